// 单户测算 The page of one household: the form, the result under one policy or two, what would change it, its curve, the whole
// worksheet. Everything is worked out from the household in hand, on every keystroke.

import {recordOf} from "../../analysis/household/families.js";
import type {Family} from "../../analysis/household/families.js";
import type {PlaceName} from "../../analysis/policies/policy-library.js";
import type {Policy} from "../../rules/policy.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {h, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import {householdBar} from "./bar.js";
import {householdForm} from "./form.js";
import {fragmentInHand} from "./fragment-in-hand.js";
import {householdInHand} from "./household-in-hand.js";
import type {HouseholdInHand, HouseholdParts} from "./household-in-hand.js";
import {blankHousehold} from "./household-link.js";
import type {HouseholdAddress} from "./household-link.js";
import {choose, policyChoice} from "./policy-choice.js";
import {regionNames} from "./region-names.js";
import type {RegionNames} from "./region-names.js";
import {householdResults} from "./results.js";
import {showWork} from "./show-work.js";
import {startFrom} from "./start-from.js";
import type {Drawing} from "./draw-panel.js";
import {t} from "./words.js";
import {later} from "./work.js";

export interface HouseholdOptions {
  readonly lang: Lang;
  readonly policies: readonly Policy[];
  readonly places: readonly PlaceName[];
  readonly families: readonly Family[];
  /** Province in hand: its adcode, and the query that names it in an address. */
  readonly province: {readonly region: number; readonly query: string};
  /** Stands in the head of the page, to go to another province. */
  readonly provinces: HTMLElement;
  /** A household brought along from another province, which no link needs to hold. */
  readonly carried?: HouseholdRecord | undefined;
  /** What of the query is not taken where the link holds this household. */
  readonly beside: (record: HouseholdRecord | undefined) => readonly NoticePart[];
  /** A household of another province: whether that one opens with it. */
  readonly onElsewhere: (view: HouseholdAddress) => boolean;
  /** Ends what the page listens to: it gives way to that of another province. */
  readonly signal: AbortSignal;
  /** Shown where the address holds no household. */
  readonly first: {
    readonly family: string;
    readonly region: number;
    readonly month: string;
    readonly second: string | null;
  };
  /** Address of this page in the other language. */
  readonly otherLanguage: string;
  /** Opens the population; `policy` gives the rules under which a status is drawn. */
  readonly openPopulation: (
    onProgress: (state: LoadState) => void,
    policy: (region: number) => Policy | undefined
  ) => Promise<Drawing>;
}

/** Milliseconds without a keystroke after which the hand is at rest. */
const rest = 120;

export type HouseholdPage = HTMLElement & {
  /** Takes in hand what the address says, unless the page wrote it. */
  readonly read: () => void;
  readonly view: () => HouseholdAddress;
};

export function householdView(options: HouseholdOptions): HouseholdPage {
  const {lang, policies, province, first, onElsewhere, signal} = options;
  const regions = regionNames(options, province.region);
  const tasks = later(rest);
  const notices = noticePanel({lang});
  const results = householdResults(lang);
  const fragment = fragmentInHand(province.query, lang);
  const show = showWork({
    lang,
    policies,
    results,
    notices,
    tasks,
    now: () => hand.now(),
    placeOf: region => regions.find(([code]) => code === region)?.[1] ?? "",
    onShown: () => {
      const n = hand.faults();
      setText(parts.notice, n === 0 ? "" : t(lang, "wrong_fields", {n}));
    },
    onRest: () => bar.update(fragment.write(hand.now(), hand.mayWrite())),
    onReady: () => setAttribute(element, "data-ready", true)
  });
  const hand = householdInHand({
    lang,
    initial: initialAddress(options),
    region: first.region,
    policies,
    carried: options.carried,
    beside: options.beside,
    showIgnored: notices.showIgnored,
    isKnown: region => regions.some(([code]) => code === region),
    onElsewhere,
    parts: () => parts,
    show
  });
  const parts = partsOf(hand, options, regions);
  const start = startOf(hand, options, error => notices.showError(error));
  const bar = barOf(hand, options, {choice: parts.choice, settle: tasks.settle});
  const lead = h("p", {class: "quiet lead"}, t(lang, "local"));
  const side = h("aside", {class: "household-side"}, lead, start, parts.drawn, parts.form);
  const shown = h("div", {class: "household-results"}, notices, parts.notice, ...results.figures);
  const desk = h("div", {class: "household-desk"}, side, shown);
  const screen = h("div", {class: "on-screen"}, bar, desk, results.dialog);
  const element = h("div", {class: "household-page", lang: t(lang, "lang_code")}, screen, results.paper);

  addEventListener("beforeprint", tasks.settle, {signal});
  new ResizeObserver(() => setStyle(element, "--bar-top", `${bar.offsetHeight}px`)).observe(bar);
  hand.read();
  return Object.assign(element as HTMLElement, {
    read: () => {
      if (!fragment.isOwn()) hand.read();
    },
    view: hand.now
  });
}

function initialAddress({families, first}: HouseholdOptions): HouseholdAddress {
  const start = families.find(({name}) => name === first.family) ?? families[0];
  return {month: first.month, first: null, second: first.second, record: recordOf(start, first.region)};
}

function partsOf(hand: HouseholdInHand, {lang, policies}: HouseholdOptions, regions: RegionNames): HouseholdParts {
  return {
    form: householdForm(hand.now().record, {lang, regions, onChange: hand.type}),
    choice: policyChoice({lang, policies, onChange: hand.choose}),
    notice: h("p", {class: "page-note", role: "status"}),
    drawn: h("p", {class: "quiet drawn"})
  };
}

/** Where a household comes from, other than from the form. */
function startOf(
  {now, load}: HouseholdInHand,
  {lang, families, policies, openPopulation}: HouseholdOptions,
  onError: (error: unknown) => void
): HTMLElement {
  const regionNow = (): number => now().record.household.region;
  return startFrom({
    lang,
    families,
    onFamily: family => load(recordOf(family, regionNow()), family[lang]),
    onBlank: () => load(blankHousehold(regionNow()), ""),
    onRecord: load,
    openPopulation: onProgress => openPopulation(onProgress, region => choose(policies, {...now(), region}).first),
    onError
  });
}

function barOf(
  {now}: HouseholdInHand,
  {lang, provinces, otherLanguage}: HouseholdOptions,
  {choice, settle}: {readonly choice: HTMLElement; readonly settle: () => void}
) {
  return householdBar({
    lang,
    choice,
    provinces,
    otherLanguage,
    json: () => JSON.stringify(recordLine(now().record)),
    settle
  });
}

/** The household as `doudi assess` reads it: every column. */
function recordLine({household, persons}: HouseholdRecord): object {
  return {...household, persons: persons.map(({household_id: _, ...person}) => person)};
}

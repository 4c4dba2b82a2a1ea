// 单户测算 The page of one household: the form, the result under one policy or two, what would change it, its curve, the whole
// worksheet. It owns the household in hand; everything else is worked out from it on every keystroke.

import {recordOf} from "../../analysis/household/families.js";
import type {Family} from "../../analysis/household/families.js";
import {isWithin} from "../../analysis/population/place.js";
import {policiesFor} from "../../analysis/policies/policy-in-force.js";
import type {PlaceName} from "../../analysis/policies/policy-library.js";
import type {Policy} from "../../rules/policy.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {regionsOf} from "../../rules/standard/rule.js";
import {h, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {LoadState} from "../../ui/elements/load-progress.js";
import {noticePanel} from "../../ui/dialogs/notice-panel.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import {problemText} from "../../ui/dialogs/problem-text.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {householdBar} from "./bar.js";
import {curvesView} from "../../ui/charts/curve/curves-view.js";
import {decisionSheet} from "./decision-sheet.js";
import {flipsView} from "./flips-view.js";
import {householdForm} from "./form.js";
import {blankHousehold, fragmentLimit, fragmentOf, fragmentWithout, readFragment} from "./household-link.js";
import type {HouseholdAddress, LinkFault} from "./household-link.js";
import {fittingPolicies, policyPart} from "./link-policies.js";
import {choose, policyChoice} from "./policy-choice.js";
import {resultHead} from "./result-heads.js";
import {startFrom} from "./start-from.js";
import type {Drawing} from "./draw-panel.js";
import {tell} from "./words.js";
import {curvesOf, flipsOf, later, sheetOf, workOut} from "./work.js";
import type {Worked} from "./work.js";
import {differs, worksheetTable} from "./worksheet-table.js";

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
  const {lang, policies, families, province, provinces, first, otherLanguage, signal} = options;
  const start = families.find(({name}) => name === first.family) ?? families[0];
  const initial: HouseholdAddress = {
    month: first.month,
    first: null,
    second: first.second,
    record: recordOf(start, first.region)
  };
  let view = initial;
  let faults = 0;
  let written = "";
  let {carried} = options;
  // whether the address is the page's own to write
  let isOwn = false;
  let drawnFor = initial.record.household.region;
  const tasks = later(rest);
  const regions = regionNames(options);
  const isKnown = (region: number): boolean => regions.some(([code]) => code === region);

  const notices = noticePanel({lang});
  const notice = h("p", {class: "page-note", role: "status"});
  const drawn = h("p", {class: "quiet drawn"});
  const form = householdForm(view.record, {
    lang,
    regions,
    onChange: (record, wrong) => {
      faults = wrong;
      take({...view, record});
    }
  });
  const from = startFrom({
    lang,
    families,
    onFamily: family => load(recordOf(family, view.record.household.region), family[lang]),
    onBlank: () => load(blankHousehold(view.record.household.region), ""),
    onRecord: load,
    openPopulation: onProgress =>
      options.openPopulation(onProgress, region => choose(policies, {...view, region}).first),
    onError: error => notices.showError(error)
  });
  const choice = policyChoice({lang, policies, onChange: next => take({...view, ...next}, true)});
  const bar = householdBar({
    lang,
    choice,
    provinces,
    otherLanguage,
    json: () => JSON.stringify(recordLine(view.record)),
    settle: tasks.settle
  });
  const columns = [0, 1].map(i => {
    const name = h("h3", {class: "quiet"});
    const head = resultHead(lang);
    return {name, head, element: h("div", {class: "result-column", "data-column": i}, name, head)};
  });
  const count = h("p", {class: "quiet difference"});
  const dialog = tableDialog(lang);
  const flips = flipsView(lang);
  const curves = curvesView(lang, dialog);
  const table = worksheetTable(lang);
  const paper = decisionSheet(lang);
  const local = h("p", {class: "quiet lead"}, tell(lang, "local"));
  const side = h("aside", {class: "household-side"}, local, from, drawn, form);
  const figures = [
    h("div", {class: "result-columns", "aria-live": "polite"}, ...columns.map(column => column.element)),
    count,
    h("div", {class: "two-parts"}, flips, curves),
    table
  ];
  const results = h("div", {class: "household-results"}, ...[notices, notice], ...figures);
  const desk = h("div", {class: "household-desk"}, side, results);
  const screen = h("div", {class: "on-screen"}, bar, desk, dialog);
  const element = h("div", {class: "household-page", lang: lang === "zh" ? "zh-CN" : "en"}, screen, paper);

  /** Another household altogether: the form is drawn anew. */
  function load(record: HouseholdRecord, note: string): void {
    if (!isKnown(record.household.region)) {
      if (options.onElsewhere({...view, record})) return;
      setText(notice, tell(lang, "no_standard", {region: record.household.region}));
      return;
    }
    faults = 0;
    setText(drawn, note);
    form.update(record);
    take({...view, record});
  }
  function take(next: HouseholdAddress, isChoice = false): void {
    const {region} = next.record.household;
    view = {...next, ...fittingPolicies(next, policies).fitting};
    if (isChoice || region !== drawnFor) choice.update({...view, region});
    drawnFor = region;
    isOwn = true;
    show();
  }
  function show(): void {
    attempt(() => {
      work();
      if (!paper.hidden) return;
      for (const part of [...figures, paper]) setAttribute(part, "hidden", false);
      notices.clear();
    });
  }
  /** Where an amount cannot be worked out nothing is left standing: the figures of before are those of another household. */
  function attempt(step: () => void): void {
    try {
      step();
    } catch (error) {
      tasks.plan([]);
      for (const part of [...figures, paper]) setAttribute(part, "hidden", true);
      notices.showError(error);
    }
  }
  /** Result and worksheet at once; what takes longer comes when the hand rests. */
  function work(): void {
    const cases = workOut(view.record, choose(policies, {...view, region: view.record.household.region}));
    const [one, two] = cases;
    if (one === undefined) return;
    columns.forEach(({name, head, element: column}, i) => {
      setAttribute(column, "hidden", cases[i] === undefined);
      setText(name, cases[i]?.policy.name[lang] ?? "");
      head.update(cases[i] ?? null);
    });
    table.update({first: one, second: two ?? null});
    setText(count, two === undefined ? "" : differenceText(one, two, lang));
    setText(notice, faults === 0 ? "" : tell(lang, "wrong_fields", {n: faults}));
    setAttribute(flips, "aria-busy", true);
    tasks.plan(steps(cases).map(step => () => attempt(step)));
  }
  function steps(cases: readonly Worked[]): (() => void)[] {
    const [one] = cases;
    const place = regions.find(([code]) => code === view.record.household.region)?.[1] ?? "";
    let near = {policy: "", household: [], parameters: []} as ReturnType<typeof flipsOf>;
    return [
      write,
      () => flips.update((near = flipsOf(one, lang))),
      () => curves.update(curvesOf(cases, lang)),
      () => {
        paper.update(sheetOf(one, near, {lang, region: place, month: view.month}));
        setAttribute(element, "data-ready", true);
      }
    ];
  }
  /** A link that was not understood in full stays as it is until something is changed. */
  function write(): void {
    const whole = fragmentOf(view);
    const isFull = whole.length > fragmentLimit;
    written = !isOwn ? location.hash : isFull ? fragmentWithout(view) : whole;
    const query = isOwn ? province.query : location.search;
    if (location.search + location.hash !== query + written)
      history.replaceState(null, "", location.pathname + query + written);
    const refused = isFull ? tell(lang, "link_full", {n: whole.length, most: fragmentLimit}) : null;
    bar.update({address: query + written, refused});
  }
  function read(): void {
    const {fault, ignored, ...found} = readFragment(location.hash, first.region);
    const linked = carried ?? found.record;
    carried = undefined;
    const isFitting = linked === undefined || isKnown(linked.household.region);
    const record = isFitting && linked !== undefined ? linked : initial.record;
    const {fitting, missing} = fittingPolicies({...found, record}, policies);
    view = {...initial, ...found, ...fitting, record};
    const parts = [...options.beside(found.record), ...ignored, ...missing.map(part => policyPart(part, lang))];
    isOwn = fault === undefined && isFitting && parts.length === 0;
    faults = 0;
    drawnFor = view.record.household.region;
    form.update(view.record);
    choice.update({...view, region: drawnFor});
    show();
    notices.showIgnored(parts);
    setText(drawn, "");
    if (fault !== undefined) setText(notice, tell(lang, "link_bad", {why: faultText(fault, lang)}));
    else if (!isFitting) setText(notice, tell(lang, "no_standard", {region: linked.household.region}));
  }

  addEventListener("beforeprint", tasks.settle, {signal});
  new ResizeObserver(() => setStyle(element, "--bar-top", `${bar.offsetHeight}px`)).observe(bar);
  read();
  return Object.assign(element as HTMLElement, {
    read: () => {
      if (location.hash !== written) read();
    },
    view: () => view
  });
}

/** Places of the province for which some policy has a standard; one whose name is not on file goes by its code. */
function regionNames({policies, places, province, lang}: HouseholdOptions): (readonly [code: number, name: string])[] {
  const codes = new Set(policies.flatMap(({standard}) => regionsOf(standard).map(Number)));
  return [...codes]
    .filter(region => isWithin(region, province.region))
    .filter(region => policiesFor(policies, region).length > 0)
    .sort((a, b) => a - b)
    .map(region => {
      const place = places.find(candidate => candidate.region === region);
      return [region, (lang === "zh" ? place?.name_zh : place?.name_en) ?? String(region)];
    });
}

function differenceText(one: Worked, two: Worked, lang: Lang): string {
  const n = one.lines.filter((line, i) => differs(line, two.lines[i])).length;
  return n === 0 ? tell(lang, "differs_none") : tell(lang, "differs_lines", {n});
}

function faultText(fault: LinkFault, lang: Lang): string {
  if (fault === "too_long") return tell(lang, "link_long");
  if (fault === "unreadable") return tell(lang, "link_unreadable");
  if (fault === "no_persons") return tell(lang, "link_no_persons");
  return fault.problems.map(problem => problemText(problem, lang).slice(0, 200)).join(lang === "zh" ? "；" : "; ");
}

/** The household as `doudi assess` reads it: every column. */
function recordLine({household, persons}: HouseholdRecord): object {
  return {...household, persons: persons.map(({household_id: _, ...person}) => person)};
}

// Which population, which baseline, which reform; what can be done with them; how many households were assessed and how fast.

import type {PopulationNote} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import {h, live, setAttribute, setText} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import {copyText} from "../ui/elements/copy-text.js";
import {setTip} from "../ui/elements/tips.js";
import {decimal, roundQuantity} from "../ui/formats/format.js";
import type {Lang} from "../rules/schema/label.js";
import type {ReformNote} from "./reform.js";
import {t} from "./words.js";

export interface PolicyBarOptions {
  readonly lang: Lang;
  readonly baseline: Policy;
  readonly population: PopulationNote;
  /** Stands where the province is named. */
  readonly provinces: HTMLElement;
  /** The list of changes, and what else stands between the names and the buttons. */
  readonly changes: HTMLElement;
  /** Loading, in the place where the run's figures will stand. */
  readonly progress: HTMLElement;
  /** Address of this page in the other language, without the query. */
  readonly otherLanguage: string;
  /** Pages that open on the policy in hand. */
  readonly otherPages?: readonly OtherPage[];
  /** One step back. */
  readonly onUndo: (event: Event) => void;
  readonly onReset: (event: Event) => void;
}

/** A page of the same language, without the query, and what the link to it says. */
export interface OtherPage {
  readonly href: string;
  readonly label: string;
}

export interface RunStats {
  readonly policy_id: string;
  readonly households: number;
  readonly persons: number;
  readonly engine_ms: number;
  readonly total_ms: number;
}

/** `link` is the query of what is on the screen, with what this page alone says; other pages are led to the policy, its `query`. */
export interface PolicyBarState extends ReformNote {
  readonly link: string;
  /** Whether there is a step to take back. */
  readonly canUndo: boolean;
}

export type PolicyBar = Live<PolicyBarState> & {
  showRun: (stats: RunStats) => void;
  showBusy: (busy: boolean) => void;
};

export function policyBar(options: PolicyBarOptions): PolicyBar {
  const {lang, baseline, population, provinces, changes, progress, otherLanguage, otherPages = []} = options;
  let shown = "";
  const reformName = h("strong", {class: "reform-name"});
  const stats = h("output", {id: "run-stats", class: "run-stats", "aria-live": "off"}, t(lang, "baseline_figures"));
  const {share, field} = sharing(() => location.origin + location.pathname + shown, lang);
  const undo = h("button", {type: "button", class: "undo", onclick: options.onUndo}, t(lang, "undo"));
  const reset = h("button", {type: "button", onclick: options.onReset}, t(lang, "reset_all"));
  const hreflang = t(lang, "other_lang_code");
  const other = h(
    "a",
    {class: "other-language", href: otherLanguage, hreflang, lang: hreflang},
    t(lang, "other_language")
  );
  const pages = otherPages.map(({href, label}) => ({href, link: h("a", {class: "other-page", href}, label)}));
  const named = (role: "baseline" | "reform", name: HTMLElement | string): HTMLElement =>
    h("span", {class: "bar-name"}, h("span", {class: "quiet"}, t(lang, role)), " ", name);
  const spring = (): HTMLElement => h("span", {class: "spring"});
  const links = pages.map(({link}) => link);
  const element = h(
    "div",
    {class: "policy-bar", role: "region", "aria-label": t(lang, "policy_bar")},
    barLine(provinces, ...populationWords(population, lang), spring(), progress, stats, other),
    barLine(
      named("baseline", baseline.name[lang]),
      named("reform", reformName),
      changes,
      spring(),
      ...links,
      field,
      share,
      undo,
      reset
    )
  );
  const update = ({name, changed, query, link: own, canUndo}: PolicyBarState): void => {
    shown = own;
    setText(reformName, name);
    setAttribute(element, "data-reform", changed);
    setAttribute(other, "href", otherLanguage + own);
    for (const {href, link} of pages) setAttribute(link, "href", href + query);
    setAttribute(field, "hidden", true);
    undo.disabled = !canUndo;
    reset.disabled = !changed;
  };
  return Object.assign(live(element as HTMLElement, update), {
    showRun: (run: RunStats) => showRun(stats, run, lang),
    showBusy: (busy: boolean) => setAttribute(stats, "data-busy", busy)
  });
}

const barLine = (...children: HTMLElement[]): HTMLElement => h("div", {class: "bar-line"}, ...children);

/** What a run assessed and how fast: in words, and for whoever measures. */
function showRun(stats: HTMLElement, run: RunStats, lang: Lang): void {
  const ms = Math.max(1, Math.round(run.total_ms));
  setText(stats, t(lang, "run_stats", {households: decimal(run.households, 0), ms}));
  for (const [name, value] of [
    ["policy", run.policy_id],
    ["households", run.households],
    ["persons", run.persons],
    ["engine-ms", Math.round(run.engine_ms * 10) / 10],
    ["total-ms", Math.round(run.total_ms * 10) / 10]
  ] as const) {
    setAttribute(stats, `data-${name}`, value);
  }
}

function populationWords(population: PopulationNote, lang: Lang): HTMLElement[] {
  const {households, households_weighted} = population;
  const words = t(lang, "population", {
    households: roundQuantity("households", households, lang),
    weighted: roundQuantity("households", households_weighted, lang)
  });
  return [
    ...(population.synthetic ? [h("mark", {class: "synthetic"}, t(lang, "synthetic"))] : []),
    ...(population.kind === undefined ? [] : [h("mark", {class: "own-data"}, t(lang, `own_${population.kind}`))]),
    h("span", {class: "quiet population"}, words)
  ];
}

/** The button that copies the link, and the field that shows it where it cannot be copied. */
function sharing(link: () => string, lang: Lang): {readonly share: HTMLElement; readonly field: HTMLElement} {
  const share = h("button", {type: "button"}, t(lang, "copy_link"));
  const field = h("input", {class: "link-field", readonly: true, hidden: true, "aria-label": t(lang, "link")});
  share.addEventListener("click", () => void copyLink(link(), {button: share, field, lang}));
  return {share, field};
}

interface CopyParts {
  readonly button: HTMLButtonElement;
  readonly field: HTMLInputElement;
  readonly lang: Lang;
}

/** Copies the address; where the browser has no clipboard (a page without https), shows it selected, to be copied by hand. */
async function copyLink(link: string, {button, field, lang}: CopyParts): Promise<void> {
  const copied = await copyText(link);
  if (copied === null) return;
  field.value = link;
  field.hidden = copied;
  if (!copied) {
    setTip(field, t(lang, "why_by_hand"));
    field.focus();
    field.select();
  }
  setText(button, t(lang, copied ? "copied" : "copy_by_hand"));
  setTimeout(() => setText(button, t(lang, "copy_link")), 2500);
}

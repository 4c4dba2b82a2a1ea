// Which population, which baseline, which reform; what can be done with them; how many households were assessed and how fast.

import type {PopulationNote} from "../analysis/results/tables.js";
import type {Policy} from "../rules/policy.js";
import {h, live, setAttribute, setText} from "../ui/elements/dom.js";
import type {Live} from "../ui/elements/dom.js";
import {mayLeave} from "../ui/elements/outgoing.js";
import {decimal, roundQuantity} from "../ui/formats/format.js";
import type {Lang} from "../rules/schema/label.js";
import type {ReformNote} from "./reform.js";
import {fill, say} from "../ui/words/strings.js";

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
}

export type PolicyBar = Live<PolicyBarState> & {
  showRun: (stats: RunStats) => void;
  showBusy: (busy: boolean) => void;
};

export function policyBar(options: PolicyBarOptions): PolicyBar {
  const {lang, baseline, population, provinces, changes, progress, otherLanguage, otherPages = [], onReset} = options;
  let shown = "";
  const reformName = h("strong", {class: "reform-name"});
  const stats = h("output", {id: "run-stats", class: "run-stats", "aria-live": "off"}, say(lang, "baseline_figures"));
  const share = h("button", {type: "button"}, say(lang, "share"));
  const reset = h("button", {type: "button", onclick: onReset}, say(lang, "reset_all"));
  const field = h("input", {class: "link-field", readonly: true, hidden: true, "aria-label": say(lang, "link")});
  const other = h(
    "a",
    {
      class: "other-language",
      href: otherLanguage,
      hreflang: lang === "zh" ? "en" : "zh-CN",
      lang: lang === "zh" ? "en" : "zh-CN"
    },
    say(lang, "other_language")
  );
  const pages = otherPages.map(({href, label}) => ({href, link: h("a", {class: "other-page", href}, label)}));
  share.addEventListener(
    "click",
    () => void copyLink(location.origin + location.pathname + shown, {button: share, field, lang})
  );
  const element = h(
    "div",
    {class: "policy-bar", role: "region", "aria-label": say(lang, "policy_bar")},
    h(
      "div",
      {class: "bar-line"},
      provinces,
      ...populationWords(population, lang),
      h("span", {class: "spring"}),
      progress,
      stats,
      other
    ),
    h(
      "div",
      {class: "bar-line"},
      h("span", {class: "bar-name"}, h("span", {class: "quiet"}, say(lang, "baseline")), " ", baseline.name[lang]),
      h("span", {class: "bar-name"}, h("span", {class: "quiet"}, say(lang, "reform")), " ", reformName),
      changes,
      h("span", {class: "spring"}),
      ...pages.map(({link}) => link),
      field,
      share,
      reset
    )
  );
  return Object.assign(
    live(element as HTMLElement, ({name, changed, query, link}: PolicyBarState) => {
      shown = link;
      setText(reformName, name);
      setAttribute(element, "data-reform", changed);
      setAttribute(other, "href", otherLanguage + link);
      for (const {href, link} of pages) setAttribute(link, "href", href + query);
      setAttribute(field, "hidden", true);
      reset.disabled = !changed;
    }),
    {
      showRun: (run: RunStats) => {
        const ms = Math.max(1, Math.round(run.total_ms));
        setText(stats, fill(lang, "run_stats", {households: decimal(run.households, 0), ms}));
        for (const [name, value] of [
          ["policy", run.policy_id],
          ["households", run.households],
          ["persons", run.persons],
          ["engine-ms", Math.round(run.engine_ms * 10) / 10],
          ["total-ms", Math.round(run.total_ms * 10) / 10]
        ] as const) {
          setAttribute(stats, `data-${name}`, value);
        }
      },
      showBusy: (busy: boolean) => setAttribute(stats, "data-busy", busy)
    }
  );
}

function populationWords(population: PopulationNote, lang: Lang): HTMLElement[] {
  const {households, households_weighted} = population;
  const words = fill(lang, "population", {
    households: roundQuantity("households", households, lang),
    weighted: roundQuantity("households", households_weighted, lang)
  });
  return [
    ...(population.synthetic ? [h("mark", {class: "synthetic"}, say(lang, "synthetic"))] : []),
    h("span", {class: "quiet population"}, words)
  ];
}

interface CopyParts {
  readonly button: HTMLButtonElement;
  readonly field: HTMLInputElement;
  readonly lang: Lang;
}

/** Copies the address; where the browser has no clipboard (a page without https), shows it selected, to be copied by hand. */
async function copyLink(link: string, {button, field, lang}: CopyParts): Promise<void> {
  if (!mayLeave()) return;
  field.value = link;
  let copied: boolean;
  try {
    await navigator.clipboard.writeText(link);
    copied = true;
  } catch {
    copied = false;
  }
  field.hidden = copied;
  if (!copied) field.select();
  setText(button, say(lang, copied ? "copied" : "copy_by_hand"));
  setTimeout(() => setText(button, say(lang, "share")), 2500);
}

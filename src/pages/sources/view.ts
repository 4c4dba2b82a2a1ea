// 依据 The page of sources: parameters, lines, assumptions, each printed from the schema and the files of the policies.

import type {PolicyEntry, PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {policySchema, qualities} from "../../rules/policy.js";
import {csv} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Lang} from "../../rules/schema/label.js";
import {say} from "../../ui/words/strings.js";
import {assumptions, onScreen} from "./assumption-table.js";
import {lineTable} from "./line-table.js";
import {parameterPaths, parameterTable} from "./parameter-table.js";
import {transitionTable} from "./transition-table.js";
import type {TransitionRows} from "./transition-table.js";
import {word} from "./words.js";

export interface SourcesOptions {
  readonly lang: Lang;
  readonly library: PolicyLibrary;
  /** The policy shown first. */
  readonly first: string;
  /** Stands in the head of the page, to go to the policy of another province. */
  readonly provinces: HTMLElement;
  /** What of a link was left out. */
  readonly notices: HTMLElement;
  readonly otherLanguage: string;
}

export type SourcesPage = HTMLElement & {
  /** Shows another policy; the link to the other language goes along with `query`. */
  readonly showPolicy: (id: string, query: string) => void;
  /** Shows what the months assume in the province in hand. */
  readonly showTransitions: (rows: TransitionRows) => void;
};

export function sourcesView({lang, library, first, provinces, notices, otherLanguage}: SourcesOptions): SourcesPage {
  const places = new Map(
    library.places.map(place => [String(place.region), lang === "zh" ? place.name_zh : place.name_en])
  );
  const entryOf = (id: string): PolicyEntry | undefined => library.policies.find(({policy}) => policy.id === id);
  const policyOptions = (): HTMLOptionElement[] =>
    library.policies.map(({policy}) =>
      h("option", {value: policy.id, selected: policy.id === first}, policy.name[lang])
    );
  const search = h("input", {type: "search", "aria-label": word(lang, "search"), placeholder: word(lang, "search")});
  const policy = h("select", {}, ...policyOptions());
  const beside = h("select", {}, h("option", {value: "", selected: true}, word(lang, "none")), ...policyOptions());
  beside.value = "";
  const group = h(
    "select",
    {},
    h("option", {value: ""}, word(lang, "all")),
    ...Object.entries(policySchema.nodes)
      .filter(([name]) => parameterPaths.some(path => path === name || path.startsWith(`${name}.`)))
      .map(([name, node]) => h("option", {value: name}, node[lang]))
  );
  const quality = h(
    "select",
    {},
    h("option", {value: ""}, word(lang, "all")),
    ...Object.entries(qualities).map(([name, label]) => h("option", {value: name}, label[lang]))
  );
  const count = h("span", {class: "quiet", role: "status"});
  const table = parameterTable({
    lang,
    library,
    places,
    onCount: (n, total) => setText(count, word(lang, "count", {n, total}))
  });
  const show = (): void =>
    table.update({
      first: entryOf(policy.value) ?? library.policies[0],
      second: entryOf(beside.value),
      search: search.value.trim().toLowerCase(),
      group: group.value,
      quality: quality.value
    });
  for (const control of [search, policy, beside, group, quality]) control.addEventListener("input", show);
  const label = (key: "policy" | "beside" | "group" | "quality", control: HTMLElement): HTMLElement =>
    h("label", {}, h("span", {class: "quiet"}, word(lang, key)), control);

  const other = h(
    "a",
    {class: "other-language", href: otherLanguage, hreflang: lang === "zh" ? "en" : "zh-CN"},
    say(lang, "other_language")
  );
  const assumed = assumptions(library, places, lang);
  const transitions = transitionTable(lang);
  const save = h("button", {type: "button"}, word(lang, "download"));
  save.addEventListener("click", () => download("assumptions.csv", csv(assumed)));
  const part = (id: "parameters" | "lines" | "assumptions", ...children: (Node | string | null)[]): HTMLElement =>
    h("section", {id}, ...children);
  const element = h(
    "div",
    {class: "sources-page", lang: lang === "zh" ? "zh-CN" : "en"},
    h(
      "header",
      {class: "sources-head"},
      h("h1", {}, word(lang, "title")),
      provinces,
      ...(["parameters", "lines", "assumptions", "transitions"] as const).map(id =>
        h("a", {href: `#${id}`}, word(lang, id))
      ),
      h("span", {class: "spring"}),
      other
    ),
    notices,
    h("p", {class: "quiet"}, word(lang, "lead")),
    part(
      "parameters",
      h("div", {class: "part-head"}, h("h2", {}, word(lang, "parameters")), count),
      h(
        "div",
        {class: "source-filters"},
        search,
        label("policy", policy),
        label("beside", beside),
        label("group", group),
        label("quality", quality)
      ),
      h("div", {class: "source-scroll"}, table)
    ),
    part(
      "lines",
      h("div", {class: "part-head"}, h("h2", {}, word(lang, "lines"))),
      h("div", {class: "source-scroll"}, lineTable(lang))
    ),
    part(
      "assumptions",
      h(
        "div",
        {class: "part-head"},
        h("h2", {}, word(lang, "assumptions")),
        h("span", {class: "quiet"}, word(lang, "count_rows", {n: assumed.rows.length})),
        save
      ),
      h("p", {class: "quiet"}, word(lang, "assumptions_lead")),
      h("div", {class: "source-scroll"}, dataTable(onScreen(assumed)))
    ),
    transitions
  );
  show();
  // the browser looked for the anchor before this was on the page
  const target = /^#[\w.-]{1,80}$/.test(location.hash) ? location.hash.slice(1) : "";
  if (target !== "") requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView());
  element.setAttribute("data-ready", "");
  return Object.assign(element as HTMLElement, {
    showPolicy: (id: string, query: string) => {
      other.href = otherLanguage + query;
      policy.value = id;
      show();
    },
    showTransitions: (rows: TransitionRows) => transitions.update(rows)
  });
}

// 依据 The page of sources: parameters, lines, assumptions, each printed from the schema and the files of the policies.

import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import {csv} from "../../ui/tables/csv.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Lang} from "../../rules/schema/label.js";
import {assumptionTable, assumptions} from "./assumption-table.js";
import {lineTable} from "./line-table.js";
import {parameterTable} from "./parameter-table.js";
import {setFold} from "./set-fold.js";
import {sourceFilters} from "./source-filters.js";
import {transitionTable} from "./transition-table.js";
import type {TransitionRows} from "./transition-table.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

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

export function sourcesView(options: SourcesOptions): SourcesPage {
  const {lang, library, first, notices, otherLanguage} = options;
  const places = new Map(library.places.map(place => [String(place.region), inLang(place, "name", lang)]));
  const head = sourcesHead(options);
  const parameters = parametersPart({lang, library, places, first});
  const transitions = transitionTable(lang);
  const lines = h(
    "section",
    {id: "lines"},
    h("div", {class: "part-head"}, h("h2", {}, t(lang, "lines"))),
    h("div", {class: "source-scroll"}, lineTable(lang))
  );
  const element = h(
    "div",
    {class: "sources-page", lang: t(lang, "lang_code")},
    head.element,
    notices,
    h("p", {class: "quiet"}, t(lang, "lead")),
    parameters.element,
    lines,
    assumptionsPart(library, places, lang),
    transitions
  );
  goToAnchor();
  addEventListener("hashchange", goToAnchor);
  element.setAttribute("data-ready", "");
  return Object.assign(element as HTMLElement, {
    showPolicy: (id: string, query: string) => {
      head.other.href = otherLanguage + query;
      parameters.showPolicy(id);
    },
    showTransitions: (rows: TransitionRows) => transitions.update(rows)
  });
}

/** Names of prefectures by adcode. */
type PlaceNames = ReadonlyMap<string, string>;

function sourcesHead({lang, provinces, otherLanguage}: SourcesOptions): {
  readonly element: HTMLElement;
  /** The link to the other language. */
  readonly other: HTMLAnchorElement;
} {
  const other = h(
    "a",
    {class: "other-language", href: otherLanguage, hreflang: t(lang, "other_lang_code")},
    t(lang, "other_language")
  );
  const links = (["parameters", "lines", "assumptions", "transitions"] as const).map(id =>
    h("a", {href: `#${id}`}, t(lang, id))
  );
  const element = h(
    "header",
    {class: "sources-head"},
    h("h1", {}, t(lang, "title")),
    provinces,
    ...links,
    ...foldButtons(lang),
    h("span", {class: "spring"}),
    other
  );
  return {element, other};
}

/** Opens every group of the page, or folds it. */
const foldButtons = (lang: Lang): HTMLElement[] =>
  (["asked", "shut"] as const).map(fold => {
    const button = h("button", {type: "button"}, t(lang, `fold_${fold}`));
    button.addEventListener("click", () =>
      button
        .closest(".sources-page")
        ?.querySelectorAll(".fold-group")
        .forEach(body => setFold(body, fold))
    );
    return button;
  });

/** The parameters of a policy, and of another beside it, as the filters ask for them. */
function parametersPart({
  lang,
  library,
  places,
  first
}: Pick<SourcesOptions, "lang" | "library" | "first"> & {readonly places: PlaceNames}): {
  readonly element: HTMLElement;
  readonly showPolicy: (id: string) => void;
} {
  const count = h("span", {class: "quiet", role: "status"});
  const table = parameterTable({
    lang,
    library,
    places,
    onCount: (n, total) => setText(count, t(lang, "count", {n, total}))
  });
  const show = (): void => table.update(filters.now());
  const filters = sourceFilters({lang, library, first, onChange: show});
  show();
  const element = h(
    "section",
    {id: "parameters"},
    h("div", {class: "part-head"}, h("h2", {}, t(lang, "parameters")), count),
    filters.element,
    h("div", {class: "source-scroll"}, table)
  );
  return {
    element,
    showPolicy: id => {
      filters.setPolicy(id);
      show();
    }
  };
}

function assumptionsPart(library: PolicyLibrary, places: PlaceNames, lang: Lang): HTMLElement {
  const data = assumptions(library, places, lang);
  const save = h("button", {type: "button"}, t(lang, "download_csv"));
  save.addEventListener("click", () => download("assumptions.csv", csv(data)));
  const count = h("span", {class: "quiet"}, t(lang, "count_rows", {n: data.rows.length}));
  return h(
    "section",
    {id: "assumptions"},
    h("div", {class: "part-head"}, h("h2", {}, t(lang, "assumptions")), count, save),
    h("p", {class: "quiet"}, t(lang, "assumptions_lead")),
    h("div", {class: "source-scroll"}, assumptionTable(data))
  );
}

/** The browser looked for the anchor before this was on the page, and knows nothing of what is folded. */
function goToAnchor(): void {
  const name = /^#[\w.-]{1,80}$/.test(location.hash) ? location.hash.slice(1) : "";
  if (name === "") return;
  requestAnimationFrame(() => {
    const target = document.getElementById(name);
    const group = target?.closest(".fold-group");
    if (group) setFold(group, "asked");
    target?.scrollIntoView();
  });
}

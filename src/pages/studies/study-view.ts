// A study as it is read: whose figures, what may be taken away, contents, sections.

import type {ProvinceEntry} from "../../analysis/population/province-list.js";
import type {Study, StudyChart, StudyPart} from "../../analysis/results/study.js";
import {h} from "../../ui/elements/dom.js";
import type {Source} from "../../ui/figures/figure.js";
import {roundQuantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {linkOf} from "../../policy-desk/link.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {figureFinder, fillText} from "./fill-text.js";
import {exitMonthsChart} from "./exit-months-chart.js";
import {standardsChart, yearsChart} from "./study-charts.js";
import type {ChartContext} from "./study-charts.js";
import {studyTable} from "./study-table.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";
import {lastOf} from "../../rules/last-of.js";

export interface StudyViewOptions {
  readonly lang: Lang;
  readonly study: Study;
  readonly province: ProvinceEntry;
  /** Address of the file with every figure. */
  readonly csv: string;
}

export function studyView({lang, study, province, csv}: StudyViewOptions): HTMLElement {
  const source = sourceOf(study, province, lang);
  const whose = provenance("whose", study, province, lang);
  const dialog = tableDialog(lang);
  const context: ChartContext = {lang, study, find: figureFinder(study), source, dialog};
  const reform = linkOf(study.reform.id, study.changes, study.baseline.id, study.province);
  return h(
    "div",
    {class: "study-view", "data-study": study.id},
    h("p", {class: "quiet"}, h("strong", {class: "synthetic-mark"}, t(lang, "synthetic")), " ", whose),
    h(
      "p",
      {class: "study-links"},
      h("a", {href: csv, download: `${study.id}.csv`, class: "study-csv"}, t(lang, "download_all")),
      h("a", {href: `../${study.page}.html${reform}`}, t(lang, `open_${study.page}`)),
      h("a", {href: "../studies.html"}, t(lang, "all_studies"))
    ),
    h("p", {class: "quiet"}, t(lang, "reproduce"), h("code", {}, `npm run -s doudi -- study --id ${study.id}`)),
    h(
      "nav",
      {class: "part-links", "aria-label": t(lang, "contents")},
      ...study.sections.map(({id, title}) => h("a", {href: `#${id}`}, title[lang]))
    ),
    ...study.sections.map(({id, title, parts}) =>
      h("section", {id, class: "study-section"}, h("h2", {}, title[lang]), ...elements(parts, context))
    ),
    dialog
  );
}

const charts: Readonly<Record<StudyChart, (context: ChartContext) => HTMLElement>> = {
  standards: standardsChart,
  years: yearsChart,
  exit_months: exitMonthsChart
};

/** Items that follow one another are one list. */
function elements(parts: readonly StudyPart[], context: ChartContext): HTMLElement[] {
  const {lang, find} = context;
  const made: HTMLElement[] = [];
  for (const part of parts) {
    if (part.kind === "text") made.push(h("p", {}, fillText(part, find, lang)));
    else if (part.kind === "table") made.push(studyTable(part, find, lang));
    else if (part.kind === "chart") made.push(charts[part.name](context));
    else {
      const item = h("li", {}, fillText(part, find, lang));
      const list = lastOf(made);
      if (list instanceof HTMLUListElement) list.append(item);
      else made.push(h("ul", {}, item));
    }
  }
  return made;
}

function sourceOf(study: Study, province: ProvinceEntry, lang: Lang): Source {
  const name = inLang(province, "name", lang);
  return {
    text: provenance("provenance", study, province, lang),
    columns: {
      population: `${name} ${t(lang, "synthetic")}`,
      baseline_policy: study.baseline.id,
      reform_policy: study.reform.id
    }
  };
}

const provenance = (
  key: "whose" | "provenance",
  {baseline, reform, households}: Study,
  province: ProvinceEntry,
  lang: Lang
): string =>
  t(lang, key, {
    province: inLang(province, "name", lang),
    synthetic: t(lang, "synthetic"),
    households: roundQuantity("households", households, lang),
    baseline: baseline.name[lang],
    reform: reform.name[lang]
  });

// The table of comparisons with its filters, and errors by kind and level above it.

import {errorSummaries, unexplained} from "../../analysis/population/validation.js";
import type {Validation} from "../../analysis/population/validation.js";
import {csv} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Source} from "../../ui/figures/figure.js";
import type {Lang} from "../../rules/schema/label.js";
import {validationFilters} from "./validation-filters.js";
import {errorData, headlineWords, validationData, validationTable} from "./validation-table.js";
import {t} from "./words.js";

export function validationView(validation: Validation, source: Source, lang: Lang): HTMLElement[] {
  const {comparison: rows, province} = validation;
  const summaries = errorSummaries(rows);
  const gaps = rows.filter(row => row.large_gap).length;
  const scroll = (name: "validation" | "median_error", ...children: HTMLElement[]): HTMLElement =>
    h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, name)}, ...children);

  const count = h("span", {class: "quiet", role: "status"});
  const table = scroll("validation");
  const save = h("button", {type: "button"}, t(lang, "download_csv"));
  const show = (): void => {
    const shown = filters.chosen();
    table.replaceChildren(validationTable(shown, province.region, lang));
    setText(count, t(lang, "count", {n: shown.length, total: rows.length}));
  };
  const filters = validationFilters(validation, lang, show);
  save.addEventListener("click", () =>
    download(`validation-${province.id}.csv`, csv(validationData(rows), source.columns))
  );
  show();
  return [
    h("p", {class: "headline-words"}, headlineWords(summaries, {gaps, unexplained: unexplained(rows).length}, lang)),
    h("p", {class: "quiet"}, t(lang, "validation_lead")),
    scroll("median_error", dataTable(errorData(summaries, lang))),
    h("div", {class: "filters"}, ...filters.elements, count, save),
    table
  ];
}

// What an expert asks first (is the money right, are the people right, is the place right), then the census with its filters.

import {errorSummaries} from "../../analysis/population/validation.js";
import type {Group, Validation, ValidationRow} from "../../analysis/population/validation.js";
import {csv} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {h, setText} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Source} from "../../ui/figures/figure.js";
import type {Lang} from "../../rules/schema/label.js";
import {answerWords} from "./answer-words.js";
import {validationFilters} from "./validation-filters.js";
import {errorData, validationData, validationTable} from "./validation-table.js";
import {t} from "./words.js";
import type {Word} from "./words.js";

const scroll = (name: Word, lang: Lang, ...children: HTMLElement[]): HTMLElement =>
  h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, name)}, ...children);

/** One question: the answer in a sentence, what it is about, and every figure that it rests on. */
export function questionView(
  {comparison, province}: Validation,
  [group, name]: readonly [Group, "money" | "people" | "where"],
  lang: Lang
): HTMLElement[] {
  const rows = comparison.filter(row => row.group === group);
  return [
    h("p", {class: "headline-words"}, answerWords(rows, lang)),
    h("p", {class: "quiet"}, t(lang, `${name}_lead`)),
    scroll(name, lang, validationTable(rows, province.region, lang))
  ];
}

/** Homes, ages, incomes and health, by place and kind; errors of all figures above them, and all figures as a file. */
export function censusView(validation: Validation, source: Source, lang: Lang): HTMLElement[] {
  const {comparison, province} = validation;
  const rows = comparison.filter(isOfCensus);
  const count = h("span", {class: "quiet", role: "status"});
  const table = scroll("census", lang);
  const save = h("button", {type: "button"}, t(lang, "download_csv"));
  const show = (): void => {
    const shown = filters.chosen();
    table.replaceChildren(validationTable(shown, province.region, lang));
    setText(count, t(lang, "count", {n: shown.length, total: rows.length}));
  };
  const filters = validationFilters(validation, rows, lang, show);
  save.addEventListener("click", () =>
    download(`validation-${province.id}.csv`, csv(validationData(comparison), source.columns))
  );
  show();
  return [
    h("p", {class: "headline-words"}, answerWords(rows, lang)),
    h("p", {class: "quiet"}, t(lang, "validation_lead")),
    scroll("median_error", lang, dataTable(errorData(errorSummaries(comparison), lang))),
    h("div", {class: "filters"}, ...filters.elements, count, save),
    table
  ];
}

const isOfCensus = ({group}: ValidationRow): boolean => group === "income" || group === "census";

// 逐月 What a walk through the months assumes for the province on the page: each figure with value, quality, source and note.

import type {ExitFigure} from "../../analysis/exit/figures.js";
import {transitionsData} from "../../ui/tables/assumed-transitions.js";
import {csv} from "../../ui/tables/csv.js";
import {dataTable} from "../../ui/tables/data-table.js";
import {foldGroup} from "./fold-group.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {download} from "../../ui/tables/download.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** Null where the province has not been built; undefined while its file is being read. */
export type TransitionRows = readonly ExitFigure[] | null | undefined;

function foldedTable(figures: NonNullable<TransitionRows>, lang: Lang): HTMLElement {
  const data = transitionsData(figures, lang);
  const table = dataTable(data);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const title = t(lang, "count_rows", {n: rows.length});
  table.querySelector("tbody")?.replaceWith(foldGroup(title, data.columns.length, rows));
  return table;
}

export function transitionTable(lang: Lang): Live<TransitionRows> {
  let figures: TransitionRows;
  const count = h("span", {class: "quiet"});
  const save = h("button", {type: "button"}, t(lang, "download_csv"));
  save.addEventListener("click", () => {
    if (figures) download("transitions.csv", csv(transitionsData(figures, lang)));
  });
  const body = h("div", {class: "source-scroll"});
  const element = h(
    "section",
    {id: "transitions"},
    h("div", {class: "part-head"}, h("h2", {}, t(lang, "transitions")), count, save),
    h("p", {class: "quiet"}, t(lang, "transitions_lead")),
    body
  );
  const result = live(element, (next: TransitionRows) => {
    figures = next;
    setAttribute(save, "hidden", !next);
    setText(count, next ? t(lang, "count_rows", {n: next.length}) : "");
    if (next) body.replaceChildren(foldedTable(next, lang));
    else body.replaceChildren(next === null ? h("p", {}, t(lang, "transitions_none")) : "");
  });
  result.update(undefined);
  return result;
}

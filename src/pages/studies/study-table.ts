// A table of a study. A column of one unit has one scale and names it in its head; in a mixed column every cell has its own.

import {max} from "d3";
import type {StudyTable} from "../../analysis/results/study.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Named} from "./fill-text.js";
import {isChange, studyScale, writeFigure, writeNumber} from "./write-figure.js";
import {t} from "./words.js";

interface Column {
  readonly unit: string;
  readonly cells: readonly string[];
}

export function studyTable(table: StudyTable, find: (reference: string) => Named, lang: Lang): HTMLElement {
  const columns = table.columns.map((_, k) => columnOf(table, k, find, lang));
  const head = (text: string, unit: string): HTMLElement =>
    h("th", {scope: "col", class: "number"}, text, unit === "" ? null : h("span", {class: "unit quiet"}, ` ${unit}`));
  const rows = table.rows.map(({label}, i) =>
    h(
      "tr",
      {},
      h("th", {scope: "row", class: "text"}, label[lang]),
      ...columns.map(({cells}) => h("td", {class: "number"}, cells[i]))
    )
  );
  return h(
    "div",
    {class: "scroll", tabindex: 0, role: "group", "aria-label": table.title[lang]},
    h(
      "table",
      {class: "data-table study-table", "data-name": table.name},
      h("caption", {}, table.title[lang]),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          table.name === "standards" ? h("th", {scope: "col", class: "text"}, t(lang, "place")) : h("td"),
          ...columns.map(({unit}, k) => head(table.columns[k][lang], unit))
        )
      ),
      h("tbody", {}, ...rows)
    )
  );
}

function columnOf(table: StudyTable, k: number, find: (reference: string) => Named, lang: Lang): Column {
  const cells = table.rows.map(({cells}) => cells[k]);
  const named = cells.flatMap(cell => (cell !== null && "figure" in cell ? [find(cell.figure)] : []));
  const units = new Set(named.map(({figure}) => `${figure.unit} ${isChange(figure)}`));
  const shared = units.size === 1 && named.length > 1;
  // a standard error is written on the scale of what it belongs to
  const reference = max(named, ({figure: {value}}) => Math.abs(value ?? 0)) ?? 0;
  const scale = shared ? studyScale(named[0].figure.unit, reference, isChange(named[0].figure), lang) : null;
  const write = (reference: string): string => {
    const {figure, manner} = find(reference);
    return scale === null ? writeFigure(figure, manner, lang) : writeNumber(figure, manner, scale, lang);
  };
  return {
    unit: scale?.unit ?? "",
    cells: cells.map(cell => (cell === null ? "" : "figure" in cell ? write(cell.figure) : cell.text[lang]))
  };
}

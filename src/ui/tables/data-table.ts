// Rows and columns as an HTML table; numbers to the right.

import type {TableData} from "./csv.js";
import {h} from "../elements/dom.js";

export function dataTable({columns, rows}: TableData): HTMLElement {
  const isNumber = (key: string): boolean => rows.some(row => typeof row[key] === "number");
  const numeric = new Map(columns.map(({key}) => [key, isNumber(key)]));
  const classOf = (key: string): string => (numeric.get(key) === true ? "number" : "text");
  const head = h("tr", {}, ...columns.map(({key, label}) => h("th", {scope: "col", class: classOf(key)}, label)));
  const body = rows.map(row =>
    h(
      "tr",
      {},
      ...columns.map(({key, format}) => {
        const value = row[key] ?? null;
        const text = value === null ? "—" : typeof value === "number" ? (format?.(value, row) ?? String(value)) : value;
        return h("td", {class: classOf(key)}, text);
      })
    )
  );
  return h(
    "table",
    {class: columns.length > 4 ? "data-table" : "data-table narrow"},
    h("thead", {}, head),
    h("tbody", {}, ...body)
  );
}

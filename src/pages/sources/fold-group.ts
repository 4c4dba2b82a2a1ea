// Rows of a table under a head that folds them away: on a telephone they begin folded.

import {h} from "../../ui/elements/dom.js";
import {setFold} from "./set-fold.js";

/** Pixels up to which rows are cards, as in page.css: 56rem. */
const narrow = 896;

/** The head is the first row; `columns` of the table are spanned by it. */
export function foldGroup(
  name: string,
  columns: number,
  rows: readonly HTMLTableRowElement[]
): HTMLTableSectionElement {
  const button = h("button", {type: "button", class: "fold-button"}, name);
  const count = h("span", {class: "fold-count quiet"}, String(rows.length));
  const head = h("th", {colspan: columns, scope: "rowgroup"}, button, " ", count);
  const body = h("tbody", {class: "fold-group"}, h("tr", {class: "section"}, head), ...rows);
  button.addEventListener("click", () => setFold(body, body.getAttribute("data-fold") === "shut" ? "asked" : "shut"));
  setFold(body, globalThis.innerWidth <= narrow ? "shut" : "open");
  return body;
}

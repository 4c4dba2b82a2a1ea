// What every chart has: a title, its unit, its numbers one click away as a table and a file, and a line that says whose they are.

import type {TableSource, TableData} from "../tables/csv.js";
import {h, live, setText, uniqueId} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";
import type {TableDialog} from "../dialogs/table-dialog.js";

/** Population, policies and year, as a sentence and as columns of a file. */
export interface Source {
  readonly text: string;
  readonly columns: TableSource;
}

export interface FigureOptions {
  readonly lang: Lang;
  readonly title: string;
  readonly unit: string;
  /** Name of the file, without ending. */
  readonly name: string;
  readonly dialog: TableDialog;
  /** The numbers on the screen now; made only when asked for. */
  readonly table: () => TableData;
  /** Further tables below it. */
  readonly more?: () => readonly {readonly name: string; readonly caption?: string; readonly data: TableData}[];
  /** Switches of the chart: indicator, family. */
  readonly controls?: HTMLElement;
  /** How to read the chart, in one line. */
  readonly key?: HTMLElement | string;
}

export function figure(content: HTMLElement, options: FigureOptions): Live<Source> {
  const {lang, title, unit, name, dialog, table, more, controls, key} = options;
  const id = uniqueId("figure");
  const caption = h("figcaption", {class: "provenance quiet"});
  let source: Source = {text: "", columns: {}};
  const numbers = h(
    "button",
    {type: "button", class: "numbers", "aria-label": `${t(lang, "numbers")}${t(lang, "colon")}${title}`},
    t(lang, "numbers")
  );
  numbers.addEventListener("click", () =>
    dialog.present({
      title,
      tables: [{name, data: table()}, ...(more?.() ?? [])],
      notes: unit === "" ? [] : [`${t(lang, "unit")}${t(lang, "colon")}${unit}`],
      provenanceText: source.text,
      provenance: source.columns
    })
  );
  const head = h(
    "div",
    {class: "figure-head"},
    h("div", {class: "figure-title"}, h("h2", {id}, title), " ", h("span", {class: "unit quiet"}, unit)),
    h("div", {class: "figure-tools"}, controls ?? null, numbers)
  );
  const element = h(
    "figure",
    {class: `figure figure-${name}`, "aria-labelledby": id},
    head,
    key === undefined ? null : h("div", {class: "key quiet"}, key),
    content,
    caption
  );
  return live(element, (next: Source) => {
    source = next;
    setText(caption, next.text);
  });
}

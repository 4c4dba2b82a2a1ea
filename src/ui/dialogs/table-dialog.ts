// One dialog for every table of the page: title, what is meant, the numbers, where they come from, the file.

import {csv} from "../tables/csv.js";
import type {TableSource, TableData} from "../tables/csv.js";
import {dataTable} from "../tables/data-table.js";
import {h} from "../elements/dom.js";
import {download} from "../tables/download.js";
import {termLink} from "../glossary/term-link.js";
import type {TermId} from "../glossary/terms.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface ShownTable {
  readonly title: string;
  /** Definition and formula, a paragraph each. */
  readonly notes?: readonly string[];
  /** What the glossary has of it. */
  readonly term?: TermId;
  readonly tables: readonly {readonly name: string; readonly caption?: string; readonly data: TableData}[];
  /** As a sentence, and as columns of the file. */
  readonly provenanceText: string;
  readonly provenance: TableSource;
}

export type TableDialog = HTMLDialogElement & {readonly present: (shown: ShownTable) => void};

export function tableDialog(lang: Lang): TableDialog {
  const title = h("h2", {id: "table-dialog-title"});
  const body = h("div", {class: "dialog-body"});
  const close = h("button", {type: "button", class: "close", "aria-label": t(lang, "close")}, "×");
  const element = h(
    "dialog",
    {class: "table-dialog", "aria-labelledby": "table-dialog-title"},
    h("header", {}, title, close),
    body
  );
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", event => {
    if (event.target === element) element.close();
  });
  const present = ({title: text, notes, term, tables, provenanceText, provenance}: ShownTable): void => {
    title.textContent = text;
    body.replaceChildren(
      ...(notes ?? []).map(note => h("p", {}, note)),
      ...(term === undefined ? [] : [h("p", {}, termLink(term, lang))]),
      ...tables.flatMap(({name, caption, data}) => {
        const save = h("button", {type: "button"}, t(lang, "download_csv"));
        save.addEventListener("click", () => download(`${name}.csv`, csv(data, provenance)));
        return [
          h("div", {class: "dialog-table-head"}, h("h3", {}, caption ?? ""), save),
          h("div", {class: "scroll", tabindex: 0, role: "group", "aria-label": caption ?? text}, dataTable(data))
        ];
      }),
      h("p", {class: "quiet provenance"}, provenanceText)
    );
    element.showModal();
    body.scrollTop = 0;
  };
  return Object.assign(element, {present});
}

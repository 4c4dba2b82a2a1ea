// What 数据 shows of one's own data in hand: what was read of which file, and what was taken where it says nothing.

import {localPopulation} from "../../../host/local/local-population.js";
import type {Lang} from "../../../rules/schema/label.js";
import {askable} from "../../../store/register/unknown-columns.js";
import {h} from "../../../ui/elements/dom.js";
import {plainTable} from "./plain-table.js";
import {t} from "./words.js";

export function localView(lang: Lang): HTMLElement {
  const local = localPopulation();
  if (local === null) return h("div");
  const {files, taken} = local.report;
  const name = (column: string): string => askable.get(column)?.column[lang] ?? column;
  return h(
    "div",
    {class: "population-view", "data-province": local.entry.id},
    ...files.map(({file, columns_mapped}) =>
      plainTable(
        file,
        [t(lang, "our_column"), t(lang, "heading")],
        Object.entries(columns_mapped).map(([column, heading]) => [name(column), heading])
      )
    ),
    plainTable(
      t(lang, "taken_columns"),
      [t(lang, "our_column"), t(lang, "value_taken"), t(lang, "biased")],
      taken.map(each => [name(each.column), String(each.taken), each[lang]])
    )
  );
}

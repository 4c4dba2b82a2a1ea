// 3 Which code of ours each text of a column is.

import {h} from "../../../ui/elements/dom.js";
import type {Column} from "../../../rules/household/columns.js";
import type {Looked} from "../../../store/browser/register/protocol.js";
import type {ColumnSource} from "../../../store/register/mapping.js";
import {normal} from "../../../store/register/normal.js";
import {askable} from "../../../store/register/unknown-columns.js";
import {choiceList} from "./choice-list.js";
import {remapColumn} from "./import-hand.js";
import type {StepOptions} from "./import-hand.js";
import {plainTable} from "./plain-table.js";
import {t} from "./words.js";

export function codesStep(options: StepOptions): HTMLElement {
  const {lang, hand} = options;
  const {looked, mapping} = hand.now();
  if (looked === null || mapping === null) return h("div");
  const coded = Object.entries(mapping.columns).flatMap(([name, source]) => {
    const {column} = askable.get(name)!;
    const isCoded = column.codes !== undefined && source.from !== undefined && source.as === undefined;
    return isCoded ? [tableFor(name, column, source, {options, looked})] : [];
  });
  return h("div", {}, h("p", {class: "quiet"}, t(lang, coded.length === 0 ? "no_codes" : "codes_lead")), ...coded);
}

function tableFor(
  name: string,
  column: Column,
  source: ColumnSource,
  {options, looked}: {readonly options: StepOptions; readonly looked: Looked}
): HTMLElement {
  const {lang} = options;
  const headings = looked.tables.flatMap(table => table.headings);
  const values = headings.find(each => normal(each.name) === normal(source.from ?? ""))?.values ?? [];
  const texts = [...new Set([...values, ...Object.keys(source.codes ?? {}).filter(text => text !== "*"), "*"])];
  const choices = Object.entries(column.codes ?? {}).map(([code, label]) => [code, `${code} ${label[lang]}`] as const);
  const put = (text: string, code: string): void => {
    const {[text]: _, ...others} = source.codes ?? ownCodes(values, column);
    remapColumn(options, name, {...source, codes: code === "" ? others : {...others, [text]: Number(code)}});
  };
  const codes = source.codes ?? ownCodes(values, column);
  return plainTable(
    `${column[lang]} ← ${source.from}`,
    [t(lang, "value"), t(lang, "code")],
    texts.map(text => [
      text === "*" ? t(lang, "others") : text,
      choiceList({
        label: `${column[lang]} ${text === "*" ? t(lang, "others") : text}`,
        name: `code-${name}`,
        options: [["", t(lang, "not_listed")], ...choices],
        value: text in codes ? String(codes[text]) : "",
        onPick: code => put(text, code)
      })
    ])
  );
}

/** A column without codes is read as ours stand already. */
const ownCodes = (values: readonly string[], {codes = {}}: Column): Record<string, number> =>
  Object.fromEntries(values.filter(value => value in codes).map(value => [value, Number(value)]));

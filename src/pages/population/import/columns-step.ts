// 2 Which heading is which column of ours, how its cells are read, and in what unit.

import {h} from "../../../ui/elements/dom.js";
import {kinds, readings, units} from "../../../store/register/mapping.js";
import type {ColumnSource, Kind, Mapping, Reading, Unit} from "../../../store/register/mapping.js";
import type {Looked} from "../../../store/browser/register/protocol.js";
import {normal} from "../../../store/register/normal.js";
import {askable, isRequired} from "../../../store/register/unknown-columns.js";
import {reasonWords} from "./reason-words.js";
import {choiceList, labelledList} from "./choice-list.js";
import {remap, remapColumn} from "./import-hand.js";
import type {StepOptions} from "./import-hand.js";
import {plainTable} from "./plain-table.js";
import type {Cell} from "./plain-table.js";
import {t} from "./words.js";

export function columnsStep(options: StepOptions): HTMLElement {
  const {lang, hand} = options;
  const {looked, mapping} = hand.now();
  if (looked === null || mapping === null) return h("div");
  const names = [...askable.keys()];
  const shown = names.filter(name => isRequired(name) || mapping.columns[name] !== undefined);
  const others = names.filter(name => !shown.includes(name));
  const heads = (["our_column", "heading", "reading", "unit", "why"] as const).map(word => t(lang, word));
  const table = (list: readonly string[], caption: string): HTMLElement =>
    plainTable(
      caption,
      heads,
      list.map(name => rowOf(name, options, {looked, mapping}))
    );
  const used = new Set([mapping.household_key, ...Object.values(mapping.columns).map(({from}) => from)]);
  const unused = looked.tables.flatMap(({headings}) =>
    headings.filter(({name, identity}) => identity === null && !used.has(name)).map(({name}) => name)
  );
  return h(
    "div",
    {},
    facts(options, {looked, mapping}),
    table(shown, t(lang, "step_columns")),
    h(
      "details",
      {},
      h("summary", {}, t(lang, "other_columns", {n: others.length})),
      table(others, t(lang, "other_columns", {n: others.length}))
    ),
    ...(unused.length === 0
      ? []
      : [h("p", {class: "quiet"}, t(lang, "unused", {columns: unused.join(t(lang, "comma"))}))])
  );
}

interface At {
  readonly looked: Looked;
  readonly mapping: Mapping;
}

function facts(options: StepOptions, {looked, mapping}: At): HTMLElement {
  const {lang} = options;
  const day = h("input", {type: "date", name: "as_of", value: mapping.as_of});
  day.addEventListener("change", () => {
    if (day.value !== "") remap(options, {as_of: day.value});
  });
  return h(
    "div",
    {class: "import-facts"},
    labelledList({
      label: t(lang, "kind"),
      name: "kind",
      options: kinds.map(kind => [kind, t(lang, `kind_${kind}`)]),
      value: mapping.kind,
      onPick: kind => remap(options, {kind: kind as Kind})
    }),
    h("label", {class: "labelled-list"}, h("span", {}, t(lang, "as_of")), " ", day),
    labelledList({
      label: t(lang, "household_key"),
      name: "household_key",
      options: looked.tables[0].headings.map(({name}) => [name, name]),
      value: mapping.household_key,
      onPick: key => remap(options, {household_key: key})
    })
  );
}

function rowOf(name: string, options: StepOptions, {looked, mapping}: At): Cell[] {
  const {lang} = options;
  const {column} = askable.get(name)!;
  const source = mapping.columns[name];
  const label = column[lang];
  const headings = looked.tables.flatMap(table => table.headings.map(each => each.name));
  const put = (change: ColumnSource): void => remapColumn(options, name, change);
  const pick = (from: string): void => {
    if (from === "") remapColumn(options, name, null);
    else put({from, ...(name === "region" ? {as: "place" as const} : {}), ...tableOf(name, from, looked)});
  };
  const isAmount = column.unit?.startsWith("元") === true;
  const first = h("span", {}, label, ...(isRequired(name) ? [" ", h("strong", {}, t(lang, "required"))] : []));
  if (source !== undefined && source.from === undefined)
    return [
      first,
      source.sql === undefined
        ? t(lang, "fixed", {value: source.value ?? ""})
        : t(lang, "expression", {sql: source.sql}),
      "",
      "",
      ""
    ];
  return [
    first,
    choiceList({
      label: `${label} ${t(lang, "heading")}`,
      name: `from-${name}`,
      options: [["", t(lang, "none")], ...[...new Set(headings)].map(each => [each, each] as const)],
      value: headingAs(source?.from ?? "", headings),
      onPick: pick
    }),
    source === undefined || source.codes !== undefined ? "" : readAs(label, name, source, {options, put}),
    source === undefined || !isAmount ? "" : inUnit(label, name, source, {options, put}),
    h("span", {class: "quiet"}, reasonWords(reasonOf(name, source, looked), lang))
  ];
}

interface Put {
  readonly options: StepOptions;
  readonly put: (change: ColumnSource) => void;
}

function readAs(label: string, name: string, source: ColumnSource, {options: {lang}, put}: Put): HTMLElement {
  const {as: _, ...others} = source;
  return choiceList({
    label: `${label} ${t(lang, "reading")}`,
    name: `as-${name}`,
    options: [["", t(lang, "usual")], ...readings.map(each => [each, t(lang, `as_${each}`)] as const)],
    value: source.as ?? "",
    onPick: as => put(as === "" ? others : {...others, as: as as Reading})
  });
}

function inUnit(label: string, name: string, source: ColumnSource, {options: {lang}, put}: Put): HTMLElement {
  const {unit: _, ...others} = source;
  return choiceList({
    label: `${label} ${t(lang, "unit")}`,
    name: `unit-${name}`,
    options: [["", t(lang, "usual")], ...Object.keys(units).map(each => [each, each] as const)],
    value: source.unit ?? "",
    onPick: unit => put(unit === "" ? others : {...others, unit: unit as Unit})
  });
}

/** Where a column of ours stands in the other of two tables. */
function tableOf(name: string, from: string, {tables}: Looked): Pick<ColumnSource, "table"> {
  if (tables.length < 2) return {};
  const table = tables.find(({headings}) => headings.some(each => each.name === from))?.name;
  return table === undefined || table === askable.get(name)!.table ? {} : {table};
}

const reasonOf = (name: string, source: ColumnSource | undefined, {suggested}: Looked): string =>
  suggested.suggestions.find(({column, heading}) => column === name && heading === source?.from)?.reason ?? "";

/** A mapping may write a heading otherwise than the file does: without its line break, in other widths. */
const headingAs = (from: string, headings: readonly string[]): string =>
  headings.find(each => normal(each) === normal(from)) ?? "";

// 各市 The table of prefectures before and after, in three sets of columns: standards and what they are shares of; persons and cost; the
// lines that follow the standard. The file has them all.

import {standardFlags} from "../../analysis/standards/standard-flags.js";
import type {StandardFlag} from "../../analysis/standards/standard-flags.js";
import type {PlaceStandard, StandardRow, StandardsTable} from "../../analysis/standards/standards-table.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, scaleOf, signedDecimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {toggle} from "../../ui/elements/toggle.js";
import {setTone} from "../../ui/elements/tone.js";
import {percentWords} from "./percent-words.js";
import type {Word} from "./words.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";
import {placeName} from "../../ui/formats/indicators.js";

/** `switches` chooses the columns; it stands in the head of the figure. */
export type PlacesTable = Live<TableState> & {readonly switches: HTMLElement};

export interface TableState {
  /** Null while the population is not in. */
  readonly table: StandardsTable | null;
  readonly selected: number | null;
}

export interface TableOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

const sets = ["standard", "people", "lines"] as const;
type ColumnSet = (typeof sets)[number];

/** A figure before and after, or one figure alone. */
interface Column {
  readonly label: Word;
  readonly unit: string;
  readonly before?: (row: StandardRow) => number | null;
  readonly after: (row: StandardRow) => number | null;
  readonly text: (x: number | null) => string;
  /** Signed, of a difference; none where only one figure is shown. */
  readonly change?: (x: number) => string;
  readonly goodness: -1 | 0 | 1;
}

export function placesTable(first: TableState, {lang, onSelect}: TableOptions): PlacesTable {
  let state = first;
  let set: ColumnSet = "standard";
  let drawn = "";
  const body = h("tbody", {});
  const head = h("thead", {});
  const scroll = h(
    "div",
    {class: "scroll standards-table", tabindex: 0, role: "group", "aria-label": t(lang, "table")},
    h("table", {}, head, body)
  );
  const waiting = h("p", {class: "quiet"}, t(lang, "waiting"));
  const element = h("div", {}, waiting, scroll);
  let rows: Live<{row: StandardRow; isSelected: boolean}, HTMLTableRowElement>[] = [];
  let columns: readonly Column[] = [];
  const switches = toggle(
    sets.map(name => [name, t(lang, `columns_${name}`)] as const),
    {
      label: t(lang, "columns"),
      value: set,
      onPick: next => {
        set = next;
        draw();
      }
    }
  );
  function draw(): void {
    const {table, selected} = state;
    setAttribute(waiting, "hidden", table !== null);
    setAttribute(scroll, "hidden", table === null);
    if (table === null) return;
    const shape = `${set} ${isSplit(table)} ${table.rows.length}`;
    if (shape !== drawn) {
      drawn = shape;
      columns = columnsOf(set, table, lang);
      head.replaceChildren(...headRows(columns, set, lang));
      rows = table.rows.map(row =>
        tableRow(row, columns, set === "standard", lang, () =>
          onSelect(state.selected === row.region ? null : row.region)
        )
      );
      body.replaceChildren(...rows);
    }
    table.rows.forEach((row, i) => rows[i].update({row, isSelected: row.region === selected}));
  }
  draw();
  return Object.assign(
    live(element as HTMLElement, (next: TableState) => {
      state = next;
      draw();
    }),
    {switches}
  );
}

const isSplit = ({rows}: StandardsTable): boolean =>
  rows.some(({baseline, reform}) => [baseline, reform].some(({urban, rural}) => Math.abs(urban - rural) >= 0.5));

function columnsOf(set: ColumnSet, table: StandardsTable, lang: Lang): Column[] {
  if (set === "standard") return standardColumns(isSplit(table), lang);
  return set === "people" ? peopleColumns(table, lang) : lineColumns(table, lang);
}

/** Of one prefecture under one policy. */
type Of = (place: PlaceStandard) => number | null;
const both = (of: Of): Required<Pick<Column, "before" | "after">> => ({
  before: row => of(row.baseline),
  after: row => of(row.reform)
});

function standardColumns(split: boolean, lang: Lang): Column[] {
  const yuan = {
    unit: t(lang, "yuan_month"),
    text: (x: number | null) => yuanWords(x, lang),
    change: signedYuan,
    goodness: 1
  } as const;
  const share = {
    unit: "",
    text: (x: number | null) => percentWords(x, lang),
    change: signedPoints,
    goodness: 0
  } as const;
  const rural: Column[] = [
    {label: "column_rural", ...yuan, ...both(({rural}) => rural)},
    {label: "column_rural_consumption", ...share, ...both(place => place.rural_consumption_share)}
  ];
  return [
    {label: "column_standard", ...yuan, ...both(({urban}) => urban)},
    {label: "column_consumption", ...share, ...both(place => place.urban_consumption_share)},
    ...(split ? rural : []),
    {label: "column_income", ...share, ...both(place => place.income_share)},
    {
      label: "column_benefit",
      ...share,
      text: x => (x === null ? "—" : percentWords(x, lang)),
      ...both(place => place.benefit_share)
    }
  ];
}

function peopleColumns({rows}: StandardsTable, lang: Lang): Column[] {
  const persons = (of: (row: StandardRow) => number): Scale => scaleOf("persons", middle(rows.map(of)), lang);
  const head = persons(row => row.persons);
  const moved = scaleOf("persons", 1, lang);
  const cost = scaleOf("yuan", middle(rows.map(row => row.cost_baseline)), lang);
  const people = (
    key: "persons_lifted" | "persons_lowered" | "persons_joined" | "persons_left",
    label: Word,
    goodness: -1 | 1
  ): Column => ({
    label,
    unit: moved.unit,
    goodness,
    after: row => row[key],
    text: x => (x === null || x < 0.5 ? "·" : decimal(x, 0))
  });
  return [
    {label: "column_persons", unit: head.unit, after: row => row.persons, text: x => head.value(x ?? NaN), goodness: 0},
    people("persons_lifted", "column_lifted", 1),
    people("persons_lowered", "column_lowered", -1),
    people("persons_joined", "column_joined", 1),
    people("persons_left", "column_left", -1),
    {
      label: "column_cost",
      unit: cost.unit,
      goodness: 0,
      before: row => row.cost_baseline,
      after: row => row.cost_reform,
      text: x => cost.value(x ?? NaN),
      change: x => cost.brief(x) ?? "·"
    }
  ];
}

function lineColumns({rows}: StandardsTable, lang: Lang): Column[] {
  const month = {
    unit: t(lang, "yuan_month"),
    text: (x: number | null) => yuanWords(x, lang),
    change: signedYuan,
    goodness: 1
  } as const;
  const savings = rows.map(row => row.baseline.dibao_savings ?? row.baseline.edge_savings ?? 0);
  const scale = scaleOf("yuan", middle(savings), lang);
  const cap = {
    unit: scale.unit,
    goodness: 1 as const,
    text: (x: number | null) => (x === null ? t(lang, "no_test") : scale.value(x)),
    change: (x: number) => scale.brief(x) ?? "·"
  };
  return [
    {label: "column_edge", ...month, ...both(place => place.edge_line)},
    {label: "column_tekun", ...month, ...both(place => place.tekun_month)},
    {label: "column_dibao_savings", ...cap, ...both(place => place.dibao_savings)},
    {label: "column_edge_savings", ...cap, ...both(place => place.edge_savings)},
    {label: "column_rigid_savings", ...cap, ...both(place => place.rigid_savings)}
  ];
}

const yuanWords = (x: number | null, lang: Lang): string =>
  x === null || Number.isNaN(x) ? t(lang, "not_published") : decimal(x, 0);
const signedYuan = (x: number): string => (Math.abs(x) < 0.5 ? "·" : signedDecimal(x, 0));
const signedPoints = (x: number): string => (Math.abs(x) < 0.0005 ? "·" : signedDecimal(100 * x, 1));
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function headRows(columns: readonly Column[], set: ColumnSet, lang: Lang): HTMLElement[] {
  const cells = columns.flatMap(({label, unit, change}) => [
    h("th", {scope: "col", class: "number"}, t(lang, label), h("span", {class: "unit"}, unit)),
    ...(change === undefined ? [] : [h("th", {scope: "col", class: "number quiet change"}, t(lang, "change_short"))])
  ]);
  const flags = set === "standard" ? [h("th", {scope: "col", class: "text"}, t(lang, "column_flags"))] : [];
  return [h("tr", {}, h("th", {scope: "col", class: "text"}, t(lang, "place")), ...cells, ...flags)];
}

function tableRow(
  first: StandardRow,
  columns: readonly Column[],
  withFlags: boolean,
  lang: Lang,
  onClick: () => void
): Live<{row: StandardRow; isSelected: boolean}, HTMLTableRowElement> {
  const cells = columns.map(({change}) => ({
    after: h("td", {class: "number"}),
    change: change === undefined ? null : h("td", {class: "number change"})
  }));
  const flags = withFlags ? h("td", {class: "text outside"}) : null;
  const pick = h("button", {type: "button", class: "row-name"}, placeName(first, lang));
  const element = h(
    "tr",
    {"data-region": first.region, onclick: onClick},
    h("th", {scope: "row", class: "text"}, pick),
    ...cells.flatMap(({after, change}) => (change === null ? [after] : [after, change])),
    flags
  );
  return live(element, ({row, isSelected}: {row: StandardRow; isSelected: boolean}) => {
    setAttribute(element, "data-selected", isSelected);
    setAttribute(pick, "aria-pressed", isSelected ? "true" : "false");
    columns.forEach((column, i) => {
      const [before, after] = [column.before?.(row) ?? null, column.after(row)];
      setText(cells[i].after, column.text(after));
      if (before !== null) setAttribute(cells[i].after, "title", `${t(lang, "baseline")} ${column.text(before)}`);
      const {change} = cells[i];
      if (change === null || column.change === undefined) return;
      const by = before === null || after === null ? null : after - before;
      setText(change, by === null || Number.isNaN(by) ? "—" : column.change(by));
      setTone(change, by, column.goodness);
    });
    if (flags !== null) setText(flags, flagWords(row.reform.flags, lang));
  });
}

const flagWords = (flags: readonly StandardFlag[], lang: Lang): string =>
  flags.length === 0 ? "" : `⚑ ${flags.map(key => standardFlags[key][lang]).join(t(lang, "comma"))}`;

/** Every column of every prefecture before and after, in full precision: 元/月·人, 元/年, persons, shares. */
export function placesData({rows}: StandardsTable, lang: Lang): TableData {
  const sides = ["baseline", "reform"] as const;
  const pairs = placeKeys.flatMap(([key, label, format]) =>
    sides.map(side => ({
      key: `${key}_${side}`,
      label: `${t(lang, label)} · ${t(lang, side)}`,
      format
    }))
  );
  const people = peopleKeys.map(([key, label]) => ({key, label: t(lang, label), format: whole}));
  return {
    columns: [
      {key: "region", label: t(lang, "region_code"), format: String},
      {key: "name", label: t(lang, "place")},
      ...pairs,
      {key: "flags", label: t(lang, "column_flags")},
      ...people,
      {key: "cost_baseline", label: `${t(lang, "column_cost")} · ${t(lang, "baseline")}`, format: whole},
      {key: "cost_reform", label: `${t(lang, "column_cost")} · ${t(lang, "reform")}`, format: whole}
    ],
    rows: rows.map(row => ({
      region: row.region,
      name: inLang(row, "name", lang),
      ...Object.fromEntries(
        placeKeys.flatMap(([key]) => sides.map(side => [`${key}_${side}`, finite(row[side][key])]))
      ),
      flags: row.reform.flags.map(key => standardFlags[key][lang]).join(t(lang, "comma")),
      ...Object.fromEntries(peopleKeys.map(([key]) => [key, row[key]])),
      cost_baseline: row.cost_baseline,
      cost_reform: row.cost_reform
    }))
  };
}

const finite = (x: number | null): number | null => (x === null || Number.isNaN(x) ? null : x);
const whole = (x: number): string => (x < 0 ? `−${decimal(x, 0)}` : decimal(x, 0));
const percent = (x: number): string => `${decimal(100 * x, 2)}%`;

const placeKeys: readonly (readonly [Exclude<keyof PlaceStandard, "flags">, Word, (x: number) => string])[] = [
  ["urban", "column_standard", whole],
  ["rural", "column_rural", whole],
  ["urban_consumption_share", "column_consumption", percent],
  ["rural_consumption_share", "column_rural_consumption", percent],
  ["income_share", "column_income", percent],
  ["benefit_share", "column_benefit", percent],
  ["edge_line", "column_edge", whole],
  ["tekun_month", "column_tekun", whole],
  ["dibao_savings", "column_dibao_savings", whole],
  ["edge_savings", "column_edge_savings", whole],
  ["rigid_savings", "column_rigid_savings", whole]
];
const peopleKeys = [
  ["persons", "column_persons"],
  ["persons_lifted", "column_lifted"],
  ["persons_lowered", "column_lowered"],
  ["persons_joined", "column_joined"],
  ["persons_left", "column_left"]
] as const;

// Prefecture by prefecture: standard, persons, coverage, cost, each with its change; sorted by any of them.

import {bandOf} from "../../analysis/results/bands.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {RegionRow, WorkbenchTables} from "../../analysis/results/tables.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {
  changeOf,
  indicators,
  indicatorScale,
  isGain,
  isSplit,
  placeName,
  reformOf,
  standardParts
} from "../../ui/formats/indicators.js";
import type {Indicator} from "../../ui/formats/indicators.js";
import {regionRange} from "../../ui/figures/ranges.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import {fill, say} from "../../ui/words/strings.js";
import {setTone} from "../../ui/elements/tone.js";

export interface RegionTableOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

export interface RegionTableState {
  readonly uncertain: Uncertain;
  readonly selected: number | null;
}

export function regionTable(state: RegionTableState, {lang, onSelect}: RegionTableOptions): Live<RegionTableState> {
  let current = state;
  let sorted: {by: Indicator; descending: boolean} | null = null;
  const first = state.uncertain.tables.regions;
  const rows = first.map(row =>
    tableRow(row, lang, () => onSelect(current.selected === row.region ? null : row.region))
  );
  const headings = indicators.map(by => {
    const button = h(
      "button",
      {type: "button"},
      h("span", {}, say(lang, by === "standard" && isSplit(first) ? "indicator_standard_both" : `indicator_${by}`)),
      h("span", {class: "unit"}, indicatorScale(first, by, lang).unit)
    );
    const cell = h("th", {scope: "col", class: "number"}, button);
    button.addEventListener("click", () => {
      sorted = sorted?.by !== by ? {by, descending: true} : sorted.descending ? {by, descending: false} : null;
      sort();
    });
    return {by, cell};
  });
  const body = h("tbody", {}, ...rows);
  const head = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text"}, say(lang, "place")),
    ...headings.flatMap(({cell}) => [cell, h("th", {scope: "col", class: "number quiet"}, say(lang, "change_short"))])
  );
  const element = h(
    "div",
    {class: "region-table scroll", tabindex: 0, role: "group", "aria-label": say(lang, "region_table")},
    h("table", {}, h("thead", {}, head), body)
  );

  /** In the order asked for; of the regions where none is. Only on a click, so that rows stay put while a lever moves. */
  function sort(): void {
    const order = current.uncertain.tables.regions.map((row, i) => ({row, i}));
    if (sorted !== null) {
      const {by, descending} = sorted;
      order.sort((a, b) => (reformOf(b.row, by) - reformOf(a.row, by)) * (descending ? 1 : -1));
    }
    body.append(...order.map(({i}) => rows[i]));
    for (const {by, cell} of headings)
      setAttribute(cell, "aria-sort", sorted?.by === by ? (sorted.descending ? "descending" : "ascending") : "none");
  }
  const result = live(element as HTMLElement, (next: RegionTableState) => {
    current = next;
    const regions = next.uncertain.tables.regions;
    const scales = indicators.map(indicator => indicatorScale(regions, indicator, lang));
    regions.forEach((row, i) => {
      rows[i].update({
        selected: next.selected === row.region,
        cells: indicators.flatMap((indicator, k) => {
          const change = changeOf(row, indicator);
          const text =
            indicator === "standard"
              ? standardParts(row, "reform").join(" / ")
              : scales[k].value(reformOf(row, indicator));
          return [
            {text, sign: 0, title: rangeText(next.uncertain, i, indicator, "reform", scales[k])},
            {
              text: scales[k].brief(change) ?? "·",
              sign: Math.sign(change),
              title: rangeText(next.uncertain, i, indicator, "change", scales[k])
            }
          ];
        })
      });
    });
  });
  /** The ends of a figure in words, for the pointer; null where none are shown. */
  function rangeText(
    uncertain: Uncertain,
    i: number,
    indicator: Indicator,
    which: "reform" | "change",
    scale: Scale
  ): string | null {
    const range = indicator === "standard" ? null : regionRange(uncertain, i, indicator, which);
    if (range === null || range.low === range.high) return null;
    const write = (x: number): string => (which === "change" ? (scale.change(x) ?? "0") : scale.value(Math.max(0, x)));
    return fill(lang, "range_words", {low: write(range.low), high: write(range.high)});
  }
  sort();
  result.update(state);
  return result;
}

interface RowState {
  readonly selected: boolean;
  readonly cells: readonly {readonly text: string; readonly sign: number; readonly title: string | null}[];
}

function tableRow(row: RegionRow, lang: Lang, onClick: () => void): Live<RowState, HTMLTableRowElement> {
  const cells = indicators.flatMap(() => [h("td", {class: "number"}), h("td", {class: "number change"})]);
  const pick = h("button", {type: "button", class: "row-name"}, placeName(row, lang));
  const element = h(
    "tr",
    {"data-region": row.region, onclick: onClick},
    h("th", {scope: "row", class: "text"}, pick),
    ...cells
  );
  return live(element, (next: RowState) => {
    setAttribute(element, "data-selected", next.selected);
    setAttribute(pick, "aria-pressed", next.selected ? "true" : "false");
    next.cells.forEach(({text, sign, title}, i) => {
      setText(cells[i], text);
      setAttribute(cells[i], "title", title);
      if (i % 2 === 1) setTone(cells[i], sign, isGain[indicators[i >> 1]] ? 1 : 0);
    });
  });
}

/** Every column of every prefecture, for the dialog and the file; low and high where the assumptions have been run. */
export function regionData({tables, varied}: Omit<Uncertain, "mode">, lang: Lang): TableData {
  const rows = tables.regions;
  const scales = new Map(indicators.map(indicator => [indicator, indicatorScale(rows, indicator, lang)]));
  const standard = scales.get("standard")!;
  const column = (key: string, scale = standard, name = key): TableData["columns"][number] => ({
    key,
    format: scale.value,
    label: `${say(lang, `indicator_${name.replace(/_(baseline|reform)$/, "")}` as "indicator_cost")} · ${say(lang, key.endsWith("reform") ? "reform" : "baseline")}${scale.unit === "" ? "" : ` (${scale.unit})`}`
  });
  const people = (key: "raised" | "lowered"): TableData["columns"][number] => ({
    key,
    label: `${say(lang, key)} (${say(lang, "persons_unit")})`,
    format: x => decimal(x, 0)
  });
  const error = (name: Uncertainable, scale: Scale): TableData["columns"][number] => ({
    key: `${name}_change_se`,
    format: x => scale.error(x).replace("±", ""),
    label: `${say(lang, `indicator_${name}`)} · ${say(lang, "change")}: ${say(lang, "standard_error")}`
  });
  const ends = (name: Uncertainable, scale: Scale): TableData["columns"] =>
    (["low", "high"] as const).map(end => ({
      key: `${name}_reform_${end}`,
      format: scale.value,
      label: `${say(lang, `indicator_${name}`)} · ${say(lang, "reform")}: ${say(lang, end)}`
    }));
  return {
    columns: [
      {key: "region", label: say(lang, "region_code"), format: String},
      {key: "name", label: say(lang, "place")},
      ...["standard_baseline", "standard_reform", "standard_rural_baseline", "standard_rural_reform"].map(key =>
        column(key)
      ),
      ...uncertainable.flatMap(name => [
        column(`${name}_baseline`, scales.get(name)),
        column(`${name}_reform`, scales.get(name)),
        error(name, scales.get(name)!),
        ...(varied === null ? [] : ends(name, scales.get(name)!))
      ]),
      people("raised"),
      people("lowered")
    ],
    rows: rows.map(({name_zh, name_en, ...row}, i) => ({
      ...row,
      ...(varied === null ? {} : endsOf(tables, varied, i)),
      name: lang === "zh" ? name_zh : name_en
    }))
  };
}

const uncertainable = ["dibao_persons", "coverage", "cost"] as const;
type Uncertainable = (typeof uncertainable)[number];

function endsOf(tables: WorkbenchTables, varied: readonly VariantTables[], i: number): Record<string, number> {
  return Object.fromEntries(
    uncertainable.flatMap(name => {
      const {low, high} = bandOf(tables, varied, each => each.regions[i][`${name}_reform`]);
      return [
        [`${name}_reform_low`, low],
        [`${name}_reform_high`, high]
      ];
    })
  );
}

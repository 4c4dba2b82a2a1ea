// Prefecture by prefecture: standard, persons, coverage, cost, each with its change; sorted by any of them.

import type {RegionRow} from "../../analysis/results/tables.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {indicators, indicatorScale, isGain, isSplit, placeName, reformOf} from "../../ui/formats/indicators.js";
import type {Indicator} from "../../ui/formats/indicators.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import {cellsOf} from "./region-cells.js";
import type {Cell} from "./region-cells.js";
import {t} from "./words.js";
import {setTip} from "../../ui/elements/tips.js";
import {setTone} from "../../ui/elements/tone.js";

export interface RegionTableOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

export interface RegionTableState {
  readonly uncertain: Uncertain;
  readonly selected: number | null;
}

/** The column that rows are sorted by; null: the order of the regions. */
type Order = {readonly by: Indicator; readonly descending: boolean} | null;

export function regionTable(state: RegionTableState, {lang, onSelect}: RegionTableOptions): Live<RegionTableState> {
  let current = state;
  let order: Order = null;
  const first = state.uncertain.tables.regions;
  const rows = first.map(row =>
    tableRow(row, lang, () => onSelect(current.selected === row.region ? null : row.region))
  );
  const head = headRow(first, lang, by => {
    order = nextOrder(order, by);
    sort();
  });
  const body = h("tbody", {}, ...rows);
  const element = h(
    "div",
    {class: "region-table scroll", tabindex: 0, role: "group", "aria-label": t(lang, "region_table")},
    h("table", {}, h("thead", {}, head), body)
  );

  /** Only on a click, so that rows stay put while a lever moves. */
  function sort(): void {
    body.append(...sorted(current.uncertain.tables.regions, order).map(i => rows[i]));
    head.update(order);
  }
  const result = live(element as HTMLElement, (next: RegionTableState) => {
    current = next;
    const {uncertain, selected} = next;
    const {regions} = uncertain.tables;
    const scales = indicators.map(indicator => indicatorScale(regions, indicator, lang));
    regions.forEach(({region}, i) => {
      const cells = indicators.flatMap((indicator, k) => cellsOf(uncertain, i, {indicator, scale: scales[k], lang}));
      rows[i].update({selected: selected === region, cells});
    });
  });
  sort();
  result.update(state);
  return result;
}

/** A click on a column: from the most, then from the least, then in the order of the regions. */
function nextOrder(order: Order, by: Indicator): Order {
  if (order?.by !== by) return {by, descending: true};
  return order.descending ? {by, descending: false} : null;
}

/** Places of the rows in the order asked for. */
function sorted(regions: readonly RegionRow[], order: Order): number[] {
  const rows = regions.map((row, i) => ({row, i}));
  if (order !== null) {
    const {by, descending} = order;
    rows.sort((a, b) => (reformOf(b.row, by) - reformOf(a.row, by)) * (descending ? 1 : -1));
  }
  return rows.map(({i}) => i);
}

/** Names of the columns, each a button that sorts by it. */
function headRow(
  regions: readonly RegionRow[],
  lang: Lang,
  onSort: (by: Indicator) => void
): Live<Order, HTMLTableRowElement> {
  const headings = indicators.map(by => {
    const name = t(lang, by === "standard" && isSplit(regions) ? "indicator_standard_both" : `indicator_${by}`);
    const unit = h("span", {class: "unit"}, indicatorScale(regions, by, lang).unit);
    const button = h("button", {type: "button", onclick: () => onSort(by)}, h("span", {}, name), unit);
    return {by, cell: h("th", {scope: "col", class: "number"}, button)};
  });
  const change = (): HTMLElement => h("th", {scope: "col", class: "number quiet"}, t(lang, "change_short"));
  const element = h(
    "tr",
    {},
    h("th", {scope: "col", class: "text"}, t(lang, "place")),
    ...headings.flatMap(({cell}) => [cell, change()])
  );
  return live(element, (order: Order) => {
    for (const {by, cell} of headings)
      setAttribute(cell, "aria-sort", order?.by === by ? (order.descending ? "descending" : "ascending") : "none");
  });
}

interface RowState {
  readonly selected: boolean;
  readonly cells: readonly Cell[];
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
      setTip(cells[i], title);
      if (i % 2 === 1) setTone(cells[i], sign, isGain[indicators[i >> 1]] ? 1 : 0);
    });
  });
}

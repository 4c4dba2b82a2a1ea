// Prefecture by prefecture: standard, persons, coverage, cost, each with its change; sorted by any of them.

import type {RegionRow} from "../analysis/tables.js";
import type {TableData} from "./csv.js";
import {h, live, setAttribute, setText} from "./dom.js";
import type {Live} from "./dom.js";
import {decimal} from "./format.js";
import type {Lang} from "./format.js";
import {baselineOf, indicators, indicatorScale, isGain, placeName, reformOf} from "./indicators.js";
import type {Indicator} from "./indicators.js";
import {say} from "./strings.js";
import {setTone} from "./tone.js";

export interface RegionTableOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

export interface RegionTableState {
  readonly rows: readonly RegionRow[];
  readonly selected: number | null;
}

export function regionTable(state: RegionTableState, {lang, onSelect}: RegionTableOptions): Live<RegionTableState> {
  let current = state;
  let sorted: {by: Indicator; descending: boolean} | null = null;
  const rows = state.rows.map(row =>
    tableRow(row, lang, () => onSelect(current.selected === row.region ? null : row.region))
  );
  const headings = indicators.map(by => {
    const button = h(
      "button",
      {type: "button"},
      h("span", {}, say(lang, `indicator_${by}`)),
      h("span", {class: "unit"}, indicatorScale(state.rows, by, lang).unit)
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
    const order = current.rows.map((row, i) => ({row, i}));
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
    const scales = indicators.map(indicator => indicatorScale(next.rows, indicator, lang));
    next.rows.forEach((row, i) => {
      rows[i].update({
        selected: next.selected === row.region,
        cells: indicators.flatMap((indicator, k) => {
          const change = reformOf(row, indicator) - baselineOf(row, indicator);
          return [
            {text: indicator === "standard" ? standardText(row) : scales[k].value(reformOf(row, indicator)), sign: 0},
            {text: scales[k].brief(change) ?? "·", sign: Math.sign(change)}
          ];
        })
      });
    });
  });
  sort();
  result.update(state);
  return result;
}

/** "1,301", or "809 / 644" where urban and rural differ. */
function standardText({standard_reform: urban, standard_rural_reform: rural}: RegionRow): string {
  const text = (x: number): string => (Number.isFinite(x) ? decimal(x, 0) : "—");
  return Math.abs(urban - rural) < 0.5 || !Number.isFinite(rural) ? text(urban) : `${text(urban)} / ${text(rural)}`;
}

interface RowState {
  readonly selected: boolean;
  readonly cells: readonly {readonly text: string; readonly sign: number}[];
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
    next.cells.forEach(({text, sign}, i) => {
      setText(cells[i], text);
      if (i % 2 === 1) setTone(cells[i], sign, isGain[indicators[i >> 1]] ? 1 : 0);
    });
  });
}

/** Every column of every prefecture, for the dialog and the file. */
export function regionData(rows: readonly RegionRow[], lang: Lang): TableData {
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
  return {
    columns: [
      {key: "region", label: say(lang, "region_code"), format: String},
      {key: "name", label: say(lang, "place")},
      ...["standard_baseline", "standard_reform", "standard_rural_baseline", "standard_rural_reform"].map(key =>
        column(key)
      ),
      ...(["dibao_persons", "coverage", "cost"] as const).flatMap(name => [
        column(`${name}_baseline`, scales.get(name)),
        column(`${name}_reform`, scales.get(name))
      ]),
      people("raised"),
      people("lowered")
    ],
    rows: rows.map(({name_zh, name_en, ...row}) => ({...row, name: lang === "zh" ? name_zh : name_en}))
  };
}

// 各市 Tiles and table of the prefectures: how many meet a notch, how deep, how many are overtaken; before and after.

import type {CliffReport, CliffSide} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {RegionRow, Unit} from "../../analysis/results/tables.js";
import {h, live, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {placeName} from "../../ui/formats/indicators.js";
import {followArrows, layTiles} from "../../ui/elements/tile-keys.js";
import {toggle} from "../../ui/elements/toggle.js";
import {setTone} from "../../ui/elements/tone.js";
import type {BarPair} from "./pair-bars.js";
import {t} from "./words.js";

type Region = CliffSide["by_region"][string];
const indicators = {
  notch_households: {unit: "households", of: (row: Region) => row.notch_households},
  notch_share: {unit: "share", of: (row: Region) => row.notch_share ?? NaN},
  depth: {unit: "yuan", of: (row: Region) => 12 * row.depth},
  overtaken: {
    unit: "households",
    of: (row: Region, kind: RankKind) => (kind === "all" ? row.overtaken : row.overtaken_cash) ?? NaN
  }
} as const satisfies Record<string, {unit: Unit; of: (row: Region, kind: RankKind) => number}>;
type Indicator = keyof typeof indicators;
const keys = Object.keys(indicators) as Indicator[];

export interface PlacesState {
  readonly report: CliffReport;
  /** What counts as resources where families are ranked. */
  readonly kind: RankKind;
}

export type CliffPlaces = Live<PlacesState> & {readonly switches: HTMLElement};

export function cliffPlaces(
  first: PlacesState,
  {
    lang,
    rows,
    onPick
  }: {readonly lang: Lang; readonly rows: readonly RegionRow[]; readonly onPick: (region: number) => void}
): CliffPlaces {
  let {report, kind} = first;
  let indicator: Indicator = "notch_households";
  const tiles = rows.map(row => tile(placeName(row, lang), row.region, () => onPick(row.region)));
  const grid = h("div", {class: "tile-grid", role: "group", "aria-label": t(lang, "tiles")}, ...tiles);
  layTiles(tiles, rows);
  followArrows(grid, tiles, rows);
  const table = placesTable(rows, lang);
  const switches = toggle(
    keys.map(key => [key, t(lang, `place_${key}`)] as const),
    {
      label: t(lang, "indicator"),
      value: indicator,
      onPick: key => {
        indicator = key;
        draw();
      }
    }
  );
  const pairOf = (key: Indicator, {region}: RegionRow): BarPair => ({
    baseline: indicators[key].of(report.baseline.by_region[region], kind),
    reform: indicators[key].of(report.reform.by_region[region], kind)
  });
  const scaleIn = (key: Indicator): Scale => {
    const known = rows.map(row => pairOf(key, row).baseline).filter(Number.isFinite);
    return scaleOf(indicators[key].unit, Math.max(0, ...known), lang);
  };
  function draw(): void {
    const scale = scaleIn(indicator);
    const pairs = rows.map(row => pairOf(indicator, row));
    const values = pairs.map(({reform}) => reform).filter(Number.isFinite);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const changes = pairs.map(({baseline, reform}) => Math.abs(reform - baseline)).filter(Number.isFinite);
    const most = Math.max(...changes, 1e-12);
    pairs.forEach((pair, i) =>
      tiles[i].update({pair, scale, most, tint: high > low ? (pair.reform - low) / (high - low) : 0.5})
    );
    table.update({scales: keys.map(scaleIn), pairs: rows.map(row => keys.map(key => pairOf(key, row)))});
  }
  const element = live(h("div", {class: "cliff-places"}, grid, table) as HTMLElement, (next: PlacesState) => {
    ({report, kind} = next);
    draw();
  });
  return Object.assign(element, {switches});
}

interface TileState {
  readonly pair: BarPair;
  readonly scale: Scale;
  /** The greatest change of all. */
  readonly most: number;
  readonly tint: number;
}

function tile(name: string, region: number, onClick: () => void): Live<TileState, HTMLButtonElement> {
  const value = h("span", {class: "tile-value"});
  const change = h("span", {class: "tile-change"});
  const bar = h("span", {class: "tile-bar", "aria-hidden": "true"});
  const element = h(
    "button",
    {type: "button", class: "tile", "data-region": region, onclick: onClick},
    // the blanks part what is read aloud, and are none on the screen
    ...[h("span", {class: "tile-name"}, name), " ", value, " ", change, bar]
  );
  return live(element, ({pair: {baseline, reform}, scale, most, tint}: TileState) => {
    const moved = reform - baseline;
    const signed = Number.isNaN(moved) ? null : scale.brief(moved);
    setText(value, scale.value(reform));
    setText(change, signed ?? "");
    for (const part of [change, bar]) setTone(part, signed === null ? null : moved, -1);
    setStyle(bar, "--size", signed === null ? "0" : (Math.abs(moved) / most).toFixed(3));
    setStyle(element, "--tint", Number.isFinite(tint) ? tint.toFixed(2) : "0");
    setAttribute(
      element,
      "aria-label",
      [name, scale.value(reform), signed, scale.unit].filter(text => text !== null && text !== "").join(" ")
    );
  });
}

interface TableState {
  readonly scales: readonly Scale[];
  /** By prefecture, then by indicator. */
  readonly pairs: readonly (readonly BarPair[])[];
}

function placesTable(rows: readonly RegionRow[], lang: Lang): Live<TableState> {
  const units = keys.map(() => h("span", {class: "unit"}));
  const head = keys.flatMap((key, i) => [
    h("th", {scope: "col", class: "number"}, t(lang, `place_${key}`), units[i]),
    h("th", {scope: "col", class: "number quiet"}, t(lang, "change"))
  ]);
  const lines = rows.map(row => {
    const cells = keys.map(() => [h("td", {class: "number"}), h("td", {class: "number change"})] as const);
    const name = h("th", {scope: "row", class: "text"}, placeName(row, lang));
    return {cells, element: h("tr", {"data-region": row.region}, name, ...cells.flat())};
  });
  const table = h(
    "table",
    {},
    h("thead", {}, h("tr", {}, h("th", {scope: "col", class: "text"}, t(lang, "prefecture")), ...head)),
    h("tbody", {}, ...lines.map(line => line.element))
  );
  const element = h(
    "div",
    {class: "scroll cliff-table", tabindex: 0, role: "group", "aria-label": t(lang, "places")},
    table
  );
  return live(element as HTMLElement, ({scales, pairs}: TableState) => {
    scales.forEach((scale, k) =>
      setText(units[k], keys[k] === "depth" ? t(lang, "brief_year", {unit: scale.unit}) : scale.unit)
    );
    lines.forEach(({cells}, i) =>
      cells.forEach(([value, change], k) => {
        const {baseline, reform} = pairs[i][k];
        const signed = Number.isNaN(reform - baseline) ? null : scales[k].brief(reform - baseline);
        setText(value, scales[k].value(reform));
        setText(change, signed ?? "·");
        setTone(change, signed === null ? null : reform - baseline, -1);
      })
    );
  });
}

// One tile a prefecture, where it lies: its value, tinted by size, and its change, signed and as a bar from the middle.
// Arrow keys go to the neighbour, Enter or a click picks one. No boundary is drawn.

import type {RegionRow} from "../analysis/tables.js";
import {h, live, setAttribute, setStyle, setText} from "./dom.js";
import type {Live} from "./dom.js";
import type {Lang} from "./format.js";
import {baselineOf, indicatorScale, isGain, placeName, reformOf} from "./indicators.js";
import type {Indicator} from "./indicators.js";
import {say} from "./strings.js";
import {setTone} from "./tone.js";

export interface TileGridOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

export interface TileGridState {
  readonly rows: readonly RegionRow[];
  readonly indicator: Indicator;
  readonly selected: number | null;
}

export function tileGrid(state: TileGridState, {lang, onSelect}: TileGridOptions): Live<TileGridState> {
  let current = state;
  const tiles = state.rows.map(row =>
    tile(row, lang, () => onSelect(current.selected === row.region ? null : row.region))
  );
  const [left, top] = [Math.min(...state.rows.map(row => row.col)), Math.min(...state.rows.map(row => row.row))];
  state.rows.forEach((row, i) =>
    tiles[i].style.setProperty("grid-area", `${row.row - top + 1} / ${row.col - left + 1}`)
  );
  const element = h("div", {class: "tile-grid", role: "group", "aria-label": say(lang, "tiles")}, ...tiles);
  element.addEventListener("keydown", event => {
    const step = steps[event.key];
    const from = tiles.indexOf(document.activeElement as (typeof tiles)[number]);
    if (step === undefined || from < 0) return;
    event.preventDefault();
    tiles[neighbour(state.rows, from, step)].focus();
  });
  const result = live(element as HTMLElement, (next: TileGridState) => {
    current = next;
    const scale = indicatorScale(next.rows, next.indicator, lang);
    const values = next.rows.map(row => reformOf(row, next.indicator));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const most = Math.max(...next.rows.map((row, i) => Math.abs(values[i] - baselineOf(row, next.indicator))), 1e-12);
    next.rows.forEach((row, i) => {
      const change = values[i] - baselineOf(row, next.indicator);
      tiles[i].update({
        value: scale.value(values[i]),
        change: scale.brief(change),
        unit: scale.unit,
        sign: Math.sign(change),
        isGain: isGain[next.indicator],
        tint: high > low ? (values[i] - low) / (high - low) : 0.5,
        bar: Math.abs(change) / most,
        selected: next.selected === row.region
      });
    });
  });
  result.update(state);
  return result;
}

interface TileState {
  readonly value: string;
  readonly change: string | null;
  readonly unit: string;
  readonly sign: number;
  readonly isGain: boolean;
  /** 0..1 */
  readonly tint: number;
  readonly bar: number;
  readonly selected: boolean;
}

function tile(row: RegionRow, lang: Lang, onClick: () => void): Live<TileState, HTMLButtonElement> {
  const value = h("span", {class: "tile-value"});
  const change = h("span", {class: "tile-change"});
  const bar = h("span", {class: "tile-bar", "aria-hidden": "true"});
  const name = placeName(row, lang);
  const element = h(
    "button",
    {type: "button", class: "tile", "data-region": row.region, onclick: onClick},
    h("span", {class: "tile-name"}, name),
    value,
    change,
    bar
  );
  return live(element, (next: TileState) => {
    setText(value, next.value);
    setText(change, next.change ?? "");
    setTone(change, next.change === null ? null : next.sign, next.isGain ? 1 : 0);
    setTone(bar, next.sign, next.isGain ? 1 : 0);
    setStyle(bar, "--size", next.change === null ? "0" : next.bar.toFixed(3));
    setStyle(element, "--tint", next.tint.toFixed(2));
    setAttribute(element, "aria-pressed", next.selected ? "true" : "false");
    setAttribute(
      element,
      "aria-label",
      `${name} ${next.value} ${next.unit}${next.change === null ? "" : ` ${next.change}`}`
    );
  });
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
};

/** The nearest tile in a direction; the same where there is none. */
function neighbour(rows: readonly RegionRow[], from: number, [dx, dy]: readonly [number, number]): number {
  let best = from;
  let least = Infinity;
  rows.forEach((row, i) => {
    const [x, y] = [row.col - rows[from].col, row.row - rows[from].row];
    const ahead = x * dx + y * dy;
    const distance = ahead + 2 * Math.abs(x * dy) + 2 * Math.abs(y * dx);
    if (ahead > 0 && distance < least) [best, least] = [i, distance];
  });
  return best;
}

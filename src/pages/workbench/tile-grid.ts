// One tile a prefecture, where it lies: its value, tinted by size, and its change, signed and as a bar from the middle.
// Arrow keys go to the neighbour, Enter or a click picks one. No boundary is drawn.

import type {RegionRow} from "../../analysis/results/tables.js";
import {h, live, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {changeOf, indicatorScale, isGain, placeName, reformOf, standardParts} from "../../ui/formats/indicators.js";
import type {Indicator} from "../../ui/formats/indicators.js";
import {regionRange} from "../../ui/figures/ranges.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import {t} from "./words.js";
import {followArrows, layTiles} from "../../ui/elements/tile-keys.js";
import {setTip} from "../../ui/elements/tips.js";
import {setTone} from "../../ui/elements/tone.js";

export interface TileGridOptions {
  readonly lang: Lang;
  readonly onSelect: (region: number | null) => void;
}

export interface TileGridState {
  readonly uncertain: Uncertain;
  readonly indicator: Indicator;
  readonly selected: number | null;
}

export function tileGrid(state: TileGridState, {lang, onSelect}: TileGridOptions): Live<TileGridState> {
  let current = state;
  const first = state.uncertain.tables.regions;
  const tiles = first.map(row => tile(row, lang, () => onSelect(current.selected === row.region ? null : row.region)));
  const element = h("div", {class: "tile-grid", role: "group", "aria-label": t(lang, "tiles")}, ...tiles);
  layTiles(tiles, first);
  followArrows(element, tiles, first);
  const result = live(element as HTMLElement, (next: TileGridState) => {
    current = next;
    const {indicator} = next;
    const rows = next.uncertain.tables.regions;
    const scale = indicatorScale(rows, indicator, lang);
    const values = rows.map(row => reformOf(row, indicator));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const most = Math.max(...rows.map(row => Math.abs(changeOf(row, indicator))), 1e-12);
    rows.forEach((row, i) => {
      const change = changeOf(row, indicator);
      // a standard is a number of the policy: nothing about it is uncertain
      const range = indicator === "standard" ? null : regionRange(next.uncertain, i, indicator, "change");
      const [value, second] = indicator === "standard" ? standardParts(row, "reform") : [scale.value(values[i])];
      const before =
        indicator === "standard" ? standardParts(row, "baseline").join(" / ") : scale.value(values[i] - change);
      tiles[i].update({
        value,
        before,
        second: second ?? null,
        change: scale.brief(change),
        unit: scale.unit,
        sign: Math.sign(change),
        isGain: isGain[indicator],
        tint: high > low ? (values[i] - low) / (high - low) : 0.5,
        bar: Math.abs(change) / most,
        range: range === null || scale.brief(change) === null ? null : [range.low / most, range.high / most],
        selected: next.selected === row.region
      });
    });
  });
  result.update(state);
  return result;
}

interface TileState {
  readonly value: string;
  /** The baseline's. */
  readonly before: string;
  /** The rural standard, where it is another. */
  readonly second: string | null;
  readonly change: string | null;
  readonly unit: string;
  readonly sign: number;
  readonly isGain: boolean;
  /** 0..1 */
  readonly tint: number;
  readonly bar: number;
  /** Ends of the change on the scale of the bar, -1..1; null where none are shown. */
  readonly range: readonly [low: number, high: number] | null;
  readonly selected: boolean;
}

function tile(row: RegionRow, lang: Lang, onClick: () => void): Live<TileState, HTMLButtonElement> {
  const value = h("span", {class: "tile-value"});
  const second = h("span", {class: "tile-second"});
  const change = h("span", {class: "tile-change"});
  const bar = h("span", {class: "tile-bar", "aria-hidden": "true"});
  const range = h("span", {class: "tile-range", "aria-hidden": "true"});
  const name = placeName(row, lang);
  const element = h(
    "button",
    {type: "button", class: "tile", "data-region": row.region, onclick: onClick},
    h("span", {class: "tile-name"}, name),
    // the blanks part what is read aloud, and are none on the screen
    ...[" ", value, " ", change, " ", second, bar, range]
  );
  return live(element, (next: TileState) => {
    setText(value, next.value);
    setText(second, next.second === null ? "" : `/ ${next.second}`);
    setText(change, next.change ?? "");
    setTone(change, next.change === null ? null : next.sign, next.isGain ? 1 : 0);
    setTone(bar, next.sign, next.isGain ? 1 : 0);
    setStyle(bar, "--size", next.change === null ? "0" : next.bar.toFixed(3));
    setAttribute(range, "hidden", next.range === null);
    if (next.range !== null) {
      const at = (x: number): string => `${(50 + 50 * Math.min(1, Math.max(-1, x))).toFixed(1)}%`;
      setStyle(range, "--from", at(next.range[0]));
      setStyle(range, "--to", at(next.range[1]));
    }
    setStyle(element, "--tint", next.tint.toFixed(2));
    setTip(element, tileWords(name, next, lang));
    setAttribute(element, "aria-pressed", next.selected ? "true" : "false");
    setAttribute(
      element,
      "aria-label",
      // begins with what is seen, in its order
      [name, next.value, next.change, next.second === null ? null : `/ ${next.second}`, next.unit]
        .filter(text => text !== null && text !== "")
        .join(" ")
    );
  });
}

function tileWords(name: string, {value, second, before, change, unit}: TileState, lang: Lang): string {
  const after = second === null ? value : `${value} / ${second}`;
  const reform = `${t(lang, "reform")} ${after} ${unit}`.trim();
  const moved = change === null ? "" : t(lang, "bracketed", {text: change});
  return `${name}${t(lang, "colon")}${t(lang, "baseline")} ${before}${t(lang, "clause_comma")}${reform}${moved}`;
}

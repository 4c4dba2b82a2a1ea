// 各市标准 One row a prefecture: a hollow mark at the baseline, a solid one at the reform, a line between them; the published band grey
// behind all rows, the guidance standard dashed. Town and country have a line each where their standards differ.

import type {StandardLine, StandardLines, YuanBand} from "../../analysis/standards/standard-lines.js";
import {standardFlags} from "../../analysis/standards/standard-flags.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import {h, live, s, setAttribute, setStyle, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, signedDecimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import {ticks} from "../../ui/charts/ticks.js";
import {setTone} from "../../ui/elements/tone.js";
import {amountWords} from "./amount-words.js";
import {percentWords} from "./percent-words.js";
import {t} from "./words.js";

export interface ChartState {
  readonly lines: StandardLines;
  readonly selected: number | null;
}

export interface ChartOptions {
  readonly lang: Lang;
  readonly rows: readonly RegionRow[];
}

/** A place of the axis, 0..100 percent of its width. */
type At = (yuan: number) => string;

export function standardsChart(first: ChartState, {lang, rows}: ChartOptions): Live<ChartState> {
  const parts = rows.map(row => chartRow(row, lang));
  const axis = h("div", {class: "standards-axis", "aria-hidden": "true"});
  const key = h("p", {class: "key quiet"});
  const list = h("div", {class: "standards-rows"}, ...parts, axis);
  const element = h("div", {class: "standards-chart"}, key, list);
  let drawnAxis = "";
  const result = live(element as HTMLElement, ({lines, selected}: ChartState) => {
    const [low, high] = reachOf(lines);
    const at: At = yuan => `${((100 * (yuan - low)) / (high - low)).toFixed(2)}%`;
    const width: At = yuan => `${((100 * yuan) / (high - low)).toFixed(2)}%`;
    setText(key, keyWords(lines, lang));
    setAttribute(element, "data-split", lines.split);
    rows.forEach((row, i) =>
      parts[i].update({
        before: lines.baseline[i],
        after: lines.reform[i],
        lines,
        at,
        width,
        low,
        high,
        isSelected: row.region === selected
      })
    );
    if (drawnAxis === `${low} ${high}`) return;
    drawnAxis = `${low} ${high}`;
    const marks = ticks(high - low, 5).map(tick => low + tick);
    axis.replaceChildren(
      ...marks.map(tick => h("span", {class: "axis-tick", style: `left: ${at(tick)}`}, decimal(tick, 0)))
    );
  });
  result.update(first);
  return result;
}

/** Ends of the axis, whole hundreds around all that is drawn. */
function reachOf({baseline, reform, bands, floor}: StandardLines): readonly [number, number] {
  const ends = [bands.urban, bands.rural].flatMap(band => (band === null ? [] : [band.low, band.high]));
  const all = [...baseline, ...reform].flatMap(({urban, rural}) => [urban, rural]);
  const drawn = [...all, ...ends, ...(floor > 0 ? [floor] : [])].filter(Number.isFinite);
  if (drawn.length === 0) return [0, 100];
  const low = Math.floor((Math.min(...drawn) - 20) / 100) * 100;
  return [Math.max(0, low), Math.max(low + 100, Math.ceil((Math.max(...drawn) + 20) / 100) * 100)];
}

function keyWords({split, bands, floor}: StandardLines, lang: Lang): string {
  const words = [t(lang, split ? "chart_key_two" : "chart_key_one")];
  const band = bands.urban;
  if (band === null) words.push(t(lang, "chart_no_band"));
  else words.push(t(lang, "chart_band", {band: bandWords(bands, lang)}));
  if (floor > 0) words.push(t(lang, "chart_floor", {floor: decimal(floor, 0)}));
  return words.join("　");
}

/** "30–40%", or "urban ≥ 30%, rural ≥ 40%". */
function bandWords({urban, rural}: StandardLines["bands"], lang: Lang): string {
  const range = ({low_share, high_share}: YuanBand): string =>
    high_share === Infinity
      ? `≥ ${decimal(100 * low_share, 0)}%`
      : `${decimal(100 * low_share, 0)}–${decimal(100 * high_share, 0)}%`;
  if (urban === null || rural === null) return "";
  const band =
    range(urban) === range(rural)
      ? range(urban)
      : `${t(lang, "urban")} ${range(urban)}${t(lang, "comma")}${t(lang, "rural")} ${range(rural)}`;
  return t(lang, "band_of", {band});
}

interface RowState {
  readonly before: StandardLine;
  readonly after: StandardLine;
  readonly lines: StandardLines;
  readonly at: At;
  readonly width: At;
  readonly low: number;
  readonly high: number;
  readonly isSelected: boolean;
}

function chartRow(row: RegionRow, lang: Lang): Live<RowState> {
  const urban = dumbbell("urban");
  const rural = dumbbell("rural");
  const floor = s("line", {class: "floor-line", y1: "0", y2: "100%"});
  const track = s("svg", {class: "standards-track", "aria-hidden": "true"});
  track.append(urban.band, rural.band, floor, urban.element, rural.element);
  const value = h("span", {class: "row-value"});
  const change = h("span", {class: "row-change"});
  const share = h("span", {class: "row-share quiet"});
  const flag = h("span", {class: "outside row-flag"});
  const name = h("span", {class: "row-place"}, placeName(row, lang));
  const element = h(
    "div",
    {class: "standards-row"},
    name,
    h("div", {class: "track-cell"}, track, flag),
    value,
    change,
    share
  );
  return live(element as HTMLElement, (state: RowState) => {
    const {before, after, lines, at, width, low, high} = state;
    const {split, bands} = lines;
    setAttribute(element, "data-selected", state.isSelected);
    urban.update({before: before.urban, after: after.urban, at, y: split ? "32%" : "50%"});
    setAttribute(rural.element, "hidden", !split);
    if (split) rural.update({before: before.rural, after: after.rural, at, y: "70%"});
    // one band behind both, unless town and country have their own
    const isOne = bands.urban?.low === bands.rural?.low && bands.urban?.high === bands.rural?.high;
    urban.shade({band: bands.urban, at, width, low, high, y: isOne ? 0 : 1, height: isOne ? 100 : 50});
    rural.shade({band: isOne ? null : bands.rural, at, width, low, high, y: 50, height: 49});
    setAttribute(floor, "hidden", lines.floor <= 0);
    if (lines.floor > 0) for (const end of ["x1", "x2"]) setAttribute(floor, end, at(lines.floor));
    setText(value, amountWords(after, lang));
    const moves = [after.urban - before.urban, after.rural - before.rural];
    const move = Math.abs(moves[1]) > Math.abs(moves[0]) ? moves[1] : moves[0];
    setText(change, Math.abs(move) < 0.5 || Number.isNaN(move) ? "" : signedDecimal(move, 0));
    setTone(change, move, 1);
    setText(share, shareWords(after, split, lang));
    const flags = after.flags.map(key => standardFlags[key][lang]).join(t(lang, "comma"));
    setText(flag, flags === "" ? "" : `⚑ ${flags}`);
    setAttribute(flag, "title", flags === "" ? null : flags);
    putBeside(flag, [before.urban, after.urban, ...(split ? [before.rural, after.rural] : [])], state);
  });
}

/** Where the marks leave more room, and no wider than that: every row keeps the same axis, and no words stand on a mark. */
function putBeside(flag: HTMLElement, marks: readonly number[], {low, high}: RowState): void {
  const places = marks.filter(Number.isFinite).map(yuan => (yuan - low) / (high - low));
  const [before, after] = [Math.min(1, ...places), 1 - Math.max(0, ...places)];
  setAttribute(flag, "data-side", before > after ? "left" : "right");
  setStyle(flag, "--room", `${(100 * Math.max(before, after)).toFixed(1)}%`);
}

const shareWords = ({urban_share, rural_share}: StandardLine, split: boolean, lang: Lang): string => {
  if (urban_share === null || rural_share === null) return "";
  return split
    ? `${percentWords(urban_share, lang)} / ${percentWords(rural_share, lang)}`
    : percentWords(urban_share, lang);
};

interface DumbbellState {
  readonly before: number;
  readonly after: number;
  readonly at: At;
  readonly y: string;
}
interface ShadeState {
  readonly band: YuanBand | null;
  readonly at: At;
  readonly width: At;
  readonly low: number;
  readonly high: number;
  /** Percent of the row's height. */
  readonly y: number;
  readonly height: number;
}
interface Dumbbell extends Live<DumbbellState, SVGElement> {
  readonly element: SVGElement;
  readonly band: SVGElement;
  readonly shade: (state: ShadeState) => void;
}

/** Circles for towns, squares for the country: never told apart by colour. */
function dumbbell(kind: "urban" | "rural"): Dumbbell {
  const line = s("line", {class: "way"});
  const [from, to] = [mark(kind, "mark-before"), mark(kind, "mark-after")];
  const element = s("g", {}, line, from.element, to.element);
  const band = s("rect", {class: "band-shade"});
  const update = ({before, after, at, y}: DumbbellState): void => {
    const isKnown = [before, after].map(Number.isFinite);
    for (const end of ["y1", "y2"]) setAttribute(line, end, y);
    setAttribute(line, "hidden", !(isKnown[0] && isKnown[1]));
    if (isKnown[0] && isKnown[1]) {
      setAttribute(line, "x1", at(before));
      setAttribute(line, "x2", at(after));
      setAttribute(line, "data-sign", after > before ? "up" : after < before ? "down" : "none");
    }
    from.put(isKnown[0] ? at(before) : null, y);
    to.put(isKnown[1] ? at(after) : null, y);
  };
  const shade = ({band: found, at, width, low, high, y, height}: ShadeState): void => {
    setAttribute(band, "hidden", found === null);
    if (found === null) return;
    const [from, to] = [Math.max(low, found.low), Math.min(high, found.high)];
    setAttribute(band, "x", at(from));
    setAttribute(band, "width", width(Math.max(0, to - from)));
    setAttribute(band, "y", `${y}%`);
    setAttribute(band, "height", `${height}%`);
  };
  return Object.assign(live(element, update), {element, band, shade});
}

function mark(
  kind: "urban" | "rural",
  name: string
): {element: SVGElement; put: (x: string | null, y: string) => void} {
  const shape =
    kind === "urban" ? s("circle", {class: name, r: 4.5}) : s("rect", {class: name, width: 8, height: 8, x: -4, y: -4});
  // a nested svg is put by percent, the shape in it by pixels
  const element = s("svg", {class: "mark-place"}, shape);
  return {
    element,
    put: (x, y) => {
      setAttribute(element, "hidden", x === null);
      if (x === null) return;
      setAttribute(element, "x", x);
      setAttribute(element, "y", y);
    }
  };
}

// Bars in pairs: the baseline an outline, the reform solid, the value and its change beside them. Every row keeps its place, also at nothing.

import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {t} from "./words.js";
import {setTone} from "../../ui/elements/tone.js";

export interface BarPair {
  readonly baseline: number;
  readonly reform: number;
}

export interface PairBars {
  readonly pairs: readonly BarPair[];
  readonly scale: Scale;
  /** Unit as it stands above the values, where it says more than the scale: 亿元/年. */
  readonly unit: string;
  /** 1 where more is a gain to people, -1 where less is. */
  readonly goodness: -1 | 0 | 1;
  readonly selected?: number | null;
}

export interface PairBarsOptions {
  readonly lang: Lang;
  readonly names: readonly string[];
  /** A row was picked; null: it is picked no more. Without it rows are not for picking. */
  readonly onSelect?: (row: number | null) => void;
}

export function pairBars({lang, names, onSelect}: PairBarsOptions): Live<PairBars> {
  let selected: number | null = null;
  const pick = (i: number) => (): void => onSelect?.(selected === i ? null : i);
  const rows = names.map((name, i) => bar(name, lang, onSelect === undefined ? null : pick(i)));
  const unit = h("span", {class: "bar-value quiet"});
  const head = h(
    "div",
    {class: "bar-row pair-head"},
    h("span"),
    h("span"),
    unit,
    h("span", {class: "bar-change quiet"}, t(lang, "change"))
  );
  let widest = 0;
  return live(h("div", {class: "pair-bars"}, head, ...rows) as HTMLElement, (next: PairBars) => {
    selected = next.selected ?? null;
    setText(unit, next.unit);
    const ends = next.pairs.flatMap(({baseline, reform}) => [finite(baseline), finite(reform)]);
    const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
    const span = high - low;
    // the axis follows the reform, but holds still while it changes by little
    if (span > widest || span < 0.6 * widest || low < 0) widest = 1.04 * span;
    rows.forEach((row, i) =>
      row.update({
        ...next,
        pair: next.pairs[i],
        from: -low,
        widest,
        isSelected: selected === null ? null : selected === i
      })
    );
  });
}

interface BarState extends Omit<PairBars, "pairs" | "selected"> {
  readonly pair: BarPair;
  /** What lies left of nought, and the whole width, in the unit of the pair. */
  readonly from: number;
  readonly widest: number;
  /** Null where no row is. */
  readonly isSelected: boolean | null;
}

function bar(name: string, lang: Lang, onPick: (() => void) | null): Live<BarState> {
  const value = h("span", {class: "bar-value"});
  const change = h("span", {class: "bar-change"});
  const solid = s("rect", {class: "solid", y: "22%", height: "56%"});
  const outline = s("rect", {class: "outline", y: 1.5, rx: 1});
  const chart = s("svg", {class: "bar-chart", "aria-hidden": "true"}, solid, outline);
  const label =
    onPick === null
      ? h("span", {class: "bar-name"}, name)
      : h("button", {type: "button", class: "bar-name", onclick: onPick}, name);
  const element = h("div", {class: "bar-row"}, label, chart, value, change);
  return live(element as HTMLElement, ({pair, scale, unit, goodness, from, widest, isSelected}: BarState) => {
    const {baseline, reform} = pair;
    const signed = Number.isNaN(baseline) && Number.isNaN(reform) ? null : scale.brief(reform - baseline);
    setText(value, reform === 0 ? "0" : scale.value(reform));
    setText(change, signed ?? "·");
    setTone(change, signed === null ? null : reform - baseline, goodness);
    setAttribute(element, "data-empty", finite(baseline) === 0 && finite(reform) === 0);
    setAttribute(element, "data-selected", isSelected === true);
    if (onPick !== null) setAttribute(label, "aria-pressed", isSelected === true ? "true" : "false");
    const words = [t(lang, "baseline"), scale.value(baseline), t(lang, "reform"), scale.value(reform), unit];
    setAttribute(element, "title", `${name}${t(lang, "colon")}${words.join(" ")}`);
    place(solid, finite(reform), from, widest);
    place(outline, finite(baseline), from, widest);
  });
}

function place(rect: SVGRectElement, x: number, from: number, widest: number): void {
  const percent = (part: number): string => `${(widest > 0 ? (100 * part) / widest : 0).toFixed(2)}%`;
  setAttribute(rect, "x", percent(from + Math.min(0, x)));
  setAttribute(rect, "width", percent(Math.abs(x)));
}

const finite = (x: number): number => (Number.isFinite(x) ? x : 0);

// What the cells of a prefecture say: each indicator, its change, and under the pointer the ends between which they lie.

import type {Lang} from "../../rules/schema/label.js";
import {regionRange} from "../../ui/figures/ranges.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import type {Scale} from "../../ui/formats/format.js";
import {changeOf, reformOf, standardParts} from "../../ui/formats/indicators.js";
import type {Indicator} from "../../ui/formats/indicators.js";
import {t} from "./words.js";

interface CellOptions {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly lang: Lang;
}

/** An indicator of a prefecture, and its change. */
export function cellsOf(uncertain: Uncertain, i: number, options: CellOptions): readonly Cell[] {
  const {indicator, scale} = options;
  const row = uncertain.tables.regions[i];
  const change = changeOf(row, indicator);
  const text =
    indicator === "standard" ? standardParts(row, "reform").join(" / ") : scale.value(reformOf(row, indicator));
  return [
    {text, sign: 0, title: rangeText(uncertain, i, "reform", options)},
    {text: scale.brief(change) ?? "·", sign: Math.sign(change), title: rangeText(uncertain, i, "change", options)}
  ];
}

/** The ends of a figure in words, for the pointer; null where none are shown. */
function rangeText(
  uncertain: Uncertain,
  i: number,
  which: "reform" | "change",
  {indicator, scale, lang}: CellOptions
): string | null {
  const range = indicator === "standard" ? null : regionRange(uncertain, i, indicator, which);
  if (range === null || range.low === range.high) return null;
  const write = (x: number): string => (which === "change" ? (scale.change(x) ?? "0") : scale.value(Math.max(0, x)));
  return t(lang, "range_words", {low: write(range.low), high: write(range.high)});
}

export interface Cell {
  readonly text: string;
  readonly sign: number;
  /** Said under the pointer. */
  readonly title: string | null;
}

// Figures in which one assumption has another value: what a population rests on that nobody has measured, moved to an end of what
// evidence allows.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "./csv-cells.js";
import {assumptionIndicators, dataFolder, figuresOf} from "./figures.js";
import type {Figures} from "./figures.js";

const hows = ["value", "times"] as const;

export interface AssumptionRange {
  readonly indicator: string;
  /** Whether the ends are values, or what every place's own value is multiplied by. */
  readonly how: (typeof hows)[number];
  readonly low: number;
  readonly high: number;
  readonly zh: string;
  readonly en: string;
}

const file = "assumption-ranges.csv";

/** Errors name file, line and column; an indicator must be one of data/assumptions.csv. */
export function parseRanges(text: string, known: ReadonlySet<string>): AssumptionRange[] {
  return csvCells(file, text, ["indicator", "how", "low", "high", "zh", "en"]).map(cells => {
    const range = {
      indicator: cells.text("indicator"),
      how: cells.oneOf("how", hows),
      low: cells.number("low"),
      high: cells.number("high"),
      zh: cells.text("zh"),
      en: cells.text("en")
    };
    if (!known.has(range.indicator))
      throw new Error(
        `unknown assumption: ${range.indicator} (${cells.at}, column indicator; known: those of data/assumptions.csv)`
      );
    if (!(range.low <= range.high))
      throw new Error(`ends in the wrong order: ${range.low} above ${range.high} (${cells.at}, columns low and high)`);
    return range;
  });
}

export const readRanges = (): AssumptionRange[] =>
  parseRanges(readFileSync(join(dataFolder, file), "utf8"), assumptionIndicators());

/** The figures with one end of a range in place of what is assumed, in every place that has a row of it. */
export function alteredFigures(
  figures: Figures,
  {indicator, how, low, high}: AssumptionRange,
  end: "low" | "high"
): Figures {
  const to = end === "low" ? low : high;
  return figuresOf(
    figures.all.map(figure =>
      figure.indicator === indicator ? {...figure, value: how === "value" ? to : to * figure.value} : figure
    ),
    assumptionIndicators()
  );
}

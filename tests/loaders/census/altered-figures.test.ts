// Ranges of assumptions: read with file, line and column, and put in place of what is assumed.

import {describe, expect, it} from "vitest";
import {alteredFigures, parseRanges, readRanges} from "../../../loaders/census/altered-figures.js";
import {figuresOf, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {rebuiltPairs, shiftOf} from "../../../src/analysis/population/rebuilt.js";
import type {RebuiltRow} from "../../../src/analysis/population/rebuilt.js";

const head = "indicator,how,low,high,zh,en";
const known = new Set(["sample_floor"]);
const refused = (line: string) => () => parseRanges(`${head}\n${line}\n`, known);

describe("the range of an assumption", () => {
  it("is refused with line and column, and where it is of nothing that is assumed", () => {
    expect(refused("sample_floor,by,0,1,x,x")).toThrow(
      "assumption-ranges.csv line 2, column how; known: value, times)"
    );
    expect(refused("sample_floor,value,no,1,x,x")).toThrow(
      'not a number: "no" (assumption-ranges.csv line 2, column low)'
    );
    expect(refused("sample_floor,value,2,1,x,x")).toThrow("ends in the wrong order: 2 above 1");
    expect(refused("residents,value,1,2,x,x")).toThrow("unknown assumption: residents (assumption-ranges.csv line 2");
  });

  it("of the project encloses what is taken", () => {
    const figures = readFigures();
    for (const {indicator, how, low, high} of readRanges()) {
      const own = figures.all.filter(figure => figure.indicator === indicator).map(({value}) => value);
      const taken = how === "times" ? [1] : own;
      expect(taken.length, indicator).toBeGreaterThan(0);
      for (const value of taken) {
        expect(value, indicator).toBeGreaterThanOrEqual(low);
        expect(value, indicator).toBeLessThanOrEqual(high);
      }
    }
  });

  it("takes the place of every row of the assumption, and of no other", () => {
    const figure = (region: number, indicator: string, value: number): PublishedFigure => ({
      ...{region, indicator, value, year: 2025, unit: "share", source: "TEST"},
      ...{quality: "assumed", note: ""}
    });
    const figures = figuresOf([figure(100000, "a", 0.4), figure(330000, "a", 0.6), figure(100000, "b", 0.5)]);
    const range = {indicator: "a", low: 0.5, high: 2, zh: "", en: ""};
    const values = (how: "value" | "times", end: "low" | "high"): number[] =>
      alteredFigures(figures, {...range, how}, end).all.map(({value}) => value);
    expect(values("times", "low")).toEqual([0.2, 0.3, 0.5]);
    expect(values("times", "high")).toEqual([0.8, 1.2, 0.5]);
    expect(values("value", "low")).toEqual([0.5, 0.5, 0.5]);
  });
});

it("what assumptions do to a figure is told from its base, those that move exclusion furthest first", () => {
  const row = (assumption: string, end: "low" | "high", value: number): RebuiltRow => ({
    ...{province: "x", households: 1, seed: 1, assumption, name_zh: "", name_en: "", evidence_zh: "", evidence_en: ""},
    ...{end, how: "value", set_to: 0, figure: "exclusion", reform_zh: "", reform_en: "", base: 0.2, value}
  });
  const rows = [row("a", "low", 0.19), row("a", "high", 0.21), row("b", "low", 0.1), row("b", "high", 0.4)];
  expect(shiftOf(rows, "exclusion").low).toBeCloseTo(-0.1, 12);
  expect(shiftOf(rows, "exclusion").high).toBeCloseTo(0.2, 12);
  expect(shiftOf(rows, "cost")).toEqual({low: 0, high: 0});
  expect(rebuiltPairs(rows).map(({assumption}) => assumption)).toEqual(["b", "a"]);
});

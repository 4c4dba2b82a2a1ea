// What each published figure was used for, by province.

import {describe, expect, it} from "vitest";
import {fittedTo, publishedKind} from "../../../src/analysis/exit/published.js";
import type {ExitFigure} from "../../../src/analysis/exit/figures.js";

const row = (indicator: string, region: number, value = 0.01): ExitFigure => ({
  ...{indicator, region, value, year: 2020, unit: "比例/月", source: "TEST", note: ""},
  quality: "relay"
});
const entered = row("entry_share_month", 100_000, 0.009);
const enteredHere = row("entry_share_month", 330_421);
const falls = row("caseload_change_year", 100_000, -0.013);
const fallsHere = row("caseload_change_year", 330_000, -0.0275);
const rows = [
  ...[entered, enteredHere, falls, fallsHere],
  ...[row("leaving_share_month", 330_421), row("left_share_year", 100_000)],
  ...[row("never_left_share", 100_000), row("elapsed_spell_months", 100_000, 72)]
];
const kinds = (region: number): string[] => rows.map(figure => publishedKind(rows, region, figure));

describe("a published figure of the months", () => {
  it("is calibrated where a chance was chosen by it: the province's own change of the caseload, or else the nation's", () => {
    expect(kinds(330_000).slice(0, 4)).toEqual(["calibrated", "held_out", "held_out", "calibrated"]);
    expect(kinds(420_000).slice(0, 4)).toEqual(["calibrated", "held_out", "calibrated", "held_out"]);
    expect(fittedTo(rows, 330_000, "caseload_change_year")).toBe(fallsHere);
    expect(fittedTo(rows, 420_000, "caseload_change_year")).toBe(falls);
  });

  it("is implied, and never called held out, where it follows from two that were used", () => {
    expect(kinds(330_000).slice(4)).toEqual(["implied", "implied", "held_out", "held_out"]);
  });

  it("is missed by name where nothing could be fitted to", () => {
    expect(() => fittedTo([enteredHere], 330_000, "entry_share_month")).toThrow(
      "missing figure: entry_share_month for region 330000 (data/exit/published.csv, for it or for 100000)"
    );
  });
});

// 剩余缺口 What households lack after assistance, below the lines of the baseline whatever the reform's own lines are.

import {leftCells, leftLines} from "../../engine/tally/cells.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Estimate} from "../results/tables.js";
import {placesOf, stratumVariance} from "../results/totals.js";
import type {Which} from "../results/totals.js";

type LeftLine = (typeof leftLines)[number];

export interface GapLeft {
  /** Weighted persons in households below the line. */
  readonly persons: number;
  /** 元/年. */
  readonly gap: number;
}

/** Over all prefectures, or in one (index in the tally). */
export function gapLeft(tally: Tally, side: "baseline" | "reform", line: LeftLine, region?: number): GapLeft {
  const sum = (what: 0 | 1): number =>
    placesOf(tally, region).reduce(
      (all, place) => all + leftSum(tally, side === "baseline" ? 0 : 1, place, line, what),
      0
    );
  return {persons: sum(0), gap: 12 * sum(1)};
}

/** Persons below the line, or the gap (元/年), with their errors; those are NaN where the run was not asked for them. */
export function gapLeftEstimate(tally: Tally, line: LeftLine, what: keyof GapLeft): Estimate {
  const [baseline, reform] = [gapLeft(tally, "baseline", line)[what], gapLeft(tally, "reform", line)[what]];
  const error = (which: Which): number =>
    (what === "gap" ? 12 : 1) * errorOf(tally, which, line, what === "gap" ? 1 : 0);
  return {
    baseline,
    reform,
    change: reform - baseline,
    baseline_se: error("baseline"),
    reform_se: error("reform"),
    change_se: error("change")
  };
}

const leftSum = ({left, households}: Tally, side: 0 | 1, place: number, line: LeftLine, what: 0 | 1): number =>
  left[(side * households.length + place) * leftCells + 2 * leftLines.indexOf(line) + what];

const kinds = {baseline: 0, reform: 1, change: 2} as const;

function errorOf(tally: Tally, which: Which, line: LeftLine, what: 0 | 1): number {
  const {households, left_squares} = tally;
  const variance = placesOf(tally).reduce((sum, place) => {
    const n = households[place];
    if (n < 2) return sum;
    const [before, after] = [leftSum(tally, 0, place, line, what), leftSum(tally, 1, place, line, what)];
    const value = {baseline: before, reform: after, change: after - before}[which];
    const cell = (kinds[which] * households.length + place) * leftCells + 2 * leftLines.indexOf(line) + what;
    return sum + stratumVariance(n, value, left_squares[cell]);
  }, 0);
  return Math.sqrt(variance);
}

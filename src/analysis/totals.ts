// Totals and standard errors out of a merged tally.

import {measureIndex, measures} from "../engine/measures.js";
import type {Measure} from "../engine/measures.js";
import type {Tally} from "../engine/tally.js";

export type Which = "baseline" | "reform" | "change";

/** Weighted total of a measure, over all places or those of one prefecture (index of the region in the tally). */
export function total(tally: Tally, which: Which, measure: Measure, region?: number): number {
  if (which === "change") return total(tally, "reform", measure, region) - total(tally, "baseline", measure, region);
  const side = which === "baseline" ? 0 : 1;
  return placesOf(tally, region).reduce((sum, place) => sum + tally.sums[cell(tally, side, place, measure)], 0);
}

/**
 * Standard error of that total. Households are taken as drawn independently within each place (prefecture x registration), the
 * strata of the sample; the finer strata of the poor are left out, so that the error is rather too large than too small.
 */
export function standardError(tally: Tally, which: Which, measure: Measure, region?: number): number {
  const variance = placesOf(tally, region).reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    const value =
      which === "change"
        ? placeSum(tally, 1, place, measure) - placeSum(tally, 0, place, measure)
        : placeSum(tally, which === "baseline" ? 0 : 1, place, measure);
    return sum + stratumVariance(n, value, squareSum(tally, which, place, measure));
  }, 0);
  return Math.sqrt(variance);
}

/** Variance of a stratum's total from `n` draws: n / (n - 1) * (sum of squares - square of the sum / n). */
export const stratumVariance = (n: number, sum: number, squares: number): number =>
  Math.max(0, (n / (n - 1)) * (squares - (sum * sum) / n));

const kinds = {baseline: 0, reform: 1, change: 2} as const;

/** Sum of squares of the weighted values in one place. */
export const squareSum = (tally: Tally, which: Which, place: number, measure: Measure): number =>
  tally.squares[cell(tally, kinds[which], place, measure)];

const placeSum = (tally: Tally, side: number, place: number, measure: Measure): number =>
  tally.sums[cell(tally, side, place, measure)];

const cell = (tally: Tally, side: number, place: number, measure: Measure): number =>
  (side * tally.households.length + place) * measures.length + measureIndex(measure);

export function placesOf(tally: Tally, region?: number): number[] {
  return region === undefined ? [...tally.households.keys()] : [2 * region, 2 * region + 1];
}

/** A total under both policies, its change, and their standard errors. */
export interface Estimate {
  readonly baseline: number;
  readonly reform: number;
  readonly change: number;
  readonly baseline_se: number;
  readonly reform_se: number;
  readonly change_se: number;
}

/** The estimate of a measure, times `scale` (12 for a year, 1 / denominator for a share). */
export function estimate(tally: Tally, measure: Measure, scale = 1, region?: number): Estimate {
  return {
    baseline: scale * total(tally, "baseline", measure, region),
    reform: scale * total(tally, "reform", measure, region),
    change: scale * total(tally, "change", measure, region),
    baseline_se: scale * standardError(tally, "baseline", measure, region),
    reform_se: scale * standardError(tally, "reform", measure, region),
    change_se: scale * standardError(tally, "change", measure, region)
  };
}

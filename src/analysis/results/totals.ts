// Totals and standard errors out of a merged tally. The errors are those of the sampling design: what other households the same
// way of drawing could have given. The weights are calibrated to published margins, which these errors leave out: for what the
// margins settle they are too large. They say nothing of how far the population is from the real one.

import {measureIndex, measures} from "../../engine/tally/measures.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Estimate} from "./tables.js";

export type {Estimate};

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

/**
 * Standard error of a sum over places of b x baseline + r x reform of a measure, each place with factors of its own: what a
 * linearised mean comes down to. Households count as for `standardError`.
 */
export function combinedError(
  tally: Tally,
  measure: Measure,
  factors: (place: number) => readonly [b: number, r: number],
  region?: number
): number {
  const variance = placesOf(tally, region).reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    const [b, r] = factors(place);
    const [bb, rr] = [squareSum(tally, "baseline", place, measure), squareSum(tally, "reform", place, measure)];
    const br = (bb + rr - squareSum(tally, "change", place, measure)) / 2;
    const value = b * placeSum(tally, 0, place, measure) + r * placeSum(tally, 1, place, measure);
    return sum + stratumVariance(n, value, b * b * bb + r * r * rr + 2 * b * r * br);
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

/** Weighted sum of a measure in one place; side 0 is the baseline, 1 the reform. */
export const placeSum = (tally: Tally, side: number, place: number, measure: Measure): number =>
  tally.sums[cell(tally, side, place, measure)];

const cell = (tally: Tally, side: number, place: number, measure: Measure): number =>
  (side * tally.households.length + place) * measures.length + measureIndex(measure);

export function placesOf(tally: Tally, region?: number): number[] {
  return region === undefined ? [...tally.households.keys()] : [2 * region, 2 * region + 1];
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

// Totals and simulation errors out of a merged tally: what other households, drawn the same way, could have given. The formula is that
// of the sampling design, which knows neither that the weights are calibrated nor all strata; where fresh draws of a population were
// made, their spread says by how much it is wrong, and estimates of the whole are put right by that factor. None of it says how far
// the population is from the real one.

import {measureIndex, measures} from "../../engine/tally/measures.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {PairName} from "../../engine/tally/pairs.js";
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

/** The measured factor of an error; 1 where fresh draws were not measured, and for parts of the population. */
export function designFactor({design}: Tally, which: Which, name: Measure | PairName, region?: number): number {
  if (region !== undefined) return 1;
  return design?.[name]?.[which === "change" ? "change" : "level"] ?? 1;
}

/** The estimate of a measure, times `scale` (12 for a year, 1 / denominator for a share). */
export function estimate(tally: Tally, measure: Measure, scale = 1, region?: number): Estimate {
  const error = (which: Which): number =>
    scale * designFactor(tally, which, measure, region) * standardError(tally, which, measure, region);
  return {
    baseline: scale * total(tally, "baseline", measure, region),
    reform: scale * total(tally, "reform", measure, region),
    change: scale * total(tally, "change", measure, region),
    baseline_se: error("baseline"),
    reform_se: error("reform"),
    change_se: error("change")
  };
}

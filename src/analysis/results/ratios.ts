// Ratios y / x under both policies, with standard errors by linearisation: a ratio R moves with its sample as the sum of
// (y - R x) / X does (Wolter, Introduction to Variance Estimation, ch. 6). Baseline and reform are pairs over the same households.

import {pairCells, pairIndex, pairIndexOfX, productCount} from "../../engine/tally/pairs.js";
import type {PairName} from "../../engine/tally/pairs.js";
import type {Tally} from "../../engine/tally/tally.js";
import {designFactor, placesOf, stratumVariance} from "./totals.js";
import type {Estimate, Which} from "./totals.js";

/** x and y under the baseline, x and y under the reform. */
export type Four = readonly [xb: number, yb: number, xr: number, yr: number];

/** The ratio y / x of a pair, its change and their errors; 0 where there is no x. `sums` gives the totals of one place. */
export function ratio(tally: Tally, name: PairName, sums: (place: number) => Four, region?: number): Estimate {
  const totals = placesOf(tally, region).map(sums);
  const [xb, yb, xr, yr] = [0, 1, 2, 3].map(k => totals.reduce((sum, four) => sum + four[k], 0));
  const baseline = xb > 0 ? yb / xb : 0;
  const reform = xr > 0 ? yr / xr : 0;
  const linearB = xb > 0 ? [-baseline / xb, 1 / xb] : [0, 0];
  const linearR = xr > 0 ? [-reform / xr, 1 / xr] : [0, 0];
  const error = (which: Which, c: Four): number =>
    designFactor(tally, which, name, region) * pairError(tally, name, sums, c, region);
  return {
    baseline,
    reform,
    change: reform - baseline,
    baseline_se: error("baseline", [linearB[0], linearB[1], 0, 0]),
    reform_se: error("reform", [0, 0, linearR[0], linearR[1]]),
    change_se: error("change", [-linearB[0], -linearB[1], linearR[0], linearR[1]])
  };
}

/** Standard error of the sum of the four variables of a pair, each times its factor in `c`. */
export function pairError(
  tally: Tally,
  name: PairName,
  sums: (place: number) => Four,
  c: Four,
  region?: number
): number {
  const variance = placesOf(tally, region).reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    const value = sums(place).reduce((total, x, k) => total + c[k] * x, 0);
    return sum + stratumVariance(n, value, squareOf(tally, name, place, c));
  }, 0);
  return Math.sqrt(variance);
}

/** Sum over the households of a place of (c0 xb + c1 yb + c2 xr + c3 yr) squared, out of the products of the tally. */
function squareOf(tally: Tally, name: PairName, place: number, [c0, c1, c2, c3]: Four): number {
  const productsOf = (index: number): Float64Array => {
    const first = place * pairCells + index * productCount;
    return tally.pairs.subarray(first, first + productCount);
  };
  const [x, p] = [productsOf(pairIndexOfX(name)), productsOf(pairIndex(name))];
  const squares = c0 * c0 * x[0] + c1 * c1 * p[2] + c2 * c2 * x[7] + c3 * c3 * p[9];
  const products = c0 * c1 * p[1] + c0 * c2 * x[3] + c0 * c3 * p[4] + c1 * c2 * p[5] + c1 * c3 * p[6] + c2 * c3 * p[8];
  return squares + 2 * products;
}

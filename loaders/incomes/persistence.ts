// What a family is used to and what this year brought: the normal score of a year's income is a permanent part and a passing
// one that fades from year to year (autoregressive of order 1). How much of each: simulations/runs/income-persistence.ts.

import {errorFunction, inverseErrorFunction} from "simple-statistics";

export interface Persistence {
  /** Share of the variance of a year's score that is permanent. */
  readonly permanent: number;
  /** What is left of the passing part a year later. */
  readonly passing: number;
}

/** Years over which a family has saved, bought and got used to an income. */
const years = 5;

/** The mean score of the last years, this one included: its spread, and its correlation with this year's score. */
export function usualScore({permanent, passing}: Persistence): {readonly spread: number; readonly correlation: number} {
  let [variance, covariance] = [0, 0];
  for (let s = 0; s < years; ++s) {
    covariance += passing ** s / years;
    for (let t = 0; t < years; ++t) variance += passing ** Math.abs(s - t) / years ** 2;
  }
  const spread = Math.sqrt(permanent + (1 - permanent) * variance);
  return {spread, correlation: (permanent + (1 - permanent) * covariance) / spread};
}

/** The normal score of a rank in 0..1, and back. */
export const scoreOf = (rank: number): number =>
  Math.SQRT2 * inverseErrorFunction(2 * Math.min(1 - 1e-9, Math.max(1e-9, rank)) - 1);
export const rankOf = (score: number): number =>
  Math.min(1 - 1e-6, Math.max(1e-6, 0.5 * (1 + errorFunction(score / Math.SQRT2))));

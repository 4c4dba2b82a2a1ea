// Calibration of household weights to household- and person-level margins together: weights as near to the base
// weights as the margins allow. Without bounds this is raking (minimum entropy); with bounds, the logit method.
// J.-C. Deville and C.-E. Sarndal (1992), Calibration estimators in survey sampling, JASA 87(418), cases 2 and 6.

import {choleskySolve} from "./cholesky.js";

/** What each household adds to each margin, as a sparse matrix by rows: entries offsets[i] .. offsets[i + 1] - 1 belong to household i. */
export interface Contributions {
  readonly offsets: Uint32Array;
  readonly margins: Uint16Array;
  readonly amounts: Float64Array;
}

export interface CalibrationOptions {
  /** Smallest and largest allowed ratio of new to base weight; none: raking. */
  readonly bounds?: {readonly lower: number; readonly upper: number};
  /** Largest relative residual of a margin at which to stop. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
}

export interface Calibration {
  readonly weights: Float64Array;
  /** Largest |sum - target| / target that is left. */
  readonly worst: number;
  readonly iterations: number;
}

/** Newton's method on the dual: one multiplier a margin, damped by halving. Targets must be positive. */
export function calibrate(
  base: Float64Array,
  contributions: Contributions,
  targets: Float64Array,
  options: CalibrationOptions = {}
): Calibration {
  const {tolerance = 1e-9, maxIterations = 100} = options;
  const link = options.bounds === undefined ? raking : logit(options.bounds.lower, options.bounds.upper);
  let multipliers = new Float64Array(targets.length);
  let state = evaluate(base, contributions, targets, multipliers, link);
  let iterations = 0;
  while (state.worst > tolerance && iterations < maxIterations) {
    const step = choleskySolve(state.hessian, state.residuals);
    let size = 1;
    let next = state;
    let moved = multipliers;
    do {
      moved = multipliers.map((value, j) => value + size * step[j]);
      next = evaluate(base, contributions, targets, moved, link);
      size /= 2;
    } while (!(next.miss < state.miss) && size > 1e-6);
    if (!(next.miss < state.miss)) break;
    multipliers = moved;
    state = next;
    ++iterations;
  }
  return {weights: state.weights, worst: state.worst, iterations};
}

/** Each margin as the weights have it. */
export function sumMargins(
  weights: ArrayLike<number>,
  {offsets, margins, amounts}: Contributions,
  count: number
): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < weights.length; ++i)
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) sums[margins[k]] += weights[i] * amounts[k];
  return sums;
}

/** Ratio of new to base weight as a function of the linear score, and its derivative. */
interface Link {
  ratio(score: number): number;
  slope(ratio: number): number;
}

const raking: Link = {ratio: Math.exp, slope: ratio => ratio};

function logit(lower: number, upper: number): Link {
  if (!(lower < 1 && 1 < upper)) throw new Error(`bounds must enclose 1: ${lower}, ${upper}`);
  const steepness = (upper - lower) / ((1 - lower) * (upper - 1));
  return {
    ratio: score => {
      const e = Math.exp(Math.min(700, steepness * score));
      return (lower * (upper - 1) + upper * (1 - lower) * e) / (upper - 1 + (1 - lower) * e);
    },
    slope: ratio => (steepness * (ratio - lower) * (upper - ratio)) / (upper - lower)
  };
}

/** Weights, what is missing of each margin as a share of its target, and the (scaled) Hessian at these multipliers. */
function evaluate(
  base: Float64Array,
  {offsets, margins, amounts}: Contributions,
  targets: Float64Array,
  multipliers: Float64Array,
  link: Link
) {
  const m = targets.length;
  const weights = new Float64Array(base.length);
  const sums = new Float64Array(m);
  const hessian = Array.from({length: m}, () => new Float64Array(m));
  const mean = targets.reduce((sum, target) => sum + target, 0) / m;
  for (let i = 0; i < base.length; ++i) {
    const start = offsets[i];
    const end = offsets[i + 1];
    let score = 0;
    for (let k = start; k < end; ++k) score += multipliers[margins[k]] * amounts[k];
    const ratio = link.ratio(score);
    const curvature = base[i] * link.slope(ratio);
    weights[i] = base[i] * ratio;
    for (let k = start; k < end; ++k) {
      sums[margins[k]] += weights[i] * amounts[k];
      const row = hessian[margins[k]];
      for (let l = start; l < end; ++l) row[margins[l]] += (curvature * amounts[k] * amounts[l]) / mean;
    }
  }
  const residuals = targets.map((target, j) => (target - sums[j]) / mean);
  let worst = 0;
  let miss = 0;
  for (let j = 0; j < m; ++j) {
    const relative = (residuals[j] * mean) / targets[j];
    worst = Math.max(worst, Math.abs(relative));
    miss += relative * relative;
  }
  return {weights, residuals, hessian, worst, miss: Number.isFinite(miss) ? miss : Infinity};
}

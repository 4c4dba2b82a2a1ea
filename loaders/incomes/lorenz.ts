// What the published means of five groups tell of the Gini index: between which bounds it must lie, and where it most likely is.

import {gammaln} from "simple-statistics";
import {choleskySolve} from "../calibrate/cholesky.js";

/** Groups from the poorest to the richest: mean income of each, in any unit, and its share of persons. */
export interface Groups {
  readonly means: readonly number[];
  readonly shares: readonly number[];
}

/**
 * Shares of persons in groups of equally many households, when family size falls evenly from group to group: the slope is the
 * one that brings the mean over persons down from the plain mean of the groups to `mean`.
 */
export function sharesOfPersons(means: readonly number[], mean: number): number[] {
  const n = means.length;
  const plain = means.reduce((a, b) => a + b, 0) / n;
  const steps = means.map((_, k) => (n - 1) / 2 - k);
  const slope = (mean - plain) / (means.reduce((sum, y, k) => sum + steps[k] * y, 0) / n);
  return steps.map(step => (1 + slope * step) / n);
}

/** Mean over persons. */
const meanOf = ({means, shares}: Groups): number => means.reduce((sum, y, k) => sum + shares[k] * y, 0);

/** Gini index if everybody had the mean of the group: the least that the groups allow. */
export function giniBetween(groups: Groups): number {
  const {means, shares} = groups;
  const mean = meanOf(groups);
  let [below, area] = [0, 0];
  means.forEach((y, k) => {
    const part = (shares[k] * y) / mean;
    area += shares[k] * (2 * below + part);
    below += part;
  });
  return 1 - area;
}

/**
 * The most that the groups allow (Gastwirth 1972): each group's members stand at its limits only, and the limits, which are
 * not published, lie where that adds most; there is none above the richest group.
 */
export function giniAtMost(groups: Groups): number {
  const {means, shares} = groups;
  const last = means.length - 1;
  const within = (k: number, from: number, to: number) =>
    shares[k] ** 2 * (k === last ? means[k] - from : ((means[k] - from) * (to - means[k])) / Math.max(to - from, 1e-9));
  const grid = 400;
  // The best sum over the groups up to k, when the k-th ends at each point between its mean and the next one's.
  let best = [0];
  let limits = [0];
  for (let k = 0; k < last; ++k) {
    const ends = Array.from({length: grid + 1}, (_, g) => means[k] + (g / grid) * (means[k + 1] - means[k]));
    best = ends.map(to => Math.max(...limits.map((from, j) => best[j] + within(k, from, to))));
    limits = ends;
  }
  const most = Math.max(...limits.map((from, j) => best[j] + within(last, from, Infinity)));
  return giniBetween(groups) + most / meanOf(groups);
}

/**
 * The Gini index of the Lorenz curve L = P - t P^g (1 - P)^d that runs nearest to the points given by the groups (least squares
 * on logarithms). N. Kakwani (1980), Income Inequality and Poverty; its index is 2 t B(g + 1, d + 1).
 */
export function giniInterpolated(groups: Groups): number {
  const {means, shares} = groups;
  const mean = meanOf(groups);
  const normal = Array.from({length: 3}, () => new Float64Array(3));
  const right = new Float64Array(3);
  let [persons, income] = [0, 0];
  for (let k = 0; k < means.length - 1; ++k) {
    persons += shares[k];
    income += (shares[k] * means[k]) / mean;
    const terms = [1, Math.log(persons), Math.log(1 - persons)];
    terms.forEach((term, i) => {
      right[i] += term * Math.log(persons - income);
      terms.forEach((other, j) => (normal[i][j] += term * other));
    });
  }
  const [t, g, d] = choleskySolve(normal, right, 0);
  return 2 * Math.exp(t + gammaln(g + 1) + gammaln(d + 1) - gammaln(g + d + 2));
}

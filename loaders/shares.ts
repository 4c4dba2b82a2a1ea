// Drawing a trait so that a published share comes out: each unit has a relative risk, one factor for all of them is fitted,
// then the trait is drawn.

import {bisect} from "./dagum.js";

/** The factor s for which sum(weight * min(cap, s * risk)) = target. */
export function fitRisk(risk: Float64Array, weight: ArrayLike<number>, target: number, cap = 0.97): number {
  const expected = (s: number) => {
    let sum = 0;
    for (let i = 0; i < risk.length; ++i) sum += weight[i] * Math.min(cap, s * risk[i]);
    return sum;
  };
  let high = 1;
  while (expected(high) < target && high < 1e12) high *= 4;
  return bisect(s => target - expected(s), 0, high);
}

/** The intercept c for which sum(weight * logistic(c + score)) = target. */
export function fitIntercept(score: Float64Array, weight: ArrayLike<number>, target: number): number {
  const expected = (c: number) => {
    let sum = 0;
    for (let i = 0; i < score.length; ++i) sum += weight[i] * logistic(c + score[i]);
    return sum;
  };
  return bisect(c => target - expected(c), -30, 30);
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Sum of the weights of the units that fulfil a condition. */
export function weightOf(weight: ArrayLike<number>, holds: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < weight.length; ++i) if (holds(i)) sum += weight[i];
  return sum;
}

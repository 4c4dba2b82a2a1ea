// Drawing a trait so that a published share comes out: each unit has a relative risk, one factor for all of them is fitted,
// then the trait is drawn.

const enough = 1e-10;

/** The factor s for which sum(weight * min(cap, s * risk)) = target; where none is large enough, one that caps every risk. */
export function fitRisk(risk: Float64Array, weight: ArrayLike<number>, target: number, cap = 0.97): number {
  let factor = 0;
  // The sum is straight between the factors at which a risk reaches the cap, and bends down at each: every step stays below.
  for (let step = 0; step < 200; ++step) {
    let free = 0;
    let capped = 0;
    for (let i = 0; i < risk.length; ++i) {
      if (factor * risk[i] >= cap) capped += weight[i];
      else free += weight[i] * risk[i];
    }
    if (free === 0) return factor;
    const next = (target - cap * capped) / free;
    if (!(next > factor * (1 + enough))) return next;
    factor = next;
  }
  return factor;
}

/** The intercept c for which sum(weight * logistic(c + score)) = target, between -30 and 30: Newton's method, kept in a bracket. */
export function fitIntercept(score: Float64Array, weight: ArrayLike<number>, target: number): number {
  let [low, high, intercept] = [-30, 30, 0];
  for (let step = 0; step < 60; ++step) {
    let sum = 0;
    let slope = 0;
    for (let i = 0; i < score.length; ++i) {
      const p = logistic(intercept + score[i]);
      sum += weight[i] * p;
      slope += weight[i] * p * (1 - p);
    }
    if (Math.abs(sum - target) <= enough * target) break;
    if (sum < target) low = intercept;
    else high = intercept;
    const next = intercept + (target - sum) / slope;
    intercept = next > low && next < high ? next : (low + high) / 2;
  }
  return intercept;
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Sum of the weights of the units that fulfil a condition. */
export function weightOf(weight: ArrayLike<number>, holds: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < weight.length; ++i) if (holds(i)) sum += weight[i];
  return sum;
}

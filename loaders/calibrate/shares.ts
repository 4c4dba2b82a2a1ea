// Drawing a trait so that a share comes out: each unit has a relative risk. Where the share is published it is met by drawing
// in order; where other draws hang on the chance itself, one factor for all risks is fitted, and the share is met on average.

const enough = 1e-10;
/** The greatest chance that a unit has. */
const cap = 0.97;

/** The factor s for which sum(weight * min(cap, s * risk)) = target; where none is large enough, one that caps every risk. */
export function fitRisk(risk: Float64Array, weight: ArrayLike<number>, target: number): number {
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

/** Where a unit with the uniform number `u` stands in the order of drawing: the greater its risk, the sooner. */
export const byRisk = (u: number, risk: number): number => (u < cap && risk > 0 ? u / risk : Infinity);

/** The same for a score in log odds. */
export const byScore = (u: number, score: number): number => Math.log(u / (1 - u)) - score;

/**
 * Draws units in the order of their keys until their weight is as near to the target as whole units allow, so that a published
 * share is met and not merely expected; units of infinite key are never drawn. B. Rosen (1997), On sampling with probability
 * proportional to size, J. Statistical Planning and Inference 62.
 */
export function drawToTarget(keys: Float64Array, weight: ArrayLike<number>, target: number): Uint8Array {
  const order = Uint32Array.from(keys.keys())
    .filter(i => weight[i] > 0 && keys[i] < Infinity)
    .sort((i, j) => keys[i] - keys[j] || i - j);
  const drawn = new Uint8Array(keys.length);
  let sum = 0;
  for (const i of order) {
    if (sum + weight[i] / 2 > target) break;
    drawn[i] = 1;
    sum += weight[i];
  }
  return drawn;
}

/** Sum of the weights of the units that fulfil a condition. */
export function weightOf(weight: ArrayLike<number>, holds: (i: number) => boolean): number {
  let sum = 0;
  for (let i = 0; i < weight.length; ++i) if (holds(i)) sum += weight[i];
  return sum;
}

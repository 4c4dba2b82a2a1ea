// Whether a cell may be told at all: it rests on enough families, and no family could work out another's amount from it.

import type {Cell} from "./cell.js";

export interface Terms {
  /** Fewest families of the office's own. */
  readonly minimum: number;
  /** p of the p%-rule. */
  readonly percent: number;
}

/** Nobody may have the threshold below this. */
export const leastMinimum = 3;
export const usualTerms: Terms = {minimum: 10, percent: 10};

export type Reason = "few" | "dominated";

/**
 * Why it may not: too few families; or by the p%-rule, the second largest could estimate the largest to less than p percent: what is
 * left without both is less than p percent of the largest (Hundepool et al., Handbook on Statistical Disclosure Control, 4.2).
 */
export function primary({families, magnitude, largest, second}: Cell, {minimum, percent}: Terms): Reason | null {
  if (families < minimum) return "few";
  return magnitude - largest - second < (percent / 100) * largest ? "dominated" : null;
}

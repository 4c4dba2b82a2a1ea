// 漏保 Exclusion: entitled to tekun or dibao and not receiving it, as a share of the entitled.

import type {Tally} from "../engine/tally.js";
import {placesOf, squareSum, stratumVariance, total} from "./totals.js";

export interface Rate {
  readonly value: number;
  readonly se: number;
}

/**
 * The rate and its standard error by linearisation. A person who receives is entitled, so the product of the two is the
 * number receiving, and the sums of squares that the tally keeps are all that is needed.
 */
export function exclusion(tally: Tally, side: "baseline" | "reform", region?: number): Rate {
  const entitled = total(tally, side, "tekun_entitled", region) + total(tally, side, "dibao_entitled", region);
  if (entitled === 0) return {value: 0, se: 0};
  const receiving = total(tally, side, "tekun_receiving", region) + total(tally, side, "dibao_receiving", region);
  const rate = receiving / entitled;
  const variance = placesOf(tally, region).reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    const y = squareSum(tally, side, place, "tekun_receiving") + squareSum(tally, side, place, "dibao_receiving");
    const x = squareSum(tally, side, place, "tekun_entitled") + squareSum(tally, side, place, "dibao_entitled");
    return sum + stratumVariance(n, 0, y * (1 - 2 * rate) + rate * rate * x);
  }, 0);
  return {value: 1 - rate, se: Math.sqrt(variance) / entitled};
}

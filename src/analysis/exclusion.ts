// 漏保 Exclusion: in a family entitled to tekun or dibao and not receiving it, as a share of the entitled. Single-person entrants
// are left out: they come forward as edge families do, and that few edge families are recognised is another question.

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
  const persons = (kind: "entitled" | "receiving"): number =>
    total(tally, side, `tekun_${kind}`, region) +
    total(tally, side, `dibao_${kind}`, region) -
    total(tally, side, `single_${kind}`, region);
  const entitled = persons("entitled");
  if (entitled === 0) return {value: 0, se: 0};
  const receiving = persons("receiving");
  const rate = receiving / entitled;
  const variance = placesOf(tally, region).reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    // a household has tekun, family dibao or single entrants, never two of them, so squares add and take away like sums
    const squares = (kind: "entitled" | "receiving"): number =>
      squareSum(tally, side, place, `tekun_${kind}`) +
      squareSum(tally, side, place, `dibao_${kind}`) -
      squareSum(tally, side, place, `single_${kind}`);
    const y = squares("receiving");
    const x = squares("entitled");
    return sum + stratumVariance(n, 0, y * (1 - 2 * rate) + rate * rate * x);
  }, 0);
  return {value: 1 - rate, se: Math.sqrt(variance) / entitled};
}

// 反超 Families overtaken by those who were poorer. In one place (prefecture and registration), families are put into brackets of a
// tenth of the standard by income a head before assistance. What the median family of a bracket that receives has after assistance
// is the bracket's mark. A family is overtaken where its own income a head after assistance lies below the mark of a poorer
// bracket, by whole twentieths of the standard. One outlier with great aid overtakes nobody, and a bracket with fewer than
// `leastSampled` sampled families that receive sets no mark.

import {rankBins, rankBrackets, rankKinds} from "../../engine/cliffs/cells.js";
import type {Tally} from "../../engine/tally/tally.js";
import {placesOf} from "../results/totals.js";

export const leastSampled = 30;

export interface Reversals {
  /** Families with an income a head below 2.5 standards before assistance, and those of them overtaken. */
  readonly households: number;
  readonly overtaken: number;
  /** Those with a poorer bracket that sets a mark; where there is none, nobody is known not to be overtaken either. */
  readonly compared: number;
  /** Of those overtaken: families that receive themselves. */
  readonly overtaken_receiving: number;
}

export type RankKind = (typeof rankKinds)[number];

/** By all resources or by cash alone, over all places or those of one prefecture (index of the region in the tally). */
export const reversals = (tally: Tally, side: 0 | 1, kind: RankKind, region?: number): Reversals =>
  sumOfReversals(placesOf(tally, region).map(place => reversalsIn(tally, {side, place, kind})));

/** Of several sets of places that have none in common. */
export function sumOfReversals(parts: readonly Reversals[]): Reversals {
  const sum = {households: 0, compared: 0, overtaken: 0, overtaken_receiving: 0};
  for (const part of parts) {
    sum.households += part.households;
    sum.compared += part.compared;
    sum.overtaken += part.overtaken;
    sum.overtaken_receiving += part.overtaken_receiving;
  }
  return sum;
}

interface Ranked {
  readonly side: 0 | 1;
  readonly place: number;
  readonly kind: RankKind;
}

function reversalsIn(tally: Tally, {side, place, kind}: Ranked): Reversals {
  const {cliff_ranks, cliff_sampled, households} = tally;
  const sum = {households: 0, compared: 0, overtaken: 0, overtaken_receiving: 0};
  const ranked = 2 * ((side * households.length + place) * rankKinds.length + rankKinds.indexOf(kind));
  let mark = -1;
  for (let bracket = 0; bracket < rankBrackets; ++bracket) {
    const without = (ranked * rankBrackets + bracket) * rankBins;
    const receiving = ((ranked + 1) * rankBrackets + bracket) * rankBins;
    const recipients = below(cliff_ranks, receiving, rankBins);
    const all = below(cliff_ranks, without, rankBins) + recipients;
    const overtaken = below(cliff_ranks, receiving, mark);
    sum.households += all;
    sum.compared += mark < 0 ? 0 : all;
    sum.overtaken += below(cliff_ranks, without, mark) + overtaken;
    sum.overtaken_receiving += overtaken;
    if (cliff_sampled[(side * households.length + place) * rankBrackets + bracket] >= leastSampled)
      mark = Math.max(mark, medianBin(cliff_ranks, receiving, recipients / 2));
  }
  return sum;
}

/** Households in the first `bins` bins of a bracket. */
function below(ranks: Float64Array, from: number, bins: number): number {
  let sum = 0;
  for (let bin = 0; bin < bins; ++bin) sum += ranks[from + bin];
  return sum;
}

/** The bin of a bracket in which half of its households is reached. */
function medianBin(ranks: Float64Array, from: number, half: number): number {
  let sum = 0;
  for (let bin = 0; bin < rankBins; ++bin) {
    sum += ranks[from + bin];
    if (sum >= half && sum > 0) return bin;
  }
  return -1;
}

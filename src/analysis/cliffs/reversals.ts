// 反超 Families overtaken by those who were poorer. In one place (prefecture and registration), families are put into brackets of a
// tenth of the standard by income a head before assistance. What the median family of a bracket that receives has after assistance
// is the bracket's mark. A family is overtaken where its own income a head after assistance lies below the mark of a poorer
// bracket, by whole twentieths of the standard. One outlier with great aid overtakes nobody, and a bracket with fewer than
// `leastSampled` sampled families that receive sets no mark.

import {rankBins, rankBrackets, rankKinds} from "../../engine/cliff-cells.js";
import type {Tally} from "../../engine/tally.js";
import {placesOf} from "../totals.js";

export const leastSampled = 30;

export interface Reversals {
  /** Families with an income a head below 2.5 standards before assistance, and those of them overtaken. */
  readonly households: number;
  readonly overtaken: number;
  /** Of those overtaken: families that receive themselves. */
  readonly overtaken_receiving: number;
}

export type RankKind = (typeof rankKinds)[number];

/** By all resources or by cash alone, over all places or those of one prefecture (index of the region in the tally). */
export function reversals(tally: Tally, side: 0 | 1, kind: RankKind, region?: number): Reversals {
  const sum = {households: 0, overtaken: 0, overtaken_receiving: 0};
  for (const place of placesOf(tally, region)) {
    let mark = -1;
    for (let bracket = 0; bracket < rankBrackets; ++bracket) {
      const [without, receiving] = [0, 1].map(receives => binsOf(tally, {side, place, kind, receives, bracket}));
      const overtaken = below(receiving, mark);
      sum.households += below(without, rankBins) + below(receiving, rankBins);
      sum.overtaken += below(without, mark) + overtaken;
      sum.overtaken_receiving += overtaken;
      if (sampled(tally, {side, place, bracket}) >= leastSampled) mark = Math.max(mark, medianBin(receiving));
    }
  }
  return sum;
}

interface Cell {
  readonly side: 0 | 1;
  readonly place: number;
  readonly bracket: number;
}

interface Group extends Cell {
  readonly kind: RankKind;
  readonly receives: number;
}

function binsOf(tally: Tally, {side, place, kind, receives, bracket}: Group): Float64Array {
  const ranked = (side * tally.households.length + place) * rankKinds.length + rankKinds.indexOf(kind);
  const cell = ((2 * ranked + receives) * rankBrackets + bracket) * rankBins;
  return tally.cliff_ranks.subarray(cell, cell + rankBins);
}

const sampled = (tally: Tally, {side, place, bracket}: Cell): number =>
  tally.cliff_sampled[(side * tally.households.length + place) * rankBrackets + bracket];

/** Households in the bins before `bin`. */
const below = (bins: Float64Array, bin: number): number =>
  bins.subarray(0, Math.max(0, bin)).reduce((sum, households) => sum + households, 0);

/** The bin in which half of the households is reached. */
function medianBin(bins: Float64Array): number {
  const half = below(bins, rankBins) / 2;
  let sum = 0;
  return bins.findIndex(households => (sum += households) >= half && sum > 0);
}

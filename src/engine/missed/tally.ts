// 漏保 Who is entitled to basic assistance and does not receive it, under two policies: sums by place of all, of age groups and of kinds
// of family, with the products that the errors of their rates, and of the difference between them, rest on.

import {householdTypes} from "../columns/household-type.js";

/**
 * Members of families entitled to tekun or dibao; members of edge families who are entitled to dibao singly; both together. Under one
 * policy nobody is of the first two at once, but under the other a family may be of the other kind.
 */
export const entitledKinds = ["families", "singles", "all"] as const;

/** Ages by which persons are told apart; each begins where the one before it ends. */
export const ageGroups = [
  {name: "age_0_15", from: 0, zh: "0—15 岁", en: "0 to 15"},
  {name: "age_16_59", from: 16, zh: "16—59 岁", en: "16 to 59"},
  {name: "age_60", from: 60, zh: "60 岁及以上", en: "60 and over"}
] as const;

/** Everybody first, then the age groups, then the kinds of family. */
export const firstAge = 1;
export const firstType = firstAge + ageGroups.length;
export const groupCount = firstType + householdTypes.length;

/** Entitled and missed under the baseline, entitled and missed under the reform. */
export const missedSums = 4;
/** Of one group in one place: the four sums, then of every household the products of each of the four with itself and those after it. */
export const missedCells = missedSums + (missedSums * (missedSums + 1)) / 2;

export interface MissedTally {
  readonly regions: readonly number[];
  /** [place] sampled households. */
  readonly households: Float64Array;
  /** [kind][group][place][cell] */
  readonly cells: Float64Array;
}

export const emptyMissed = (regions: readonly number[]): MissedTally => ({
  regions,
  households: new Float64Array(2 * regions.length),
  cells: new Float64Array(entitledKinds.length * groupCount * 2 * regions.length * missedCells)
});

/** First cell of a group in a place; `places` are those of the tally. */
export const missedCell = (kind: number, group: number, place: number, places: number): number =>
  ((kind * groupCount + group) * places + place) * missedCells;

/** Adds `more` to `sum`; both of the same prefectures. */
export function mergeMissed(sum: MissedTally, more: MissedTally): void {
  for (let i = 0; i < sum.households.length; ++i) sum.households[i] += more.households[i];
  for (let i = 0; i < sum.cells.length; ++i) sum.cells[i] += more.cells[i];
}

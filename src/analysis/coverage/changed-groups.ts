// 谁增谁减 Persons whose assistance in all rises and falls, by tenth of income and by kind of family; by prefecture: results/regions.ts.

import {householdTypes} from "../../engine/columns/household-type.js";
import {tenths} from "../../engine/columns/tenths.js";
import type {Tally} from "../../engine/tally/tally.js";
import {gainClassNames} from "../results/tables.js";
import {gainsByType} from "./gains.js";

/** Weighted persons. */
export interface ChangedCounts {
  readonly falls: number;
  readonly rises: number;
}

export interface ChangedGroups {
  /** The poorest first. */
  readonly by_tenth: readonly (ChangedCounts & {readonly tenth: number})[];
  /** In the order of `householdTypes`. */
  readonly by_type: readonly (ChangedCounts & {readonly name: string})[];
}

const middle = (gainClassNames.length - 1) / 2;

export function changedGroups(tally: Tally): ChangedGroups {
  const inTenth = (d: number, from: number, to: number): number =>
    Array.from({length: to - from}, (_, k) => tally.gain_persons[tenths * (from + k) + d]).reduce((a, b) => a + b, 0);
  return {
    by_tenth: Array.from({length: tenths}, (_, d) => ({
      tenth: d + 1,
      falls: inTenth(d, 0, middle),
      rises: inTenth(d, middle + 1, gainClassNames.length)
    })),
    by_type: gainsByType(tally).map(({type, loses, gains}) => ({name: type, falls: loses, rises: gains}))
  };
}

/** Of a policy that changes nothing. */
export const nobodyChanged: ChangedGroups = {
  by_tenth: Array.from({length: tenths}, (_, d) => ({tenth: d + 1, falls: 0, rises: 0})),
  by_type: householdTypes.map(({name}) => ({name, falls: 0, rises: 0}))
};

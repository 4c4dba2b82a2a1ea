// 增减 Persons whose assistance in all rises or falls, with the standard error of the sample.

import type {Tally} from "../../engine/tally/tally.js";
import {placesOf, stratumVariance} from "../results/totals.js";

export interface Counted {
  readonly persons: number;
  /** Null where the run was not asked for errors. */
  readonly se: number | null;
}

/** Over all prefectures, or in one (index in the tally). */
export function changedPersons(tally: Tally, way: "falls" | "rises", region?: number): Counted {
  const {changed_persons, changed_squares, households} = tally;
  const cells = placesOf(tally, region).map(place => ({
    n: households[place],
    at: 2 * place + (way === "rises" ? 1 : 0)
  }));
  const persons = cells.reduce((sum, {at}) => sum + changed_persons[at], 0);
  if (changed_squares.length === 0) return {persons, se: null};
  const variance = cells.reduce(
    (sum, {n, at}) => (n < 2 ? sum : sum + stratumVariance(n, changed_persons[at], changed_squares[at])),
    0
  );
  return {persons, se: Math.sqrt(variance)};
}

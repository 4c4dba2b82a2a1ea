// A policy is prepared once per run: places become indexes, `null` caps become Infinity, tables become flat arrays, so that
// the rules only compare numbers. What becomes of each parameter is said in its room.

import {PreparedPolicy as Flat} from "./generated/prepared.js";
import type {Policy} from "./policy.js";
import {requireWhole} from "./whole.js";

/** A policy as the rules read it. */
export type PreparedPolicy = Flat;

/**
 * Prepares a resolved policy for the prefectures of a population. Throws on a region or a standard that is unknown, and a FigureError
 * on a parameter that is not there.
 */
export function preparePolicy(policy: Policy, regions: readonly number[]): PreparedPolicy {
  const prepared = new Flat(policy, regions);
  requireWhole(prepared);
  return prepared;
}

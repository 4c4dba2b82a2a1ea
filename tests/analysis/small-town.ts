// A town of a few households whose figures can be worked out by hand, and runs over it without workers.

import {BaselinePass, ReformPass} from "../../src/engine/tally/run.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Tally} from "../../src/engine/tally/tally.js";
import type {RunPolicies} from "../../src/analysis/search/outcomes.js";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column, HouseholdName, PersonName} from "../../src/rules/household/columns.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {toMicrodata} from "../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {changed, goldenPolicy} from "../rules/policies.js";

type Some<N extends string> = Partial<Record<N, number>>;

const row = <N extends string>(columns: readonly Column[], own: Some<N>): Record<N, number> => ({
  ...(Object.fromEntries(columns.map(({name, unknown, min}) => [name, unknown ?? Math.max(0, min)])) as Record<
    N,
    number
  >),
  ...own
});

/** Adults of 40 who do not work, in Hangzhou, in a home of their own; what else they are and have is said. */
export const family = (household: Some<HouseholdName>, ...persons: Some<PersonName>[]): HouseholdRecord => ({
  household: row(householdColumns, {region: 330100, weight: 1, houses: 1, able_obligor: 1, ...household}),
  persons: persons.map(own => row(personColumns, {member: 1, age: 40, ...own}))
});

export const town = (...families: readonly HouseholdRecord[]): Population => preparePopulation(toMicrodata(families));

/**
 * Standards of 1000 in Hangzhou (330100), 900 and 720 in Wenzhou (330300), 800 and 600 in Quzhou (330800); edge line 1.5 times;
 * everybody entitled to dibao comes forward and gets the difference to the yuan, and nothing in kind.
 */
export const plainPolicy: Policy = changed(goldenPolicy, {
  "take_up.dibao.rate": 1,
  "take_up.dibao.gap_slope": 0,
  rounding: "none",
  "addon.severe": 0,
  "disability.living.share": 0,
  "inkind.heating": {},
  "inkind.utility": {}
});

/** One run as a search makes it: sums by place only; standard errors need the detail. */
export function leanRun(population: Population, baseline: Policy, reform: Policy, withDetail = false): Tally {
  const before = new BaselinePass(population, preparePolicy(baseline, population.regions), {
    withPoverty: false,
    withDetail
  });
  while (before.step());
  const after = new ReformPass(population, preparePolicy(reform, population.regions), before);
  while (after.step());
  return after.tally;
}

export const runsOn =
  (population: Population, withDetail = false): RunPolicies =>
  (baseline, reform) =>
    Promise.resolve({tally: leanRun(population, baseline, reform, withDetail)});

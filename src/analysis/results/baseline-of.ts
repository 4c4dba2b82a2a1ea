// The tables of a baseline against itself, with the population they speak of.

import type {Population} from "../../engine/columns/population.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {denominatorOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {silentColumns} from "../population/unstated.js";
import type {Baseline, PopulationNote} from "./tables.js";
import {workbenchTables} from "./workbench-tables.js";

export interface BaselineRun {
  readonly result: RunResult;
  readonly policy: Policy;
  readonly population: Population;
  readonly places: readonly Place[];
}

/** What the run cannot know of its population. */
export type Whose = Pick<PopulationNote, "name_zh" | "name_en" | "synthetic" | "kind" | "year" | "sha256">;

export function baselineOf({result, policy, population, places}: BaselineRun, whose: Whose): Baseline {
  const {tally} = result;
  const tables = workbenchTables(result, {baseline: policy, reform: policy}, places, population.persons.person.length);
  return {
    ...tables,
    population: {
      ...whose,
      households: tables.households,
      households_weighted: sum(tally.represented),
      persons_weighted: sum(tally.persons),
      denominator: policy.denominator,
      denominator_persons: denominatorOf(places, tally.regions, policy.denominator),
      silent_columns: silentColumns(population)
    }
  };
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

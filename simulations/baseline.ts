// The figures of the first paint: the baseline against itself, computed when the site is built, by the engine of the screen.

import type {Baseline} from "../src/analysis/tables.js";
import {workbenchTables} from "../src/analysis/workbench-tables.js";
import type {Policy} from "../src/rules/policy.js";
import {readPlaces} from "./files.js";
import {readPopulation, simulate} from "./simulate.js";

/** Baseline tables of the population in `directory`; `name` is how the screen calls it. */
export async function baselineTables(
  directory: string,
  policy: Policy,
  name: {readonly zh: string; readonly en: string}
): Promise<Baseline> {
  const {result, population} = await simulate(await readPopulation(directory), policy, policy);
  const tables = workbenchTables(
    result,
    {baseline: policy, reform: policy},
    readPlaces(),
    population.persons.person.length
  );
  return {
    ...tables,
    population: {
      name_zh: name.zh,
      name_en: name.en,
      synthetic: true,
      year: 2020,
      households: tables.households,
      households_weighted: result.tally.represented.reduce((a, b) => a + b, 0)
    }
  };
}

// The figures of the first paint: the baseline against itself, computed when the site is built, by the engine of the screen.

import {readFigures} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import {denominatorOf} from "../../src/analysis/population/place.js";
import {silentColumns} from "../../src/analysis/population/unstated.js";
import type {Baseline} from "../../src/analysis/results/tables.js";
import {workbenchTables} from "../../src/analysis/results/workbench-tables.js";
import type {Policy} from "../../src/rules/policy.js";
import {readPlaces} from "../runs/files.js";
import {readManifest} from "../runs/manifest.js";
import {readPopulation, simulate} from "../runs/simulate.js";

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** Baseline tables of the population of `province` in `directory`. */
export async function baselineTables(directory: string, policy: Policy, province: Province): Promise<Baseline> {
  const microdata = await readPopulation(directory);
  const {result, population} = await simulate(microdata, policy, policy);
  const {tally} = result;
  const places = readPlaces();
  const tables = workbenchTables(result, {baseline: policy, reform: policy}, places, population.persons.person.length);
  return {
    ...tables,
    engine_ms: 0, // of no run that anybody waits for; the same sources give the same bytes
    population: {
      name_zh: province.name.zh.replace(/[省市]$/, ""),
      name_en: province.name.en,
      synthetic: true,
      // whose households these are: those of the census
      year: readFigures().figure(province.prefectures[0].region, "family_households").year,
      households: tables.households,
      sha256: readManifest(directory).sha256,
      households_weighted: sum(tally.represented),
      persons_weighted: sum(tally.persons),
      denominator: policy.denominator,
      denominator_persons: denominatorOf(places, tally.regions, policy.denominator),
      silent_columns: silentColumns(microdata)
    }
  };
}

// One simulation in Node: a population, a baseline and a reform, all measures.

import {availableParallelism} from "node:os";
import {report} from "../src/analysis/report.js";
import type {Report} from "../src/analysis/report.js";
import {openNodePool} from "../src/engine/node-pool.js";
import type {RunResult} from "../src/engine/pool.js";
import {preparePopulation} from "../src/engine/population.js";
import type {Population} from "../src/engine/population.js";
import type {Policy} from "../src/rules/policy.js";
import {openStore} from "../src/store/node.js";
import {readPlaces} from "./files.js";

export interface Simulation {
  readonly report: Report;
  readonly result: RunResult;
  readonly population: Population;
}

/** The population of a directory with households.parquet and persons.parquet. */
export async function readPopulation(directory: string): Promise<Population> {
  const store = await openStore(directory);
  try {
    return preparePopulation(await store.columns());
  } finally {
    await store.close();
  }
}

/** Assesses `population` under both policies on all cores. Throws where a policy does not fit the population. */
export async function simulate(population: Population, baseline: Policy, reform: Policy): Promise<Simulation> {
  const pool = openNodePool(population, availableParallelism());
  try {
    const result = await pool.run(baseline, reform);
    if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
    return {report: report(result.tally, {baseline, reform}, readPlaces()), result, population};
  } finally {
    pool.close();
  }
}

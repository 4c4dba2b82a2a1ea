// The population of a province, opened to be simulated: columns by way of the store, checked, prepared, and workers that have it.

import {designFactors} from "../analysis/generated/design-factors.js";
import {baselinePolicy} from "../analysis/results/tables.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {Pool} from "../engine/workers/pool.js";
import type {Population} from "../engine/columns/population.js";
import type {RunOptions} from "../engine/workers/job.js";
import {faultOf} from "../store/browser/fetch-whole.js";
import {StoreError} from "../store/errors.js";
import {imported} from "./imported.js";
import {provinceColumns} from "./province-columns.js";
import type {PageTables} from "./province-files.js";

export interface Opening {
  readonly warmUp: RunOptions | undefined;
  /** A worker was replaced. */
  readonly onRecovered: () => void;
}

export interface OpenPopulation {
  readonly pool: Pool;
  readonly population: Population;
  /** Other workers with the same population, in place of a pool that has given up. */
  readonly reopen: () => Pool;
}

/** The store and the engine are asked for only now, so that the first paint does not wait for them. */
export async function openPopulation(
  tables: PageTables,
  onProgress: (state: LoadState) => void,
  {warmUp, onRecovered}: Opening
): Promise<OpenPopulation> {
  const {entry, baseline, places} = tables;
  const basis = baselinePolicy(baseline, tables.policies);
  const [{data, check}, {openBrowserPool, workerAddress}, {preparePopulation}, {overfull}] = await Promise.all([
    provinceColumns(entry, onProgress, baseline.population),
    imported(() => import("../engine/workers/browser-pool.js")),
    imported(() => import("../engine/columns/population.js")),
    imported(() => import("../analysis/population/represented.js"))
  ]);
  const population = {...preparePopulation(data), design: baseline.population.synthetic ? designFactors : undefined};
  const excess = overfull(population, places);
  if (excess !== null) throw new StoreError("value", excess);
  const pool = openBrowserPool(population, onRecovered);
  try {
    // The hash is worked out here while the workers warm up; nothing is shown before both are done.
    await Promise.all([check(), warmUp === undefined ? undefined : pool.run(basis, basis, warmUp)]);
    return {pool, population, reopen: () => openBrowserPool(population, onRecovered)};
  } catch (error) {
    pool.close();
    // workers that cannot start say no more than that
    throw (pool.hasGivenUp ? await faultOf(workerAddress) : undefined) ?? error;
  }
}

// The population behind a page that simulates: opened once, asked for runs, closed with the page.

import {baselinePolicy} from "../analysis/results/tables.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import type {Pool, RunResult} from "../engine/workers/pool.js";
import type {Population} from "../engine/columns/population.js";
import type {RunOptions} from "../engine/workers/job.js";
import type {Policy} from "../rules/policy.js";
import {openPopulation} from "./open-population.js";
import type {OpenPopulation, Opening} from "./open-population.js";
import type {PageTables} from "./province-files.js";

/** The population of a page's province, which is opened once and closed with the page. */
export interface Simulation {
  /** The policy in force, against which reforms are held. */
  readonly basis: Policy;
  /** Opens the population; rejects with what the notice panel can explain. */
  readonly load: (onProgress: (state: LoadState) => void) => Promise<void>;
  /** Persons in the population: rows. Throws before `load`. */
  readonly persons: () => number;
  /** As Pool.run: undefined where a newer run made it worthless. Rejects before `load`. */
  readonly run: (baseline: Policy, reform: Policy, options?: RunOptions) => Promise<RunResult | undefined>;
  /** As Pool.walk, by the same workers. Rejects before `load`. */
  readonly walk: Pool["walk"];
  /** As Pool.missed: undefined where a newer look made it worthless. Rejects before `load`. */
  readonly missed: Pool["missed"];
  /** As Pool.among: to be closed by whoever opens it. Throws before `load`. */
  readonly among: Pool["among"];
  /** The population itself, for searches and for years to come. Throws before `load`. */
  readonly population: () => Population;
  /** Aborted when the page makes way for another: what it has opened besides is to be closed. */
  readonly closed: AbortSignal;
}

/** The population of a province for its page: opened by `load`, unless it is open already. */
export function simulationOf(
  tables: PageTables,
  {opened, ...opening}: Opening & {readonly opened: OpenPopulation | undefined}
): {readonly simulation: Simulation; readonly close: () => void} {
  let population = opened;
  const closing = new AbortController();
  const open = (): OpenPopulation => {
    if (population === undefined) throw new Error("population not loaded: a run was asked for too early");
    // whoever asks again after workers gave up is answered by others
    if (population.pool.hasGivenUp) population = {...population, pool: population.reopen()};
    return population;
  };
  const simulation: Simulation = {
    basis: baselinePolicy(tables.baseline, tables.policies),
    load: async onProgress => {
      population ??= await openPopulation(tables, onProgress, opening);
      if (closing.signal.aborted) population.pool.close();
    },
    persons: () => open().population.persons.person.length,
    run: async (baseline, reform, options) => open().pool.run(baseline, reform, options),
    walk: async (...of) => open().pool.walk(...of),
    missed: async (...of) => open().pool.missed(...of),
    among: rows => open().pool.among(rows),
    population: () => open().population,
    closed: closing.signal
  };
  const close = (): void => {
    closing.abort();
    population?.pool.close();
  };
  return {simulation, close};
}

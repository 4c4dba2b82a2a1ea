// One simulation in Node: a population, a baseline and a reform, all measures.

import {existsSync, readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {designFactors} from "../../src/analysis/generated/design-factors.js";
import {runVariants, uncertainty} from "../../src/analysis/results/bands.js";
import type {Uncertainty} from "../../src/analysis/results/bands.js";
import {overfull} from "../../src/analysis/population/represented.js";
import {missedKinds, missedReports, takeUpNote} from "../../src/analysis/coverage/missed.js";
import type {MissedSides} from "../../src/analysis/coverage/missed.js";
import {report} from "../../src/analysis/results/report.js";
import type {Report} from "../../src/analysis/results/report.js";
import {workbenchTables} from "../../src/analysis/results/workbench-tables.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Pool, RunResult} from "../../src/engine/workers/pool.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {DesignFactors} from "../../src/engine/tally/tally.js";
import type {Policy} from "../../src/rules/policy.js";
import {StoreError} from "../../src/store/errors.js";
import {openStore} from "../../src/store/node/store.js";
import {readPlaces} from "./files.js";

export interface MissedOfBoth extends MissedSides {
  readonly kinds: typeof missedKinds;
  readonly note: typeof takeUpNote;
}

export interface SimulationResult {
  readonly report: Report;
  /** Who is entitled and does not receive. */
  readonly missed: MissedOfBoth;
  readonly result: RunResult;
  readonly population: Population;
  /** Under the named assumptions; null where they were not asked for. */
  readonly uncertainty: Uncertainty | null;
}

/** The population of a directory with households.parquet and persons.parquet; what could not be checked goes to standard error. */
export async function readPopulation(directory: string): Promise<Population> {
  const store = await openStore(directory, {onNotice: ({en}) => process.stderr.write(`${en}\n`)});
  try {
    const population = {...preparePopulation(await store.columns()), design: designOf(directory)};
    const excess = overfull(population, readPlaces());
    if (excess !== null) throw new StoreError("value", excess);
    return population;
  } finally {
    await store.close();
  }
}

/** The measured factors hold for populations that this project makes: population.json of one says that it is synthetic. */
function designOf(directory: string): DesignFactors | undefined {
  const file = join(directory, "population.json");
  if (!existsSync(file)) return undefined;
  const stated = JSON.parse(readFileSync(file, "utf8")) as {readonly synthetic?: unknown};
  return stated.synthetic === true ? designFactors : undefined;
}

/** Assesses `population` under both policies on all cores; `bands`: under every assumption too. Throws where a policy does not fit. */
export async function simulate(
  population: Population,
  baseline: Policy,
  reform: Policy,
  {bands = false}: {readonly bands?: boolean} = {}
): Promise<SimulationResult> {
  const places = readPlaces();
  const pool = openNodePool(population, availableParallelism());
  const policies = {baseline, reform};
  try {
    const result = await pool.run(baseline, reform);
    if (result === undefined) throw new Error(dropped);
    return {
      report: report(result.tally, policies, places),
      missed: {kinds: missedKinds, note: takeUpNote, ...(await missedUnder(pool, policies))},
      result,
      population,
      uncertainty: bands ? await bandsOf(result) : null
    };
  } finally {
    pool.close();
  }

  async function bandsOf(result: RunResult): Promise<Uncertainty> {
    const persons = population.persons.person.length;
    const run: Pool["run"] = (...of) => pool.run(...of);
    const varied = await runVariants(run, policies, {places, persons});
    if (varied === null) throw new Error(dropped);
    return uncertainty(workbenchTables(result, policies, places, persons), varied, result.tally.design !== undefined);
  }
}

async function missedUnder(
  pool: Pool,
  {baseline, reform}: {readonly baseline: Policy; readonly reform: Policy}
): Promise<MissedSides> {
  const found = await pool.missed(baseline, reform);
  if (found === undefined) throw new Error(dropped);
  return missedReports(found.tally, readPlaces());
}

const dropped = "run dropped: a newer one was started on the same pool";

// Cliffs of a population: one walk under two policies, and the file that the page shows before its own.

import {availableParallelism} from "node:os";
import {cliffReport} from "../../src/analysis/cliffs/report.js";
import type {CliffReport} from "../../src/analysis/cliffs/report.js";
import type {CliffTable} from "../../src/analysis/cliffs/table.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";

/** Walks every household that receives, in a month of its rise by work, or as the records stand (null). */
export async function walkCliffs(
  pool: Pool,
  baseline: Policy,
  reform: Policy,
  month: number | null
): Promise<CliffReport> {
  const cliffs = {months_since_rise: month};
  const result = await pool.run(baseline, reform, {withPoverty: false, withDetail: false, cliffs});
  if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
  return cliffReport(result.tally, cliffs);
}

/** The policy in force against itself, on all cores. */
export async function cliffTable(population: Population, policy: Policy): Promise<CliffTable> {
  const pool = openNodePool(population, availableParallelism());
  try {
    const on_exit = await walkCliffs(pool, policy, policy, 0);
    return {on_exit, as_recorded: await walkCliffs(pool, policy, policy, null)};
  } finally {
    pool.close();
  }
}

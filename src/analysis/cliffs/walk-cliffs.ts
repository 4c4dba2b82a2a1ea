// Cliffs of a population in a pool of workers: one walk under two policies, and the table of a province, the policy in force against itself.

import type {Pool} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {cliffReport} from "./report.js";
import type {CliffReport} from "./report.js";
import type {CliffTable} from "./table.js";

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

export async function cliffTable(pool: Pool, policy: Policy): Promise<CliffTable> {
  const on_exit = await walkCliffs(pool, policy, policy, 0);
  return {on_exit, as_recorded: await walkCliffs(pool, policy, policy, null)};
}

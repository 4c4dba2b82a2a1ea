// Tables of an office's file that only some pages ask for, worked out when they do: notches, and the policy in force through the months.

import {cliffTable} from "../../analysis/cliffs/walk-cliffs.js";
import {transitionsOf} from "../../analysis/exit/figures.js";
import {exitReport, usualTerms} from "../../analysis/exit/report.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import {baselinePolicy} from "../../analysis/results/tables.js";
import {preparePopulation} from "../../engine/columns/population.js";
import {openBrowserPool} from "../../engine/workers/browser-pool.js";
import type {Pool} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {ownColumns} from "./local-population.js";
import type {LocalPopulation} from "./local-population.js";

/** `exitOfSite`: the table of a province of the site, whose assumptions hold here too. */
export async function localTable(
  name: string,
  local: LocalPopulation,
  exitOfSite: () => Promise<ExitTable>
): Promise<unknown> {
  if (name === "cliffs") return withPool(local, cliffTable);
  if (name === "exit") {
    const {transitions} = await exitOfSite();
    return withPool(local, (pool, policy) => exitTable(pool, policy, {local, transitions}));
  }
  return (local as unknown as Record<string, unknown>)[name] ?? null;
}

async function withPool<T>(local: LocalPopulation, use: (pool: Pool, policy: Policy) => Promise<T>): Promise<T> {
  const population = preparePopulation(ownColumns(local.data));
  const pool = openBrowserPool(population);
  try {
    return await use(pool, baselinePolicy(local.baseline, local.policies));
  } finally {
    pool.close();
  }
}

/** Nothing published is set beside it: that is of a whole province. */
async function exitTable(
  pool: Pool,
  policy: Policy,
  {local, transitions}: {readonly local: LocalPopulation; readonly transitions: ExitTable["transitions"]}
): Promise<ExitTable> {
  const {months, review, seed} = usualTerms;
  const result = await pool.walk(policy, policy, {months, review, seed, transitions: transitionsOf(transitions)});
  if (result === undefined) throw new Error("walk dropped: a newer one was asked for");
  const {households} = local.baseline;
  const of = {baseline: policy.id, reform: policy.id, terms: usualTerms, households, transitions, published: []};
  return {households, transitions, published: [], report: exitReport(result.tally, of)};
}

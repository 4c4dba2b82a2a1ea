// 36 months of a full population under two policies, on all cores.

import {availableParallelism} from "node:os";
import {readPolicy} from "../loaders/assistance/policies.js";
import {openNodePool} from "../src/engine/workers/node-pool.js";
import type {Population} from "../src/engine/columns/population.js";
import {withExit} from "../simulations/studies/exit-study.js";
import {transitionFigures} from "../simulations/runs/transitions.js";
import {transitionsOf} from "../src/analysis/exit/figures.js";
import type {BenchRow} from "./timing.js";

const months = 36;

export async function benchMonths(population: Population): Promise<BenchRow[]> {
  const baseline = readPolicy("zhejiang-2025").policy;
  const reform = withExit(baseline, 12);
  const terms = {months, review: null, seed: 1, transitions: transitionsOf(transitionFigures(330000))};
  const pool = openNodePool(population, availableParallelism());
  await pool.walk(baseline, reform, {...terms, months: 2}); // workers are loaded before the clock starts
  const before = process.cpuUsage();
  let told = 0;
  const result = await pool.walk(baseline, reform, terms, {onProgress: () => ++told});
  const {user, system} = process.cpuUsage(before);
  pool.close();
  if (result === undefined) throw new Error("walk dropped: a newer one was started on the same pool");
  return [
    {
      what: `${months} months of ${population.places.length.toLocaleString("en")} households under two policies, progress told ${told} times`,
      bar: "<= 3 s",
      measured: `${(result.engine_ms / 1000).toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of both cores together)`
    }
  ];
}

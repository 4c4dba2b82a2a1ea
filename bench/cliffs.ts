// Cliffs of a full population on all cores: every household that receives walked along its earnings, baseline and reform.

import {availableParallelism} from "node:os";
import {readPolicy} from "../loaders/assistance/policies.js";
import {openNodePool} from "../src/engine/workers/node-pool.js";
import type {Population} from "../src/engine/columns/population.js";
import {applyChanges} from "../src/rules/schema/changes.js";
import type {BenchRow} from "./timing.js";

const rounds = 5;

/** Milliseconds of all cores that this process and its workers have worked. */
const worked = (): number => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e3;
};

/** Cold and warm: both policies by workers that have run nothing, then a reform alone, its baseline kept. */
export async function benchCliffs(population: Population): Promise<BenchRow[]> {
  const baseline = readPolicy("zhejiang-2025").policy;
  const options = {withPoverty: false, withDetail: false, cliffs: {months_since_rise: null}};
  const pool = openNodePool(population, availableParallelism());
  const time = async (multiple: number): Promise<readonly [wall: number, cores: number]> => {
    const reform = applyChanges(baseline, {"edge.multiple": multiple}).policy;
    const [started, before] = [performance.now(), worked()];
    await pool.run(baseline, reform, options);
    return [performance.now() - started, worked() - before];
  };
  try {
    await pool.run(baseline, baseline, {withPoverty: false, withDetail: false}); // workers are there, nothing was walked
    const cold = await time(1.5);
    let warm = await time(1.6);
    for (let i = 1; i < rounds; ++i) {
      const next = await time(1.6 + i / 100);
      if (next[0] < warm[0]) warm = next;
    }
    const households = population.places.length.toLocaleString("en");
    return [
      row(`cliffs of ${households} households in 20 steps, baseline and reform, cold`, "<= 1.5 s", cold),
      row(
        `cliffs of ${households} households, another reform of the same baseline, best of ${rounds}`,
        "<= 150 ms",
        warm
      )
    ];
  } finally {
    pool.close();
  }
}

const row = (what: string, bar: string, [wall, cores]: readonly [number, number]): BenchRow => ({
  what,
  bar,
  measured: `${wall.toFixed(0)} ms (${cores.toFixed(0)} ms of both cores together)`
});

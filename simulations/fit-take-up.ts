// Fits the take-up rates of a policy to official recipients: `npx tsx simulations/fit-take-up.ts POPULATION [POLICY]`.
// Only take-up is fitted, never income or the arithmetic; the rates go by hand into the policy file, marked `assumed`.

import {total} from "../src/analysis/totals.js";
import {runAll} from "../src/engine/run.js";
import {applyChanges} from "../src/rules/changes.js";
import type {Changes} from "../src/rules/changes.js";
import {preparePolicy} from "../src/rules/prepare.js";
import {readPolicy} from "../loaders/policies.js";
import {publishedOutcome} from "./files.js";
import {readPopulation} from "./simulate.js";

const [directory, id = "zhejiang-2025"] = process.argv.slice(2);
if (directory === undefined) throw new Error("missing argument: a folder with households.parquet and persons.parquet");

const population = await readPopulation(directory);
const {policy} = readPolicy(id);
const province = policy.province ?? "";

/** Recipients under the policy with other take-up rates. */
function recipients(changes: Changes, measure: "dibao_receiving" | "edge_receiving"): number {
  const prepared = preparePolicy(applyChanges(policy, changes).policy, population.regions);
  return total(runAll(population, prepared, prepared), "baseline", measure);
}

/** The rate at which recipients, which rise with it, meet the target. */
function solve(target: number, at: (rate: number) => number): number {
  let [low, high] = [0, 1];
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    if (at(middle) < target) low = middle;
    else high = middle;
  }
  return Math.round(1000 * high) / 1000;
}

const edge = solve(publishedOutcome(province, "edge_persons"), rate =>
  recipients({"take_up.edge": rate}, "edge_receiving")
);
const dibao = solve(publishedOutcome(province, "dibao_persons"), rate =>
  recipients({"take_up.edge": edge, "take_up.dibao.rate": rate}, "dibao_receiving")
);
process.stdout.write(`${JSON.stringify({policy: id, "take_up.edge": edge, "take_up.dibao.rate": dibao})}\n`);

// Fits the take-up rates of a policy to official recipients: `npx tsx simulations/runs/fit-take-up.ts POPULATION [POLICY]`.
// Only take-up is fitted, never income or the arithmetic; the rates go by hand into the policy file, marked `assumed`.
// Without POLICY, the policy in force where the population lives.

import {adequacy} from "../../src/analysis/coverage/adequacy.js";
import {total} from "../../src/analysis/results/totals.js";
import {runAll} from "../../src/engine/tally/run.js";
import type {Tally} from "../../src/engine/tally/tally.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinces} from "../../loaders/census/provinces.js";
import {publishedOutcome} from "./files.js";
import {readPopulation} from "./simulate.js";

const [directory, given] = process.argv.slice(2);
if (directory === undefined) throw new Error("missing argument: a folder with households.parquet and persons.parquet");

const population = await readPopulation(directory);
const code = Math.floor(population.regions[0] / 10_000) * 10_000;
const id = given ?? provinces.find(({region}) => region === code)?.policy;
if (id === undefined) throw new Error(`no policy in force: province ${code} (name one as the second argument)`);
const {policy} = readPolicy(id);

/** Tallies under the policy with other take-up rates. */
function tallyAt(changes: Changes): Tally {
  const prepared = preparePolicy(applyChanges(policy, changes).policy, population.regions);
  return runAll(population, prepared, prepared);
}

/** The rate at which recipients, which rise with it, meet the target; 1 where even all who are entitled are too few. */
function solve(target: number, at: (rate: number) => number): number {
  let [low, high] = [0, 1];
  while (high - low > 0.00005) {
    const middle = (low + high) / 2;
    if (at(middle) < target) low = middle;
    else high = middle;
  }
  return Math.round(10_000 * high) / 10_000;
}

const edge = solve(publishedOutcome(id, "edge_persons"), rate =>
  total(tallyAt({"take_up.edge": rate}), "baseline", "edge_receiving")
);
const dibao = solve(publishedOutcome(id, "dibao_persons"), rate =>
  total(tallyAt({"take_up.edge": edge, "take_up.dibao.rate": rate}), "baseline", "dibao_receiving")
);

const fitted = tallyAt({"take_up.edge": edge, "take_up.dibao.rate": dibao});
const persons = (measure: "dibao_receiving" | "dibao_entitled" | "edge_receiving" | "edge_entitled"): number =>
  Math.round(total(fitted, "baseline", measure));
process.stdout.write(
  `${JSON.stringify({
    policy: id,
    "take_up.edge": edge,
    "take_up.dibao.rate": dibao,
    dibao_persons: {published: publishedOutcome(id, "dibao_persons"), receiving: persons("dibao_receiving")},
    edge_persons: {published: publishedOutcome(id, "edge_persons"), receiving: persons("edge_receiving")},
    dibao_entitled: persons("dibao_entitled"),
    edge_entitled: persons("edge_entitled"),
    mean_standard_recipients: adequacy(fitted, "baseline", policy).mean_standard_recipients
  })}\n`
);

// Searches over a full population on all cores: a thousand policies of a frontier, and a goal sought.

import {availableParallelism} from "node:os";
import {readPolicy} from "../loaders/assistance/policies.js";
import {goalSeek} from "../src/analysis/search/goal-seek.js";
import {searchFrontier} from "../src/analysis/search/frontier.js";
import {choiceLever, numberLever} from "../src/analysis/search/levers.js";
import type {Lever} from "../src/analysis/search/levers.js";
import {openSearch} from "../src/analysis/search/narrow.js";
import {openNodePool} from "../src/engine/workers/node-pool.js";
import type {Population} from "../src/engine/columns/population.js";
import type {Policy} from "../src/rules/policy.js";
import {readPlaces} from "../simulations/runs/files.js";
import type {BenchRow} from "./timing.js";

const policies = 1000;
const walkedPolicies = 100;

/** Levers as an office would search them: the standard, the edge line, take-up, exit and a cap. */
const leversOf = (policy: Policy): Lever[] => [
  numberLever(policy, "standard.tiers.*.ratio", {min: 0.3, max: 0.4, step: 0.001}),
  numberLever(policy, "edge.multiple", {min: 1.5, max: 2, step: 0.05}),
  numberLever(policy, "take_up.dibao.rate", {min: 0.7, max: 1, step: 0.02}),
  numberLever(policy, "exit.months", {min: 0, max: 12}),
  numberLever(policy, "assets.dibao.savings_months", {min: 12, max: 36})
];

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
/** Seconds of all cores that this process and its workers have worked. */
const worked = (): number => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
};

export async function benchSearch(population: Population): Promise<BenchRow[]> {
  return [await benchFrontier(population), await benchNotches(population), await benchGoal(population)];
}

async function benchFrontier(population: Population): Promise<BenchRow> {
  const baseline = readPolicy("zhejiang-2025").policy;
  const levers = leversOf(baseline);
  const started = performance.now();
  const before = worked();
  const pool = openNodePool(population, availableParallelism());
  const engine = await openSearch(population, baseline, levers, rows => pool.among(rows));
  let done = 0;
  const search = searchFrontier({
    baseline,
    levers,
    objectives: ["cost", "gap_left", "cliff_households"],
    limits: [],
    standardRules: ["within_bands"],
    policies,
    seed: 1,
    places: readPlaces(),
    run: engine.run
  });
  for await (const step of search) done = step.done;
  pool.close();
  const households = population.places.length.toLocaleString("en");
  return {
    what: `${done} policies of a frontier, ${households} households of which ${engine.households.toLocaleString("en")} can be touched`,
    bar: "<= 60 s",
    measured: `${seconds(started)} (${(worked() - before).toFixed(1)} s of both cores together)`
  };
}

/** The smallest depth of all notches for at most so much more: every policy walks the households it can touch. */
async function benchNotches(population: Population): Promise<BenchRow> {
  const baseline = readPolicy("zhejiang-2025").policy;
  const levers: Lever[] = [
    numberLever(baseline, "exit.months", {min: 0, max: 12}),
    choiceLever(baseline, "exit.shape"),
    numberLever(baseline, "income.disregard.months", {min: 6, max: 12}),
    numberLever(baseline, "edge.multiple", {min: 1.5, max: 2, step: 0.05})
  ];
  const started = performance.now();
  const pool = openNodePool(population, availableParallelism());
  const cliffs = {months_since_rise: 0};
  const engine = await openSearch(population, baseline, levers, rows => pool.among(rows), {cliffs});
  let done = 0;
  const search = searchFrontier({
    baseline,
    levers,
    objectives: ["cost", "notch_depth"],
    limits: [],
    standardRules: [],
    policies: walkedPolicies,
    seed: 1,
    places: readPlaces(),
    run: engine.run
  });
  for await (const step of search) done = step.done;
  pool.close();
  return {what: `${done} policies with every notch walked`, bar: "", measured: seconds(started)};
}

async function benchGoal(population: Population): Promise<BenchRow> {
  const baseline = readPolicy("zhejiang-2025").policy;
  const pool = openNodePool(population, availableParallelism());
  const run = (a: Policy, b: Policy) => pool.run(a, b, {withPoverty: false, withDetail: false});
  const request = {
    baseline,
    policy: baseline,
    lever: numberLever(baseline, "standard.tiers.*.ratio"),
    places: readPlaces(),
    run,
    outcome: "cost" as const,
    goal: {sense: "at_most" as const, target: 8e9}
  };
  await goalSeek(request); // workers are warm by the time a hand is on a lever
  const started = performance.now();
  const before = worked();
  const found = await goalSeek(request);
  const measured = `${seconds(started)} (${(worked() - before).toFixed(1)} s of both cores together)`;
  pool.close();
  return {what: `goal seek, ${found?.trials.length ?? 0} runs over all households`, bar: "<= 2 s", measured};
}

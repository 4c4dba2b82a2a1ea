// `doudi frontier`: a search over several levers for the policies that none other beats in every objective.

import {csvFormatRows} from "d3";
import {availableParallelism} from "node:os";
import {readPolicy} from "../../loaders/policies.js";
import {openNodePool} from "../../src/engine/node-pool.js";
import {searchFrontier} from "../../src/analysis/search/frontier.js";
import type {FrontierPoint, FrontierRequest, FrontierStep, StandardRule} from "../../src/analysis/search/frontier.js";
import {openSearch} from "../../src/analysis/search/narrow.js";
import {allOutcomeNames, needsCliffs, outcomeNames} from "../../src/analysis/search/outcomes.js";
import type {Population} from "../../src/engine/population.js";
import {readPlaces} from "../files.js";
import {required, wholeNumber} from "../options.js";
import {cliffsFor, leversIn, limitsIn, outcomeList, populationFor, wrong} from "../search-options.js";
import type {Values} from "../search-options.js";

const standardRules: readonly StandardRule[] = ["not_lowered", "within_bands"];
const progressMs = 2000;

/** Exit code 0 when the search ran its course and found something; 1 when it was stopped, which keeps what it found, or nothing fits. */
export async function frontierCommand(values: Values): Promise<number> {
  const baseline = readPolicy(required(values, "policy", "the id or file of the baseline; see doudi policies")).policy;
  const levers = leversIn(
    required(values, "levers", "for example edge.multiple=1.5..2:0.1,exit.months=0..12"),
    baseline
  );
  const objectives = outcomeList(values, "objectives", ["cost", "gap_left"]);
  const limits = [...limitsIn(values, "at-most"), ...limitsIn(values, "at-least")];
  const policies = wholeNumber(values, "policies", {min: 2, max: 100_000, fallback: 1000});
  const seed = wholeNumber(values, "seed", {min: 0, max: 2 ** 31 - 1, fallback: 1});
  const population = await populationFor(values, baseline);
  const cliffs = cliffsFor(values, [...objectives, ...limits.map(({outcome}) => outcome)]);
  const open = (part: Population) => openNodePool(part, availableParallelism());
  const engine = await openSearch(population, baseline, levers, open, cliffs);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const request: FrontierRequest = {
    ...{baseline, levers, objectives, limits, policies, seed},
    standardRules: rulesOf(values),
    places: readPlaces(),
    run: engine.run,
    signal: stop.signal
  };
  const started = performance.now();
  try {
    const points: FrontierPoint[] = [];
    const last = await followSearch(request, points);
    const seconds = (performance.now() - started) / 1000;
    const frontier = last?.frontier ?? [];
    const {households, left_out} = engine;
    const found = {policy: baseline.id, levers, objectives, limits, seed, done: points.length, households, left_out};
    print(values, request, {...found, frontier: values["all"] === true ? points : frontier});
    process.stderr.write(
      `${points.length} policies in ${seconds.toFixed(1)} s, ${households} households each (${left_out} that no policy of the search touches left out); ${frontier.length} on the frontier\n`
    );
    return verdict(stop.signal.aborted, points.length, frontier.length);
  } finally {
    engine.close();
  }
}

function verdict(stopped: boolean, done: number, found: number): number {
  if (stopped) process.stderr.write(`stopped after ${done} policies: what was found is printed\n`);
  if (found === 0) process.stderr.write("nothing fits: no policy keeps all limits (loosen one, or widen the levers)\n");
  return stopped || found === 0 ? 1 : 0;
}

async function followSearch(request: FrontierRequest, points: FrontierPoint[]): Promise<FrontierStep | undefined> {
  let last: FrontierStep | undefined;
  let told = performance.now();
  for await (const step of searchFrontier(request)) {
    points.push(step.point);
    last = step;
    if (performance.now() - told < progressMs) continue;
    told = performance.now();
    process.stderr.write(`${step.done} of ${step.policies}, ${step.frontier.length} on the frontier\n`);
  }
  return last;
}

function rulesOf(values: Values): StandardRule[] {
  const text = values["keep"];
  if (typeof text !== "string") return [];
  return text.split(",").map(name => {
    const rule = standardRules.find(known => known === name.trim());
    return rule ?? wrong("keep", `unknown rule: ${name} (known: ${standardRules.join(", ")})`);
  });
}

function print(
  values: Values,
  {levers, objectives, limits}: FrontierRequest,
  found: {readonly frontier: readonly FrontierPoint[]}
): void {
  if (values["json"] === true) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  const isWalked = needsCliffs([...objectives, ...limits.map(({outcome}) => outcome)]);
  const names = isWalked ? allOutcomeNames : outcomeNames;
  const header = ["number", "feasible", ...levers.map(({path}) => path), ...names, "changes"];
  const rows = found.frontier.map(({number, feasible, values: own, outcomes, changes}) => [
    String(number),
    String(feasible),
    ...levers.map((_, i) => String(own?.[i] ?? "")),
    ...names.map(name => String(outcomes[name])),
    JSON.stringify(changes)
  ]);
  process.stdout.write(`${csvFormatRows([header, ...rows])}\n`);
}

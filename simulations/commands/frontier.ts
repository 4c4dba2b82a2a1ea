// `doudi frontier`: a search over several levers for the policies that none other beats in every objective.

import {availableParallelism} from "node:os";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import {searchFrontier} from "../../src/analysis/search/frontier.js";
import type {FrontierPoint, FrontierRequest, FrontierStep, Limit} from "../../src/analysis/search/frontier.js";
import {openSearch} from "../../src/analysis/search/narrow.js";
import type {SearchEngine} from "../../src/analysis/search/narrow.js";
import {needs, outcomesOf} from "../../src/analysis/search/outcomes.js";
import type {OutcomeName} from "../../src/analysis/search/outcomes.js";
import {borderOf, insideMark} from "../runs/border.js";
import {readPlaces} from "../runs/files.js";
import {refuseContradiction} from "../command-table/search-values.js";
import type {AskedLimit} from "../command-table/search-values.js";
import type {Given} from "../command-table/table.js";
import {errorsOf, printJson, printRows} from "./frontier-print.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";
import {leversIn, limitsOn} from "./search-options.js";
import {walksFor} from "./search-walks.js";
import type {OpenWalks} from "./search-walks.js";

const progressMs = 2000;
/** Policies unless more or fewer are asked for: a walk through the months takes a second where a run takes a hundredth. */
const usualPolicies = {plain: 1000, months: 100};

/** What is asked for by the options. */
interface Asked extends Pick<FrontierRequest, "baseline" | "levers" | "objectives" | "policies" | "seed"> {
  readonly limits: readonly AskedLimit[];
  /** All outcomes that are aimed at or held fast. */
  readonly names: readonly OutcomeName[];
}

/** Exit code 0 when the search ran its course and found something; 1 when it was stopped, which keeps what it found, or nothing fits. */
export async function frontierCommand(given: Given<"frontier">): Promise<number> {
  const asked = askedFor(given);
  const {baseline, names, levers} = asked;
  const population = await populationFor(given.population, baseline);
  const pool = openNodePool(population, availableParallelism());
  try {
    const walks = walksFor(given, names, {pool, baseline});
    const engine = await openSearch(population, baseline, levers, rows => pool.among(rows), walks);
    return await search(given, asked, {engine, walks, pool});
  } finally {
    pool.close();
  }
}

function askedFor(given: Given<"frontier">): Asked {
  const limits = [...(given["at-most"] ?? []), ...(given["at-least"] ?? [])];
  refuseContradiction(limits);
  const {baseline} = policiesFor(given);
  const objectives = given.objectives ?? ["cost", "gap_left"];
  const names = [...objectives, ...limits.map(({outcome}) => outcome)];
  return {
    baseline,
    levers: leversIn(given.levers, baseline),
    objectives,
    limits,
    names,
    policies: given.policies ?? usualPolicies[needs(names, "months") ? "months" : "plain"],
    seed: given.seed
  };
}

async function search(
  given: Given<"frontier">,
  asked: Asked,
  {engine, walks, pool}: {readonly engine: SearchEngine; readonly walks: OpenWalks; readonly pool: Pool}
): Promise<number> {
  const {baseline, levers, objectives, names, policies, seed} = asked;
  const {run, households, left_out} = engine;
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  try {
    const limits = await limitsFor(asked.limits, {baseline, run, walks, policies});
    const request: FrontierRequest = {
      baseline,
      levers,
      objectives,
      limits,
      policies,
      seed,
      run,
      standardRules: given.keep ?? [],
      places: readPlaces(),
      signal: stop.signal
    };
    const started = performance.now();
    const points: FrontierPoint[] = [];
    const last = await followSearch(request, points);
    const seconds = (performance.now() - started) / 1000;
    const frontier = last?.frontier ?? [];
    const found = {policy: baseline.id, levers, objectives, limits, seed, done: points.length, households, left_out};
    const printed = given.all ? points : frontier;
    if (given.json) {
      const isWhole = !stop.signal.aborted;
      const errors = isWhole ? await errorsOf(frontier, {baseline, objectives, walks, pool}) : undefined;
      printJson({...insideMark(borderOf(given.population)), ...found, frontier: printed}, errors);
    } else printRows({levers, names}, printed);
    process.stderr.write(
      `${points.length} policies in ${seconds.toFixed(1)} s, ${households} households each (${left_out} that no policy of the search touches left out); ${frontier.length} on the frontier\n`
    );
    return verdict(stop.signal.aborted, points.length, frontier.length);
  } finally {
    engine.close();
  }
}

interface Beginning extends Pick<FrontierRequest, "baseline" | "run" | "policies"> {
  readonly walks: OpenWalks;
}

/** Limits in full, those on top of the baseline's too; how long a search through the months will take is said before it starts. */
async function limitsFor(asked: readonly AskedLimit[], {baseline, run, walks, policies}: Beginning): Promise<Limit[]> {
  if (walks.length === 0 && asked.every(({isMore}) => isMore !== true)) return [...asked];
  if (walks.length > 0) await run(baseline, baseline); // the first is cold, and tells no time
  const started = performance.now();
  const result = await run(baseline, baseline);
  if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
  const seconds = (performance.now() - started) / 1000;
  if (walks.length > 0)
    process.stderr.write(
      `every policy is walked through ${walks.length} months: about ${seconds.toFixed(1)} s each, ${(policies * seconds).toFixed(0)} s for ${policies} policies (fewer: --policies N; Ctrl-C prints what was found so far)\n`
    );
  return limitsOn(asked, outcomesOf({...result, baseline, reform: baseline, places: readPlaces()}));
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

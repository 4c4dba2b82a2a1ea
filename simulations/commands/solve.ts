// `doudi solve`: the value of one lever at which a policy meets a goal.

import {availableParallelism} from "node:os";
import {goalSeek} from "../../src/analysis/search/goal-seek.js";
import type {GoalResult} from "../../src/analysis/search/goal-seek.js";
import type {Goal} from "../../src/analysis/search/crossing.js";
import {numberLever} from "../../src/analysis/search/levers.js";
import type {NumberLever} from "../../src/analysis/search/levers.js";
import {outcomes} from "../../src/analysis/search/outcomes.js";
import type {OutcomeName, RunPolicies} from "../../src/analysis/search/outcomes.js";
import {withMonths} from "../../src/analysis/search/walk-months.js";
import {answerOf} from "../../src/analysis/results/answer.js";
import type {Answer} from "../../src/analysis/results/answer.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {Policy} from "../../src/rules/policy.js";
import {readPlaces} from "../runs/files.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf, insideMark} from "../runs/border.js";
import {csvRows} from "../runs/csv.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";
import {walksFor} from "./search-walks.js";
import type {OpenWalks} from "./search-walks.js";

/** Exit code 0 when the goal is met; 1, with the nearest that can be reached, when it is not. */
export async function solveCommand(given: Given<"solve">): Promise<number> {
  const asked = goalOf(given);
  const {baseline, reform: policy} = policiesFor(given);
  const lever = leverOf(given, policy);
  const outcome = given.goal;
  const population = await populationFor(given.population, baseline, policy);
  const started = performance.now();
  const pool = openNodePool(population, availableParallelism());
  try {
    const run = runsFor(walksFor(given, [outcome], {pool, baseline}), pool);
    const goal = asked.isMore
      ? await onBaseline(asked, {baseline, outcome, run})
      : {sense: asked.sense, target: asked.target};
    const found = await goalSeek({
      baseline,
      policy,
      lever,
      outcome,
      goal,
      places: readPlaces(),
      run,
      onTry: trial => process.stderr.write(`${lever.path} = ${trial.value}: ${outcome} ${trial.outcome}\n`)
    });
    if (found === undefined) throw new Error("run dropped: a newer one was started on the same pool");
    const answer = await answerFor(pool, {baseline, reform: found.policy});
    if (given.json) printJson({lever, outcome, goal, mark: insideMark(borderOf(given.population))}, found, answer);
    else printRows({lever, outcome}, found);
    process.stderr.write(`${found.trials.length} runs in ${(performance.now() - started).toFixed(0)} ms\n`);
    process.stderr.write(`${inWords(lever, outcome, goal, found)}\n${doesInWords(answer)}\n`);
    return found.status === "met" ? 0 : 1;
  } finally {
    pool.close();
  }
}

function runsFor({cliffs, months, length}: OpenWalks, pool: Pool): RunPolicies {
  const run: RunPolicies = (a, b) =>
    pool.run(a, b, {withPoverty: false, withDetail: false, ...(cliffs === undefined ? {} : {cliffs})});
  if (months === undefined) return run;
  process.stderr.write(`every value tried is walked through ${length} months: a second or more each\n`);
  return withMonths(run, months);
}

/** A goal, or how far it is from what the baseline reaches. */
interface AskedGoal extends Goal {
  readonly isMore: boolean;
}

/** The goal in full: "+1亿" is that much more than the baseline's outcome. */
async function onBaseline(
  {sense, target}: Goal,
  {baseline, outcome, run}: {readonly baseline: Policy; readonly outcome: OutcomeName; readonly run: RunPolicies}
): Promise<Goal> {
  const result = await run(baseline, baseline);
  if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
  const now = outcomes[outcome].of({...result, baseline, reform: baseline, places: readPlaces()});
  return {sense, target: now + target};
}

const leverOf = ({lever, from: min, to: max, step}: Given<"solve">, policy: Policy): NumberLever =>
  numberLever(policy, lever, {
    ...(min === undefined ? {} : {min}),
    ...(max === undefined ? {} : {max}),
    ...(step === undefined ? {} : {step})
  });

function goalOf({"at-most": most, "at-least": least}: Given<"solve">): AskedGoal {
  if (most !== undefined && least === undefined) return {sense: "at_most", ...most};
  if (least !== undefined && most === undefined) return {sense: "at_least", ...least};
  return wrong("at-most", "missing option: either --at-most or --at-least, with the number to be met");
}

/** Whom the policy found lifts and lowers, against the baseline. */
function doesInWords({persons_rise, persons_fall, standards_fall, flattened}: Answer): string {
  const persons = ({persons}: {readonly persons: number}): string => persons.toFixed(0);
  const falls = standards_fall.map(({name_en, change}) => `${name_en} ${change}`).join(", ");
  const flat = flattened.map(
    ({regions, from, urban}) => `${regions.length} prefectures from ${from.length} to ${urban}`
  );
  return [
    `assistance rises for ${persons(persons_rise)} persons and falls for ${persons(persons_fall)}`,
    ...(falls === "" ? [] : [`standards fall: ${falls}`]),
    ...(flat.length === 0 ? [] : [`standards made one: ${flat.join(", ")}`])
  ].join("; ");
}

interface Asked {
  readonly lever: NumberLever;
  readonly outcome: OutcomeName;
  readonly goal: Goal;
}

/** What the policy found does against the baseline, with errors: a run of its own, since those of the search are lean. */
async function answerFor(pool: Pool, policies: {readonly baseline: Policy; readonly reform: Policy}): Promise<Answer> {
  const result = await pool.run(policies.baseline, policies.reform, {withPoverty: false});
  if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
  return answerOf(result.tally, policies, readPlaces());
}

function printJson(
  {lever, outcome, goal, mark}: Asked & {readonly mark: object},
  {policy, ...found}: GoalResult,
  answer: Answer
): void {
  const asked = {...mark, lever, goal: {outcome, unit: outcomes[outcome].unit, ...goal}, policy: policy.id};
  process.stdout.write(`${JSON.stringify({...asked, ...found, answer}, null, 2)}\n`);
}

function printRows({lever, outcome}: Omit<Asked, "goal">, found: GoalResult): void {
  const rows = found.trials.map(trial => [trial.value, trial.outcome, trial.value === found.value ? found.status : ""]);
  process.stdout.write(csvRows([lever.path, outcome, "result"], rows));
}

function inWords(lever: NumberLever, outcome: OutcomeName, goal: Goal, found: GoalResult): string {
  const aim = `${outcome} ${goal.sense === "at_most" ? "at most" : "at least"} ${goal.target}`;
  const at = `${lever.path} = ${found.value} (${outcome} ${found.outcome})`;
  const others = found.monotone ? "" : "; the outcome goes up and down with this lever, other values may do too";
  if (found.status === "no_effect")
    return `no effect: ${lever.path} moves nothing here, ${aim} cannot be steered by it: ${at}`;
  if (found.status === "out_of_reach") return `out of reach: ${aim}; nearest: ${at}${others}`;
  const next = found.beyond === null ? "" : `; one step further, ${found.beyond.value}, it is ${found.beyond.outcome}`;
  return `met: ${aim} with ${at}${next}${others}`;
}

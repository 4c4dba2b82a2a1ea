// Fits two chances of the months (data/exit/transitions.csv) to what is published of flows (published.csv): whether families come forward
// is drawn anew, to entries; work is found, to the change of the caseload: `npx tsx simulations/runs/fit-months.ts POPULATION [POLICY]`. Over several seeds of luck, not one. The chances go by hand into the file, as
// rows of the province, marked `assumed`. Without POLICY, the policy in force where the population lives.

import {availableParallelism} from "node:os";
import {transitionsOf} from "../../src/analysis/exit/figures.js";
import {caseloadChange, enteredShare} from "../../src/analysis/exit/flows.js";
import {fittedTo} from "../../src/analysis/exit/published.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinces} from "../../loaders/census/provinces.js";
import {readPopulation} from "./simulate.js";
import {publishedExits, transitionFigures} from "./transitions.js";

const seeds = [1, 2, 3, 4];
const rounds = 4;

const [directory, given] = process.argv.slice(2);
if (directory === undefined) throw new Error("missing argument: a folder with households.parquet and persons.parquet");
const population = await readPopulation(directory);
const region = Math.floor(population.regions[0] / 10_000) * 10_000;
const id = given ?? provinces.find(province => province.region === region)?.policy;
if (id === undefined) throw new Error(`no policy in force: province ${region} (name one as the second argument)`);
const {policy} = readPolicy(id);
const published = publishedExits(region);
const usual = transitionsOf(transitionFigures(region));
const target: Pair = [
  fittedTo(published, region, "entry_share_month").value,
  fittedTo(published, region, "caseload_change_year").value
];

/** Persons entering in a month and the caseload's change in a year; or the chances that move them. */
type Pair = readonly [number, number];

const pool = openNodePool(population, availableParallelism());

/** Means over the seeds. */
async function flowsAt([recognition_renewed, job_found]: Pair): Promise<Pair> {
  let [entered, changed] = [0, 0];
  for (const seed of seeds) {
    const terms = {...usualTerms, seed, transitions: {...usual, recognition_renewed, job_found}};
    const result = await pool.walk(policy, policy, terms);
    if (result === undefined) throw new Error("walk dropped: a newer one was started on the same pool");
    entered += (enteredShare(result.tally, "baseline", 1) ?? 0) / seeds.length;
    changed += (caseloadChange(result.tally, "baseline") ?? 0) / seeds.length;
  }
  return [entered, changed];
}

/** One step of Newton's way from `at`, whose flows are `flows`, with slopes over a step of a tenth and more. */
async function next(at: Pair, flows: Pair): Promise<Pair> {
  const steps: Pair = [Math.max(0.003, at[0] / 4), Math.max(0.001, at[1] / 4)];
  const more = await flowsAt([at[0] + steps[0], at[1]]);
  const worse = await flowsAt([at[0], at[1] + steps[1]]);
  const slope = [0, 1].map(i => [(more[i] - flows[i]) / steps[0], (worse[i] - flows[i]) / steps[1]]);
  const gap = [target[0] - flows[0], target[1] - flows[1]];
  const whole = slope[0][0] * slope[1][1] - slope[0][1] * slope[1][0];
  const move = [
    (gap[0] * slope[1][1] - gap[1] * slope[0][1]) / whole,
    (gap[1] * slope[0][0] - gap[0] * slope[1][0]) / whole
  ];
  const within = (x: number, most: number): number => Math.min(most, Math.max(0, x));
  return [within(at[0] + move[0], 0.5), within(at[1] + move[1], 0.5)];
}

const isNear = ([entered, changed]: Pair): boolean =>
  Math.abs(entered / target[0] - 1) < 0.01 && Math.abs(changed - target[1]) < 0.0005;

let at: Pair = [usual.recognition_renewed, usual.job_found];
let flows = await flowsAt(at);
for (let round = 0; round < rounds && !isNear(flows); ++round) {
  at = await next(at, flows);
  flows = await flowsAt(at);
}
pool.close();
process.stdout.write(
  `${JSON.stringify({
    region,
    policy: id,
    recognition_renewed: Number(at[0].toFixed(4)),
    job_found: Number(at[1].toFixed(4)),
    entry_share_month: {published: target[0], simulated: flows[0]},
    caseload_change_year: {published: target[1], simulated: flows[1]}
  })}\n`
);

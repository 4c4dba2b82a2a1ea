// `doudi cliffs`: every notch of a population under a baseline and a reform.

import {availableParallelism} from "node:os";
import type {CliffCheck} from "../../src/analysis/cliffs/published.js";
import type {CliffReport} from "../../src/analysis/cliffs/report.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import {borderOf, insideMark} from "../runs/border.js";
import {walkCliffs} from "../../src/analysis/cliffs/walk-cliffs.js";
import {measureRows} from "./measure-rows.js";
import type {Given} from "../command-table/table.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";
import {printWithheld} from "./print-outward.js";

/** Two pictures: as the records stand, and with a rise by work in its first month (or that of --month), exit and disregard granted. */
export async function cliffsCommand(given: Given<"cliffs">): Promise<number> {
  const {baseline, reform} = policiesFor(given);
  const month = given.month ?? 0;
  const population = await populationFor(given.population, baseline, reform);
  const pool = openNodePool(population, availableParallelism());
  const started = performance.now();
  try {
    const as_recorded = await walkCliffs(pool, baseline, reform, null);
    const on_exit = await walkCliffs(pool, baseline, reform, month);
    const border = borderOf(given.population);
    const found = {...insideMark(border), baseline: baseline.id, reform: reform.id, as_recorded, on_exit};
    if (given.outward && border.isReal) return printWithheld(found, given.json);
    process.stdout.write(given.json ? `${JSON.stringify(found, null, 2)}\n` : measureRows(found));
    const seconds = (performance.now() - started) / 1000;
    process.stderr.write(
      `${population.places.length} households, those that receive walked four times, in ${seconds.toFixed(1)} s\n`
    );
    process.stderr.write(`as the records stand: ${inWords(as_recorded)}\n`);
    process.stderr.write(`${leavingInWords(as_recorded)}\n`);
    process.stderr.write(`in month ${month} of a rise by work: ${inWords(on_exit)}\n`);
    return 0;
  } finally {
    pool.close();
  }
}

function inWords({baseline, reform}: CliffReport): string {
  const count = (x: number): string => Math.round(x).toLocaleString("en");
  const poorer = [baseline, reform].map(({near}) => count(near["100"]?.poorer ?? NaN)).join(" -> ");
  const depth = [baseline, reform].map(({all}) => (all.depth / 1e8).toFixed(2)).join(" -> ");
  return `100 yuan a month more leave ${poorer} households with less; all notches together are ${depth} yi yuan a month deep`;
}

/** The height of the cliff at the end of dibao and its two ends, beside what was published. */
function leavingInWords({baseline, reform}: CliffReport): string {
  const height = (name: CliffCheck["indicator"]): string =>
    [baseline, reform].map(side => simulated(side, name)).join(" -> ");
  const {low, high} = baseline.checks.find(({indicator}) => indicator === "loss_in_standards")!;
  return (
    `a family that leaves dibao loses ${height("loss_in_standards")} of the standard a head by its own draw, ` +
    `${height("loss_in_standards_if_recognised")} if all are recognised as edge or rigid at once, ` +
    `${height("loss_in_standards_if_as_others")} if they come forward as others do; published and held out: ${percent(low)} to ${percent(high)}`
  );
}

function simulated({checks}: CliffReport["baseline"], name: CliffCheck["indicator"]): string {
  const value = checks.find(({indicator}) => indicator === name)!.simulated;
  return value === null ? "nothing (nobody leaves)" : percent(value);
}

const percent = (x: number): string => `${(100 * x).toFixed(1)}%`;

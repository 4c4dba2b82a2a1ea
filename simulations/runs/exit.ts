// Walks of a population through the months in Node, and what comes of them (src/analysis/exit/report.ts).

import {availableParallelism} from "node:os";
import {transitionsOf} from "../../src/analysis/exit/figures.js";
import {exitChecks, exitReport, usualTerms} from "../../src/analysis/exit/report.js";
import type {ExitCheck, ExitReport, ExitTable, ExitTerms} from "../../src/analysis/exit/report.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Transitions} from "../../src/engine/months/terms.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {MonthsTally} from "../../src/engine/months/tally.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {publishedExits, transitionFigures} from "./transitions.js";

export interface ExitRun {
  /** The province (adcode) whose assumptions hold. */
  readonly region: number;
  readonly terms: ExitTerms;
  readonly onProgress?: (share: number) => void;
  /** Workers that hold the population already; without it, workers are started for these walks. */
  readonly walk?: Pool["walk"];
}

/** One walk: two policies, and assumptions to try in place of those of data/exit/transitions.csv. */
export interface Walk {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly instead?: Partial<Transitions>;
}

interface Walked {
  readonly tallies: readonly MonthsTally[];
  readonly ms: number;
}

/** Walks `population` again and again on all cores; a tally a walk. Rejects where a policy does not fit. */
export async function runWalks(population: Population, walks: readonly Walk[], run: ExitRun): Promise<Walked> {
  if (run.walk !== undefined) return walkAll(walks, run, run.walk);
  const pool = openNodePool(population, availableParallelism());
  try {
    return await walkAll(walks, run, (...of) => pool.walk(...of));
  } finally {
    pool.close();
  }
}

async function walkAll(
  walks: readonly Walk[],
  {region, terms, onProgress = () => undefined}: ExitRun,
  walk: Pool["walk"]
): Promise<Walked> {
  const {months, review, seed} = terms;
  const usual = transitionsOf(transitionFigures(region));
  const tallies: MonthsTally[] = [];
  let ms = 0;
  for (const {baseline, reform, instead} of walks) {
    const of = {months, review, seed, transitions: {...usual, ...instead}};
    const done = tallies.length;
    const result = await walk(baseline, reform, of, {
      onProgress: share => onProgress((done + share) / walks.length)
    });
    if (result === undefined) throw new Error("walk dropped: a newer one was started on the same pool");
    tallies.push(result.tally);
    ms += result.engine_ms;
  }
  return {tallies, ms};
}

/** What a walk on the assumptions of data/exit came to. `sampled`: households in the population, rows. */
export const reportOfWalk = (
  tally: MonthsTally,
  {baseline, reform}: {readonly baseline: Policy; readonly reform: Policy},
  {region, terms, sampled}: Pick<ExitRun, "region" | "terms"> & {readonly sampled: number}
): ExitReport =>
  exitReport(tally, {
    baseline: baseline.id,
    reform: reform.id,
    terms,
    households: sampled,
    transitions: transitionFigures(region),
    published: publishedExits(region)
  });

/** The walk of a province (adcode) beside all that data/exit has of published figures. */
export const checksOfWalk = (tally: MonthsTally, region: number): ExitCheck[] =>
  exitChecks(tally, publishedExits(region));

/** What the pages know of a province before they walk it: the policy in force against itself. */
export async function exitTable(population: Population, policy: Policy, region: number): Promise<ExitTable> {
  const run = {region, terms: usualTerms, sampled: population.places.length};
  const {tallies} = await runWalks(population, [{baseline: policy, reform: policy}], run);
  return {
    households: run.sampled,
    transitions: transitionFigures(region),
    published: publishedExits(region),
    report: reportOfWalk(tallies[0], {baseline: policy, reform: policy}, run)
  };
}

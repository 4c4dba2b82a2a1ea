// A walk of a population through the months in Node, as a report.

import {availableParallelism} from "node:os";
import type {Figure} from "../loaders/figures.js";
import {compared} from "../src/analysis/exit/compared.js";
import type {Compared} from "../src/analysis/exit/compared.js";
import {dropsOf} from "../src/analysis/exit/drops.js";
import type {Drops} from "../src/analysis/exit/drops.js";
import {monthRows, yearRows} from "../src/analysis/exit/months.js";
import type {MonthRow, Side, YearRow} from "../src/analysis/exit/months.js";
import {publishedIndicators, returnedShare} from "../src/analysis/exit/spells.js";
import type {PublishedIndicator} from "../src/analysis/exit/spells.js";
import {openMonthsPool} from "../src/engine/months-node-pool.js";
import type {Transitions} from "../src/engine/months-terms.js";
import type {MonthsTally} from "../src/engine/months-tally.js";
import type {Population} from "../src/engine/population.js";
import type {Policy} from "../src/rules/policy.js";
import {publishedExits, transitionFigures, transitionsOf} from "./transitions.js";

export interface ExitTerms {
  readonly months: number;
  /** Months between two looks; null: as the law has it. */
  readonly review: number | null;
  readonly seed: number;
  /** Calendar month (1..12) of the first month. */
  readonly first_month: number;
}

/** A published figure beside the simulated one; null where the walk is too short to tell. */
export interface ExitCheck extends Pick<
  Figure,
  "region" | "indicator" | "year" | "unit" | "source" | "quality" | "note"
> {
  readonly published: number;
  readonly baseline: number | null;
  readonly reform: number | null;
}

interface ExitSide {
  readonly returned_within_6_share: number | null;
  readonly returned_within_12_share: number | null;
  readonly drops_of_resources: Drops;
  readonly drops_of_assistance: Drops;
}

export interface ExitReport {
  readonly baseline: string;
  readonly reform: string;
  readonly terms: ExitTerms;
  /** What the walk assumes, each with source and quality. */
  readonly assumptions: readonly Figure[];
  readonly by_month: readonly MonthRow[];
  readonly by_year: readonly YearRow[];
  readonly sides: Readonly<Record<Side, ExitSide>>;
  readonly compared: Compared;
  readonly published: readonly ExitCheck[];
}

export interface ExitRun {
  /** The province (adcode) whose assumptions hold. */
  readonly region: number;
  readonly terms: ExitTerms;
  readonly onProgress?: (share: number) => void;
}

/** One walk: two policies, and assumptions to try in place of those of data/exit/transitions.csv. */
export interface Walk {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly instead?: Partial<Transitions>;
}

/** Walks `population` again and again on all cores; a tally a walk. Rejects where a policy does not fit. */
export async function runWalks(
  population: Population,
  walks: readonly Walk[],
  {region, terms, onProgress = () => undefined}: ExitRun
): Promise<{readonly tallies: readonly MonthsTally[]; readonly ms: number}> {
  const {months, review, seed} = terms;
  const usual = transitionsOf(transitionFigures(region));
  const pool = openMonthsPool(population, availableParallelism());
  const tallies: MonthsTally[] = [];
  let ms = 0;
  try {
    for (const {baseline, reform, instead} of walks) {
      const of = {months, review, seed, transitions: {...usual, ...instead}};
      const done = tallies.length;
      const result = await pool.walk(baseline, reform, of, share => onProgress((done + share) / walks.length));
      if (result === undefined) throw new Error("walk dropped: a newer one was started on the same pool");
      tallies.push(result.tally);
      ms += result.engine_ms;
    }
  } finally {
    pool.close();
  }
  return {tallies, ms};
}

/** What a walk came to. `sampled`: households in the population, rows. */
export function exitReport(
  tally: MonthsTally,
  {baseline, reform}: {readonly baseline: Policy; readonly reform: Policy},
  {region, terms, sampled}: Pick<ExitRun, "region" | "terms"> & {readonly sampled: number}
): ExitReport {
  return {
    ...{baseline: baseline.id, reform: reform.id, terms},
    assumptions: transitionFigures(region),
    by_month: monthRows(tally),
    by_year: yearRows(tally, terms.first_month),
    sides: {baseline: sideOf(tally, "baseline"), reform: sideOf(tally, "reform")},
    compared: compared(tally, sampled),
    published: exitChecks(tally)
  };
}

const sideOf = (tally: MonthsTally, side: Side): ExitSide => ({
  returned_within_6_share: returnedShare(tally, side, 6),
  returned_within_12_share: returnedShare(tally, side, 12),
  drops_of_resources: dropsOf(tally, side, "resources"),
  drops_of_assistance: dropsOf(tally, side, "assistance")
});

/** Throws on an indicator of data/exit/published.csv that no walk can tell. */
export const exitChecks = (tally: MonthsTally): ExitCheck[] =>
  publishedExits().map(({indicator, value, ...figure}) => {
    if (!Object.hasOwn(publishedIndicators, indicator))
      throw new Error(
        `unknown figure: ${indicator} (data/exit/published.csv; known: ${Object.keys(publishedIndicators).join(", ")})`
      );
    const simulated = publishedIndicators[indicator as PublishedIndicator];
    return {
      ...{...figure, indicator, published: value},
      ...{baseline: simulated(tally, "baseline"), reform: simulated(tally, "reform")}
    };
  });

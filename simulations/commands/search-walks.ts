// What the runs of a search do besides, for the outcomes that need it: households walked up in earnings, or through the months.

import {transitionsOf} from "../../src/analysis/exit/figures.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import type {SearchWalks} from "../../src/analysis/search/narrow.js";
import {needs} from "../../src/analysis/search/outcomes.js";
import type {OutcomeName} from "../../src/analysis/search/outcomes.js";
import type {MonthTerms} from "../../src/engine/months/terms.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {Policy} from "../../src/rules/policy.js";
import {transitionFigures} from "../runs/transitions.js";

export interface OpenWalks extends SearchWalks {
  /** Months walked for each policy; 0: none. */
  readonly length: number;
}

/** By the options --month (cliffs) and --months; the months are walked by `pool`. */
export function walksFor(
  given: {readonly month: number | undefined; readonly months: number | undefined},
  names: readonly OutcomeName[],
  {pool, baseline}: {readonly pool: Pick<Pool, "walk">; readonly baseline: Policy}
): OpenWalks {
  const cliffs = needs(names, "cliffs") ? {cliffs: {months_since_rise: given.month ?? null}} : {};
  if (!needs(names, "months")) return {...cliffs, length: 0};
  const terms: MonthTerms = {
    months: given.months ?? usualTerms.months,
    review: usualTerms.review,
    seed: usualTerms.seed,
    transitions: transitionsOf(transitionFigures(Number(baseline.province ?? 100_000)))
  };
  return {
    ...cliffs,
    months: async (before, after) => (await pool.walk(before, after, terms))?.tally,
    length: terms.months
  };
}

// Leaving out households that no policy of a search can touch. What they add to a tally is the same under all of them, so it is
// tallied once and merged into every run: the sums are exact, and the results those of an ordinary run to the last bit.

import type {CliffOptions} from "../../engine/cliffs/cells.js";
import {FactsView} from "../../engine/generated/fact-columns.js";
import type {Population} from "../../engine/columns/population.js";
import {merge} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import {HouseholdView} from "../../engine/generated/views.js";
import {assess} from "../../rules/assess.js";
import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {fixedMonth} from "../../rules/generated/sums.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import type {Lever} from "./levers.js";
import type {RunPolicies} from "./outcomes.js";
import {withMonths} from "./walk-months.js";
import type {WalkMonths} from "./walk-months.js";
import {widestPolicies} from "./widest.js";

interface SearchRun {
  readonly withPoverty: false;
  readonly withDetail: false;
  readonly cliffs?: CliffOptions;
}

/** What a search needs of the workers (Search of engine/workers/pool.ts). */
export interface SearchPool {
  run(baseline: Policy, reform: Policy, options: SearchRun): Promise<{readonly tally: Tally} | undefined>;
  close(): void;
}

/** What runs do besides, for the outcomes that need it. */
export interface SearchWalks {
  readonly cliffs?: CliffOptions;
  readonly months?: WalkMonths;
}

export interface SearchEngine {
  readonly run: RunPolicies;
  /** Households assessed in each run, and those left out. */
  readonly households: number;
  readonly left_out: number;
  close(): void;
}

/**
 * Workers for a search among `levers` against `baseline`, over the households that they can touch; `among` gives those for the
 * households at some rows, or for all (null). A search that walks the months leaves nobody out: whom no policy touches today may be touched by what happens to him
 * later. Rejects when a policy of the box does not fit the population.
 */
export async function openSearch(
  population: Population,
  baseline: Policy,
  levers: readonly Lever[],
  among: (rows: Uint32Array | null) => SearchPool,
  {cliffs, months}: SearchWalks = {}
): Promise<SearchEngine> {
  const within = months === undefined ? touchable(population, baseline, levers) : allRows(population);
  const options: SearchRun = {withPoverty: false, withDetail: false, ...(cliffs === undefined ? {} : {cliffs})};
  if (within.length === population.places.length) {
    const pool = among(null);
    const run: RunPolicies = (before, after) => pool.run(before, after, options);
    return {
      run: months === undefined ? run : withMonths(run, months),
      households: within.length,
      left_out: 0,
      close: () => pool.close()
    };
  }
  const outside = rowsBeside(population, within);
  const rest = await restTally(among(outside), baseline, options);
  const pool = among(within);
  return {
    run: async (before, after) => {
      if (before !== baseline)
        throw new Error(`wrong baseline: ${before.id} (the search was opened for ${baseline.id})`);
      const result = await pool.run(before, after, options);
      return result === undefined ? undefined : {tally: merge(result.tally, rest)};
    },
    households: within.length,
    left_out: population.places.length - within.length,
    close: () => pool.close()
  };
}

const allRows = ({places}: Population): Uint32Array => Uint32Array.from(places.keys());

function rowsBeside(population: Population, within: Uint32Array): Uint32Array {
  const inside = new Set(within);
  return Uint32Array.from(population.places.keys()).filter(row => !inside.has(row));
}

async function restTally(pool: SearchPool, baseline: Policy, options: SearchRun): Promise<Tally> {
  try {
    const result = await pool.run(baseline, baseline, options);
    if (result === undefined) throw new Error("run dropped: a newer one was started on the same pool");
    return result.tally;
  } finally {
    pool.close();
  }
}

/** Rows of the households whose outcome may differ between policies of the box; all rows where that cannot be told. */
export function touchable(population: Population, baseline: Policy, levers: readonly Lever[]): Uint32Array {
  if (risesWithStandard(baseline, levers)) return allRows(population);
  const widest = widestPolicies(baseline, levers);
  if (widest === null) return allRows(population);
  const policies = [baseline, ...widest].map(policy => preparePolicy(policy, population.regions));
  // relief falls as the standard rises, so a household that gets it without a status has no widest policy
  if (policies.some(policy => policy.turns_without_status)) return allRows(population);
  const touched = new Uint8Array(population.places.length);
  for (const policy of policies) markTouched(population, policy, touched);
  return Uint32Array.from(touched.keys()).filter(row => touched[row] === 1);
}

/** Whether a standard that rises raises income as well, so that no policy of the box need be the widest. */
const risesWithStandard = ({income}: Policy, levers: readonly Lever[]): boolean =>
  income.imputed.brackets.some(({of_standard}) => of_standard > 0) &&
  levers.some(({path}) => path.startsWith("standard."));

/** Marks households with a status that counts, or an amount beyond what no lever moves. */
function markTouched(population: Population, policy: PreparedPolicy, touched: Uint8Array): void {
  const {households, persons, offsets, places} = population;
  const view = new HouseholdView(households, persons, offsets, places);
  const facts = new FactsView(population.facts);
  const sheet = new Worksheet();
  for (let row = 0; row < touched.length; ++row) {
    view.row = row;
    facts.row = row;
    assess(view, facts, policy, sheet);
    const {status, total_month} = sheet;
    if ((status !== 0 && status !== 5) || total_month !== fixedMonth(sheet)) touched[row] = 1;
  }
}

// A path of standards in Node: the population of each year on all cores.

import {availableParallelism} from "node:os";
import type {Month} from "../../src/analysis/budget/effective-month.js";
import {pathCosts} from "../../src/analysis/budget/path-costs.js";
import type {PathCostYear, PriceScenario} from "../../src/analysis/budget/path-costs.js";
import {standardsPath} from "../../src/analysis/standards/standards-path.js";
import type {PathTerms, StandardsPath} from "../../src/analysis/standards/standards-path.js";
import {growPopulation} from "../../src/engine/columns/grow.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";

export interface PathStudy {
  readonly path: StandardsPath;
  readonly costs: readonly PathCostYear[];
}

export interface PathAsked {
  readonly terms: PathTerms;
  readonly price?: PriceScenario | null;
  /** The month of the first step. */
  readonly from?: Month;
  readonly onYear?: (year: number) => void;
}

/** Standards and costs from `baseline` to the standards of `target`. Throws where a place has no standard under either. */
export async function studyPath(
  population: Population,
  baseline: Policy,
  target: Policy,
  {terms, price = null, from, onYear}: PathAsked
): Promise<PathStudy> {
  const path = standardsPath(baseline, target, population.regions, terms);
  let year = 0;
  const costs = await pathCosts(baseline, path, terms, {
    price,
    from,
    runYear: async (growth, carried, along) => {
      const pool = openNodePool(growPopulation(population, growth), availableParallelism());
      try {
        return await pool.run(carried, along, {withPoverty: false});
      } finally {
        pool.close();
        onYear?.(year++);
      }
    }
  });
  if (costs === undefined) throw new Error("run dropped: a newer one was started on the same pool");
  return {path, costs};
}

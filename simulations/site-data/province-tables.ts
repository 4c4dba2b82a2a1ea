// What the pages show of a province before its population is loaded: baseline figures, policies, places, validation. By file name.

import {availableParallelism} from "node:os";
import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {CliffTable} from "../../src/analysis/cliffs/table.js";
import {cliffTable} from "../../src/analysis/cliffs/walk-cliffs.js";
import type {ExitTable} from "../../src/analysis/exit/report.js";
import type {Place} from "../../src/analysis/population/place.js";
import type {PublishedServiceRule} from "../../src/analysis/budget/service-purchase.js";
import type {GrowthDefaults} from "../../src/analysis/budget/published-growth.js";
import type {Baseline} from "../../src/analysis/results/tables.js";
import type {Validation} from "../../src/analysis/population/validation.js";
import type {Population} from "../../src/engine/columns/population.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Policy} from "../../src/rules/policy.js";
import {baselineTables} from "./baseline.js";
import {exitTable} from "../runs/exit.js";
import {placesOf, policiesOf} from "../runs/files.js";
import {readPopulation} from "../runs/simulate.js";
import {serviceRule} from "./service-rule.js";
import {validationOf} from "./validation.js";

export interface ProvinceTables {
  readonly baseline: Baseline;
  readonly policies: readonly Policy[];
  readonly places: readonly Place[];
  readonly validation: Validation;
  /** Growth of incomes and of consumption a year, the default of a path. */
  readonly growth: GrowthDefaults;
  /** Notches under the policy in force, in the first month of a rise and when exit and disregard are over. */
  readonly cliffs: CliffTable;
  /** The policy in force through the months, with what that assumes and what is published beside it. */
  readonly exit: ExitTable;
  /** The rule on the purchase of services; null where none is published. */
  readonly service: PublishedServiceRule | null;
}

/** Tables of the population in `directory` under the policy in force. */
export async function provinceTables(province: Province, policy: Policy, directory: string): Promise<ProvinceTables> {
  const figures = readFigures();
  const population = await readPopulation(directory);
  return {
    baseline: await baselineTables(directory, policy, province),
    policies: policiesOf(province).map(resolved => resolved.policy),
    places: placesOf(province),
    validation: await validationOf(directory),
    growth: {
      income: publishedGrowth(figures, province.region, "income"),
      consumption: publishedGrowth(figures, province.region, "consumption")
    },
    cliffs: await cliffsOf(population, policy),
    exit: await exitTable(population, policy, province.region),
    service: serviceRule(province)
  };
}

async function cliffsOf(population: Population, policy: Policy): Promise<CliffTable> {
  const pool = openNodePool(population, availableParallelism());
  try {
    return await cliffTable(pool, policy);
  } finally {
    pool.close();
  }
}

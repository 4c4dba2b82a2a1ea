// What the pages show of a province before its population is loaded: baseline figures, policies, places, validation. By file name.

import {readFigures} from "../loaders/figures.js";
import {publishedGrowth} from "../loaders/growth.js";
import type {Province} from "../loaders/provinces.js";
import type {Place} from "../src/analysis/place.js";
import type {GrowthDefaults} from "../src/analysis/published-growth.js";
import type {Baseline} from "../src/analysis/tables.js";
import type {Validation} from "../src/analysis/validation.js";
import type {Policy} from "../src/rules/policy.js";
import {baselineTables} from "./baseline.js";
import {placesOf, policiesOf} from "./files.js";
import {validationOf} from "./validation.js";

export interface ProvinceTables {
  readonly baseline: Baseline;
  readonly policies: readonly Policy[];
  readonly places: readonly Place[];
  readonly validation: Validation;
  /** Growth of incomes and of consumption a year, the default of a path. */
  readonly growth: GrowthDefaults;
}

/** Tables of the population in `directory` under the policy in force. */
export async function provinceTables(province: Province, policy: Policy, directory: string): Promise<ProvinceTables> {
  const figures = readFigures();
  return {
    baseline: await baselineTables(directory, policy, province),
    policies: policiesOf(province).map(resolved => resolved.policy),
    places: placesOf(province),
    validation: await validationOf(directory),
    growth: {
      income: publishedGrowth(figures, province.region, "income"),
      consumption: publishedGrowth(figures, province.region, "consumption")
    }
  };
}

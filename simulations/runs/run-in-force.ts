// The policy in force run on the population of its province: what comparisons with published figures start from.

import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinceOf} from "../../loaders/compare/compare.js";
import type {Province} from "../../loaders/census/provinces.js";
import {recipientsOf} from "../../src/analysis/population/recipients.js";
import type {Report} from "../../src/analysis/results/report.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {recipientPlaces} from "./recipient-places.js";
import type {RecipientPlaces} from "./recipient-places.js";
import {simulate} from "./simulate.js";

export interface RunInForce {
  readonly province: Province;
  readonly policy: Policy;
  readonly population: Population;
  readonly report: Report;
  readonly places: RecipientPlaces;
}

/** Throws where nothing is published of the province that the population is of. */
export async function runInForce(population: Population): Promise<RunInForce> {
  const province = provinceOf(population);
  const {policy} = readPolicy(province.policy);
  const {report} = await simulate(population, policy, policy);
  const found = recipientsOf(population, preparePolicy(policy, population.regions));
  return {province, policy, population, report, places: recipientPlaces(population, found)};
}

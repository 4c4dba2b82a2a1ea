// The policy in force run on the population of its province: what comparisons with published figures start from.

import {readPolicy} from "../../loaders/assistance/policies.js";
import {readFigures} from "../../loaders/census/figures.js";
import {provinceOf} from "../../loaders/compare/compare.js";
import type {Province} from "../../loaders/census/provinces.js";
import {surveyedPerHead} from "../../loaders/incomes/survey-error.js";
import {recipientsOf} from "../../src/analysis/population/recipients.js";
import type {Report} from "../../src/analysis/results/report.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {recipientPlaces} from "./recipient-places.js";
import type {RecipientPlaces} from "./recipient-places.js";
import {simulate} from "./simulate.js";

/** The error of a survey is one draw, the same for every population. */
const surveySeed = 1;

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
  return {
    province,
    policy,
    population,
    report,
    places: recipientPlaces(population, found, surveyed(population, province))
  };
}

/** 元/月 of a household as a survey of one visit would record it, with an error of its own. */
function surveyed(population: Population, {region}: Province): Float64Array {
  const {members} = population.facts;
  const spread = readFigures().value(region, "survey_error_log_sd");
  return surveyedPerHead(population, spread, surveySeed).map((yuan, i) => (yuan * members[i]) / 12);
}

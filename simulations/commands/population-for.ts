// The population of the option, else the one built for the province of the policy.

import {provinces} from "../../loaders/census/provinces.js";
import {unstatedColumns} from "../../src/analysis/population/unstated.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {languageOf} from "../command-table/language.js";
import {borderOf, insideWords} from "../runs/border.js";
import {builtPopulation} from "../site-data/population.js";
import {readPopulation} from "../runs/simulate.js";

/** That figures of real families stay inside, and what the policies ask and the population does not state, goes to standard error. */
export async function populationFor(
  folder: string | undefined,
  policy: Policy,
  reform: Policy = policy
): Promise<Population> {
  const population = await readPopulation(folder ?? (await builtPopulation(policy.province ?? provinces[0].id)));
  if (borderOf(folder).isReal) process.stderr.write(`${insideWords[languageOf(process.env)]}\n`);
  for (const {en} of unstatedColumns(population, [policy, reform])) process.stderr.write(`${en}\n`);
  return population;
}

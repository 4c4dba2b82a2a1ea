// The population of the option, else the one built for the province of the policy.

import {provinces} from "../../loaders/census/provinces.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Policy} from "../../src/rules/policy.js";
import {builtPopulation} from "../site-data/population.js";
import {readPopulation} from "../runs/simulate.js";

export const populationFor = async (folder: string | undefined, policy: Policy): Promise<Population> =>
  readPopulation(folder ?? (await builtPopulation(policy.province ?? provinces[0].id)));

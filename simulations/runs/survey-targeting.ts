// Who is reached, as a survey of rural families would tell: recipients of dibao whom it finds above the line, and families it finds below
// the line without dibao; `npx tsx simulations/runs/survey-targeting.ts PROVINCE [HOUSEHOLDS] [SEED]` prints JSON. Held out: nothing is fitted to it.

import {readPolicy, standardsUnder} from "../../loaders/assistance/policies.js";
import {readFigures} from "../../loaders/census/figures.js";
import {provinceNamed} from "../../loaders/census/provinces.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import type {GeneratedPopulation} from "../../loaders/households/generate.js";
import {surveyedPerHead} from "../../loaders/incomes/survey-error.js";

const rural = 2;
const dibao = 2;

export interface SurveyTargeting {
  /** Of the recipient families, those surveyed at the line or above. */
  readonly inclusion_error: number;
  /** Of the families surveyed below the line, those that do not receive. */
  readonly exclusion_error: number;
}

export function surveyTargeting(population: GeneratedPopulation): SurveyTargeting {
  const province = provinceNamed(population.province);
  const regions = province.prefectures.map(({region}) => region);
  const standards = standardsUnder(readPolicy(province.policy).policy, regions);
  const spread = readFigures().value(province.region, "survey_error_log_sd");
  const income = surveyedPerHead(population, spread, population.seed);
  const {weight, registration, region, observed_status} = population.households;
  let [recipients, above, poor, without] = [0, 0, 0, 0];
  income.forEach((yuan, i) => {
    if (registration[i] !== rural) return;
    const isPoor = yuan < 12 * standards[regions.indexOf(region[i])].rural;
    const receives = observed_status[i] === dibao;
    if (receives) recipients += weight[i];
    if (receives && !isPoor) above += weight[i];
    if (isPoor) poor += weight[i];
    if (isPoor && !receives) without += weight[i];
  });
  return {inclusion_error: above / recipients, exclusion_error: without / poor};
}

if (process.argv[1]?.endsWith("survey-targeting.ts")) {
  const [province = "", households = "40000", seed = "101"] = process.argv.slice(2);
  const population = generatePopulation({province, households: Number(households), seed: Number(seed)});
  process.stdout.write(`${JSON.stringify({province, ...surveyTargeting(population)})}\n`);
}

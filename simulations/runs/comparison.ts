// How a population compares with what is published: the rows of `doudi validate`, and of the page 数据.

import {readPolicy} from "../../loaders/assistance/policies.js";
import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import {compareWithPublished, provinceOf} from "../../loaders/compare/compare.js";
import {readNotes, withReasons} from "../../loaders/compare/reasons.js";
import type {ValidationRow} from "../../src/analysis/population/validation.js";
import type {Population} from "../../src/engine/columns/population.js";
import {comparePolicy} from "./compare-policy.js";
import type {RunInForce} from "./compare-policy.js";
import {simulate} from "./simulate.js";

/** Runs the policy in force of the province that the population is of. Throws where nothing is published of it. */
export async function runInForce(population: Population): Promise<RunInForce> {
  const province = provinceOf(population);
  const {policy} = readPolicy(province.policy);
  const {report, result} = await simulate(population, policy, policy);
  return {province, policy, population, report, tally: result.tally};
}

/** Every published figure beside the simulated one, with the reason of each large gap. */
export function validationRows(run: RunInForce, figures: Figures = readFigures()): ValidationRow[] {
  const rows = [...compareWithPublished(run.population, figures), ...comparePolicy(run)];
  return withReasons(rows, readNotes()).map(rounded);
}

/** Eight digits are more than a reader of a table wants. */
const rounded = (row: ValidationRow): ValidationRow => ({
  ...row,
  published: Number(row.published.toPrecision(8)),
  simulated: Number(row.simulated.toPrecision(8)),
  ratio: Number(row.ratio.toPrecision(5))
});

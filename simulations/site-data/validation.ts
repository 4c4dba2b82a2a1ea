// How a population compares with what is published: the rows of `doudi validate`, and all that the page 数据 shows.

import {compareWithPublished, provinceOf} from "../../loaders/compare/compare.js";
import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import type {Province} from "../../loaders/census/provinces.js";
import {readNotes, withReasons} from "../../loaders/compare/reasons.js";
import type {Report} from "../../src/analysis/results/report.js";
import type {FitAlignmentRow, Validation, ValidationRow} from "../../src/analysis/population/validation.js";
import type {Population} from "../../src/engine/columns/population.js";
import {backCastOf} from "../runs/back-cast.js";
import {comparePolicy} from "../runs/compare-policy.js";
import type {RunInForce} from "../runs/compare-policy.js";
import {distributionsOf} from "./distributions.js";
import {readManifest} from "../runs/manifest.js";
import {outcomesOf} from "../runs/outcomes.js";
import {assumptionRows, sourceRows} from "./provenance.js";
import {readPopulation, simulate} from "../runs/simulate.js";

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

/** The file validation.json of the population in `directory`. */
export async function validationOf(directory: string): Promise<Validation> {
  const run = await runInForce(await readPopulation(directory));
  const {province, policy, population, report} = run;
  const figures = readFigures();
  return {
    province: {id: province.id, region: province.region, ...province.name},
    policy: {id: policy.id, ...policy.name},
    population: readManifest(directory),
    places: province.prefectures.map(({region, zh, en}) => ({region, zh, en})),
    comparison: validationRows(run, figures),
    distributions: distributionsOf(population, figures, province),
    alignment: alignmentOf(report, province),
    back_cast: backCastOf(population, province),
    assumptions: assumptionRows(figures, province),
    sources: sourceRows(figures, province)
  };
}

/** Eight digits are more than a reader of a table wants. */
const rounded = (row: ValidationRow): ValidationRow => ({
  ...row,
  published: Number(row.published.toPrecision(8)),
  simulated: Number(row.simulated.toPrecision(8)),
  ratio: Number(row.ratio.toPrecision(5))
});

const groups = ["tekun", "dibao", "single", "edge", "rigid", "exit", "total"] as const;

function alignmentOf(report: Report, province: Province): FitAlignmentRow[] {
  const outcomes = outcomesOf(province);
  return groups.map(group => {
    const row = report.alignment.find(each => each.group === group)!;
    const outcome = outcomes.find(each => each.indicator === `${group}_persons` && each.region === province.region);
    return {
      group,
      entitled: row.persons_entitled?.baseline ?? null,
      entitled_se: row.persons_entitled?.baseline_se ?? null,
      receiving: row.persons_receiving?.baseline ?? null,
      receiving_se: row.persons_receiving?.baseline_se ?? null,
      entitled_coverage: row.coverage_entitled?.baseline ?? null,
      receiving_coverage: row.coverage_receiving?.baseline ?? null,
      entitled_cost: row.cost_entitled.baseline,
      receiving_cost: row.cost_receiving.baseline,
      published: outcome?.value ?? null,
      published_year: outcome?.year ?? null,
      published_quality: outcome?.quality ?? null,
      published_source: outcome?.source ?? ""
    };
  });
}

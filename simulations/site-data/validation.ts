// All that the page 数据 shows of a population: how it compares with what is published, and what it rests on.

import {readFigures} from "../../loaders/census/figures.js";
import {outcomesOf} from "../../loaders/assistance/outcomes.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {Report} from "../../src/analysis/results/report.js";
import type {FitAlignmentRow, Validation} from "../../src/analysis/population/validation.js";
import {unstatedColumns} from "../../src/analysis/population/unstated.js";
import {backCastOf} from "../runs/back-cast.js";
import {validationRows} from "../runs/comparison.js";
import {runInForce} from "../runs/run-in-force.js";
import {distributionsOf} from "./distributions.js";
import {readManifest} from "../runs/manifest.js";
import {rebuiltRows, seedRows} from "./measured.js";
import {assumptionRows, sourceRows} from "./provenance.js";
import {readPopulation} from "../runs/simulate.js";

/** The file validation.json of the population in `directory`. */
export async function validationOf(directory: string): Promise<Validation> {
  const run = await runInForce(await readPopulation(directory));
  const {province, policy, population, report} = run;
  const figures = readFigures();
  return {
    province: {id: province.id, region: province.region, ...province.name},
    policy: {id: policy.id, ...policy.name},
    population: readManifest(directory),
    unstated: unstatedColumns(population, [policy]),
    places: province.prefectures.map(({region, zh, en}) => ({region, zh, en})),
    comparison: validationRows(run, figures),
    distributions: distributionsOf(population, figures, province),
    alignment: alignmentOf(report, province),
    back_cast: backCastOf(population, province),
    rebuilt: rebuiltRows(province),
    seeds: seedRows(province),
    assumptions: assumptionRows(figures, province),
    sources: sourceRows(figures, province)
  };
}

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

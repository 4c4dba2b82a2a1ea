// What the policy in force gives on a population, beside what the province published.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import type {ComparisonRow} from "../loaders/compare.js";
import type {Population} from "../src/engine/population.js";
import type {Report} from "../src/analysis/report.js";
import {readPolicy} from "../loaders/policies.js";
import {simulate} from "./simulate.js";

const labels = {
  dibao_persons: {zh: "低保对象", en: "dibao recipients"},
  edge_persons: {zh: "低保边缘家庭成员", en: "members of edge families"},
  dibao_coverage: {zh: "低保覆盖面", en: "dibao coverage"},
  dibao_standard_mean: {zh: "低保平均标准", en: "mean dibao standard"},
  tekun_standard_mean: {zh: "特困平均标准", en: "mean tekun standard"}
} as const;
type Indicator = keyof typeof labels;

/** Rows for the province of the policy `id`; empty where the population is of another. */
export async function comparePolicy(population: Population, id = "zhejiang-2025"): Promise<ComparisonRow[]> {
  const {policy} = readPolicy(id);
  const province = policy.province?.slice(0, 2);
  if (!population.regions.every(region => String(region).slice(0, 2) === province)) return [];
  const {report} = await simulate(population, policy, policy);
  const simulated = simulatedFigures(report, policy.tekun.multiple);
  const file = new URL("../data/policy-outcomes.csv", import.meta.url);
  return csvParse(readFileSync(file, "utf8")).map(row => {
    const indicator = row["indicator"] as Indicator;
    const published = Number(row["value"]);
    return {
      region: Number(row["region"]),
      indicator,
      year: Number(row["year"]),
      ...labels[indicator],
      unit: row["unit"] ?? "",
      published,
      simulated: simulated[indicator],
      ratio: simulated[indicator] / published,
      kind: row["kind"] as ComparisonRow["kind"],
      quality: row["quality"] as ComparisonRow["quality"],
      source: row["source"] ?? ""
    };
  });
}

function simulatedFigures(report: Report, tekunMultiple: number): Record<Indicator, number> {
  const row = (group: string) => report.coverage.find(r => r.group === group)!;
  const standard = report.adequacy.baseline.mean_standard_recipients ?? NaN;
  return {
    dibao_persons: row("dibao").receiving!.baseline,
    edge_persons: row("edge").receiving!.baseline,
    dibao_coverage: row("dibao").receiving!.baseline / report.denominator.persons,
    dibao_standard_mean: standard,
    tekun_standard_mean: tekunMultiple * standard
  };
}

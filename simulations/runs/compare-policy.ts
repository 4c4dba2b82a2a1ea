// What the policy in force gives on a population, beside what the province published.

import type {ComparisonRow} from "../../loaders/compare/compare.js";
import {standardsUnder} from "../../loaders/assistance/policies.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {Report} from "../../src/analysis/results/report.js";
import {measureIndex, measures} from "../../src/engine/tally/measures.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Tally} from "../../src/engine/tally/tally.js";
import type {Policy} from "../../src/rules/policy.js";
import {outcomesOf} from "./outcomes.js";

/** The policy in force run on the population of its province. */
export interface RunInForce {
  readonly province: Province;
  readonly policy: Policy;
  readonly population: Population;
  readonly report: Report;
  readonly tally: Tally;
}

const labels = {
  dibao_persons: {zh: "低保对象", en: "dibao recipients"},
  dibao_persons_urban: {zh: "城市低保对象", en: "urban dibao recipients"},
  dibao_persons_rural: {zh: "农村低保对象", en: "rural dibao recipients"},
  edge_persons: {zh: "低保边缘家庭成员", en: "persons in edge households"},
  rigid_persons: {zh: "刚性支出困难家庭成员", en: "persons in households with rigid expenditure hardship"},
  tekun_persons: {zh: "特困人员", en: "tekun recipients"},
  dibao_coverage: {zh: "低保覆盖面", en: "dibao coverage"},
  dibao_standard_mean: {zh: "低保平均标准（按对象加权）", en: "mean dibao standard, weighted by recipients"},
  dibao_standard_mean_urban: {
    zh: "城市低保平均标准（按对象加权）",
    en: "mean urban dibao standard, weighted by recipients"
  },
  dibao_standard_mean_rural: {
    zh: "农村低保平均标准（按对象加权）",
    en: "mean rural dibao standard, weighted by recipients"
  },
  tekun_standard_mean: {zh: "特困平均标准", en: "mean tekun standard"},
  low_income_share: {zh: "低收入人口占常住人口", en: "low-income persons monitored, share of residents"}
} as const;
type Indicator = keyof typeof labels;
/** What of data/policy-outcomes.csv is compared; changes over a year are in the back-cast. */
export const policyIndicators: readonly string[] = Object.keys(labels);
const isIndicator = (name: string): name is Indicator => Object.hasOwn(labels, name);

/** One row for each published result of the province that the engine counts too; changes over a year are the back-cast's. */
export function comparePolicy(run: RunInForce): ComparisonRow[] {
  const {region, name} = run.province;
  const simulated = simulatedFigures(run);
  return outcomesOf(run.province).flatMap(({indicator, value, ...outcome}) => {
    if (!isIndicator(indicator) || outcome.region !== region) return [];
    return [
      {
        region,
        place_zh: name.zh,
        place_en: name.en,
        topic: "assistance" as const,
        indicator,
        year: outcome.year,
        ...labels[indicator],
        unit: outcome.unit,
        published: value,
        simulated: simulated[indicator],
        ratio: simulated[indicator] / value,
        kind: outcome.kind,
        quality: outcome.quality,
        source: outcome.source
      }
    ];
  });
}

function simulatedFigures({report, tally, policy, population}: RunInForce): Record<Indicator, number> {
  const receiving = (group: string): number => report.coverage.find(row => row.group === group)!.receiving!.baseline;
  const [urban, rural] = (["urban", "rural"] as const).map(place => dibaoIn(place, tally, policy));
  const standard = (urban.standards + rural.standards) / (urban.persons + rural.persons);
  return {
    dibao_persons: receiving("dibao"),
    dibao_persons_urban: urban.persons,
    dibao_persons_rural: rural.persons,
    edge_persons: receiving("edge"),
    rigid_persons: receiving("rigid"),
    tekun_persons: receiving("tekun"),
    dibao_coverage: receiving("dibao") / report.denominator.persons,
    dibao_standard_mean: standard,
    dibao_standard_mean_urban: urban.standards / urban.persons,
    dibao_standard_mean_rural: rural.standards / rural.persons,
    tekun_standard_mean: policy.tekun.multiple * standard,
    low_income_share: watchedShare(population)
  };
}

/** Persons who receive dibao in towns or in the country, and the sum of their standards, 元/月. */
function dibaoIn(place: "urban" | "rural", tally: Tally, policy: Policy): {persons: number; standards: number} {
  const amounts = standardsUnder(policy, tally.regions);
  const measure = measureIndex("dibao_receiving");
  const sums = {persons: 0, standards: 0};
  tally.regions.forEach((_, region) => {
    // the baseline's side of the tally comes first
    const persons = tally.sums[(2 * region + (place === "urban" ? 0 : 1)) * measures.length + measure];
    sums.persons += persons;
    sums.standards += persons * amounts[region][place];
  });
  return sums;
}

/** Share of persons whose family is on the watch list. */
function watchedShare({households, persons, offsets}: Population): number {
  let [watched, all] = [0, 0];
  for (let i = 0; i < households.weight.length; ++i) {
    let members = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) members += persons.member[k];
    all += households.weight[i] * members;
    watched += households.weight[i] * members * households.monitored[i];
  }
  return watched / all;
}

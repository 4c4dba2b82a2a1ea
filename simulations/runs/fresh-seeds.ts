// 新种子 What fresh draws of a population come to under the policy in force and a plan: mean and spread of what matters, beside the
// target and beside the error that the sampling design gives for one of them.

import {mean, sampleStandardDeviation} from "simple-statistics";
import {outcomesOf} from "../../loaders/assistance/outcomes.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import type {Province} from "../../loaders/census/provinces.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {estimate} from "../../src/analysis/results/totals.js";
import type {Estimate} from "../../src/analysis/results/tables.js";
import type {SeedRow} from "../../src/analysis/population/seeds.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import {simulate} from "./simulate.js";

const figures = {
  dibao_persons: {zh: "低保对象", en: "dibao recipients", unit: "人"},
  edge_persons: {zh: "低保边缘家庭成员", en: "members of edge families", unit: "人"},
  rigid_persons: {zh: "刚性支出困难家庭成员", en: "members of rigid-expenditure families", unit: "人"},
  mean_benefit: {zh: "低保月人均补差", en: "dibao a month per person", unit: "元/月·人"},
  benefit_to_standard: {zh: "补差与标准之比，含增发", en: "dibao over the standard, with add-ons", unit: "share"},
  exclusion: {zh: "漏保率（假定）", en: "exclusion (assumed)", unit: "share"},
  cost: {zh: "全年现金救助", en: "cash assistance in a year", unit: "元/年"},
  plan_cost_change: {zh: "同一标准方案的全年增支", en: "what the plan adds in a year", unit: "元/年"}
} as const;
type SeedFigure = keyof typeof figures;

/** Of one seed: the value, and the error of the sampling design; null where none is worked out. */
type Drawn = Readonly<Record<SeedFigure, {readonly value: number; readonly error: number | null}>>;

export interface SeedOptions {
  readonly province: Province;
  readonly households: number;
  readonly count: number;
  readonly first: number;
  readonly onSeed?: (done: number) => void;
}

export async function freshSeeds({province, households, count, first, onSeed}: SeedOptions): Promise<SeedRow[]> {
  const drawn: Drawn[] = [];
  for (let k = 0; k < count; ++k) {
    drawn.push(await drawnOf(province, households, first + k));
    onSeed?.(k + 1);
  }
  return (Object.keys(figures) as SeedFigure[]).map(indicator => ({
    province: province.id,
    policy: province.policy,
    plan: province.plan ?? "",
    households,
    seeds: count,
    first_seed: first,
    indicator,
    ...figures[indicator],
    ...spreadOf(
      drawn.map(each => each[indicator]),
      indicator,
      province
    )
  }));
}

async function drawnOf(province: Province, households: number, seed: number): Promise<Drawn> {
  const population = preparePopulation(generatePopulation({province: province.id, households, seed}));
  const [policy, plan] = [province.policy, province.plan ?? province.policy].map(id => readPolicy(id).policy);
  const {report, result} = await simulate(population, policy, plan);
  const {adequacy, exclusion} = report;
  const level = ({baseline: value, baseline_se: error}: Estimate) => ({value, error});
  const {change: value, change_se: error} = estimate(result.tally, "cash_receiving", 12);
  return {
    dibao_persons: level(estimate(result.tally, "dibao_receiving")),
    edge_persons: level(estimate(result.tally, "edge_receiving")),
    rigid_persons: level(estimate(result.tally, "rigid_receiving")),
    mean_benefit: level(adequacy.estimates.mean_benefit),
    benefit_to_standard: {value: adequacy.baseline.benefit_to_standard ?? NaN, error: null},
    exclusion: level(exclusion),
    cost: level(estimate(result.tally, "cash_receiving", 12)),
    plan_cost_change: {value, error}
  };
}

function spreadOf(drawn: readonly Drawn[SeedFigure][], indicator: SeedFigure, province: Province) {
  const values = drawn.map(({value}) => value);
  const errors = drawn.flatMap(({error}) => (error === null ? [] : [error]));
  const target = outcomesOf(province).find(outcome => outcome.indicator === indicator);
  const spread = values.length < 2 ? NaN : sampleStandardDeviation(values);
  const error = errors.length === 0 ? null : mean(errors);
  return {
    mean: six(mean(values)),
    spread: six(spread),
    lowest: six(Math.min(...values)),
    highest: six(Math.max(...values)),
    target: target?.value ?? null,
    target_quality: target?.quality ?? null,
    mean_to_target: target === undefined ? null : six(mean(values) / target.value),
    design_error: error === null ? null : six(error),
    spread_to_error: error === null || error === 0 ? null : six(spread / error)
  };
}

/** More digits than seeds agree in. */
const six = (x: number): number => Number(x.toPrecision(6));

// 假定的两端 A population built again with one assumption at a time at either end of what evidence allows, take-up fitted again to the
// same recipients: how far entitlement, exclusion and what reforms cost go with it.

import {policiesOf} from "./files.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {alteredFigures, readRanges} from "../../loaders/census/altered-figures.js";
import type {AssumptionRange} from "../../loaders/census/altered-figures.js";
import {readFigures} from "../../loaders/census/figures.js";
import type {Figures} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {adequacy} from "../../src/analysis/coverage/adequacy.js";
import {exclusion} from "../../src/analysis/coverage/exclusion.js";
import {withTakeUp} from "../../src/analysis/results/assumptions.js";
import {total} from "../../src/analysis/results/totals.js";
import type {RebuiltRow} from "../../src/analysis/population/rebuilt.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import type {Population} from "../../src/engine/columns/population.js";
import {runAll} from "../../src/engine/tally/run.js";
import type {Tally} from "../../src/engine/tally/tally.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {assumptionNames} from "./assumption-names.js";

export interface RebuiltOptions {
  readonly province: Province;
  readonly households: number;
  readonly seed: number;
  readonly onBuilt?: (done: number, all: number) => void;
}

/** How many reforms are tried on every population. */
const reformCount = 3;
/** How many times take-up is moved towards the recipients; the first brings it near. */
const fits = 5;

/** What comes out of one population: figures by name. */
type Outcome = ReadonlyMap<string, number>;

export function rebuilt({province, households, seed, onBuilt}: RebuiltOptions): RebuiltRow[] {
  const figures = readFigures();
  const ranges = readRanges();
  const policy = readPolicy(province.policy).policy;
  const reforms = reformsOf(province);
  const build = (from: Figures): Population =>
    preparePopulation(generatePopulation({province: province.id, households, seed, figures: from}));
  const asIs = build(figures);
  const recipients = total(tallyOf(asIs, policy, policy), "baseline", "dibao_receiving");
  const base = outcomeOf(asIs, policy, reforms);
  const all = 2 * ranges.length;
  onBuilt?.(0, all);
  return ranges.flatMap((range, i) =>
    (["low", "high"] as const).flatMap((end, k) => {
      const population = build(alteredFigures(figures, range, end));
      const outcome = outcomeOf(population, fitted(population, policy, recipients), reforms);
      onBuilt?.(2 * i + k + 1, all);
      return rowsOf({province, households, seed}, range, end, reforms, {base, outcome});
    })
  );
}

/** Reforms that the province's own policies are: plans and years to come first, then rules of places tried on all of it. */
const reformsOf = (province: Province): Policy[] =>
  policiesOf(province)
    .map(({policy}) => policy)
    .filter(({id}) => id !== province.policy && id !== province.backCast?.from)
    .slice(0, reformCount);

function tallyOf(population: Population, before: Policy, after: Policy): Tally {
  const [baseline, reform] = [before, after].map(policy => preparePolicy(policy, population.regions));
  return runAll(population, baseline, reform);
}

/** The policy with take-up at which as many receive as before: 1 for each family at most. */
function fitted(population: Population, policy: Policy, recipients: number): Policy {
  let factor = 1;
  for (let k = 0; k < fits; ++k) {
    const tried = withTakeUp(policy, factor);
    factor *= recipients / total(tallyOf(population, tried, tried), "baseline", "dibao_receiving");
  }
  return withTakeUp(policy, factor);
}

/** A reform changes all but who comes forward. */
function outcomeOf(population: Population, policy: Policy, reforms: readonly Policy[]): Outcome {
  const own = tallyOf(population, policy, policy);
  const {benefit_to_standard} = adequacy(own, "baseline", policy);
  const changes = reforms.map(reform => {
    const tally = tallyOf(population, policy, {...reform, take_up: policy.take_up});
    return [`cost_change:${reform.id}`, 12 * total(tally, "change", "cash_receiving")] as const;
  });
  return new Map([
    ["exclusion", exclusion(own).baseline],
    ["benefit_to_standard", benefit_to_standard ?? NaN],
    ["dibao_entitled", total(own, "baseline", "dibao_entitled")],
    ["cost", 12 * total(own, "baseline", "cash_receiving")],
    ...changes
  ]);
}

function rowsOf(
  {province, households, seed}: RebuiltOptions,
  {indicator, how, low, high, zh, en}: AssumptionRange,
  end: "low" | "high",
  reforms: readonly Policy[],
  {base, outcome}: {readonly base: Outcome; readonly outcome: Outcome}
): RebuiltRow[] {
  const names = assumptionNames().get(indicator);
  return [...outcome].map(([figure, value]) => ({
    province: province.id,
    households,
    seed,
    assumption: indicator,
    name_zh: names?.zh ?? indicator,
    name_en: names?.en ?? indicator,
    evidence_zh: zh,
    evidence_en: en,
    end,
    how,
    set_to: end === "low" ? low : high,
    figure,
    ...reformNames(figure, reforms),
    base: six(base.get(figure) ?? NaN),
    value: six(value)
  }));
}

function reformNames(figure: string, reforms: readonly Policy[]) {
  const name = reforms.find(({id}) => figure === `cost_change:${id}`)?.name;
  return {reform_zh: name?.zh ?? "", reform_en: name?.en ?? ""};
}

const six = (x: number): number => Number(x.toPrecision(6));

// What the policy in force gives on a population, beside what its province was fitted to and what is published of its results.

import {outcomesOf} from "../../loaders/assistance/outcomes.js";
import type {Outcome} from "../../loaders/assistance/outcomes.js";
import {comparisonRow} from "../../loaders/compare/comparison-row.js";
import type {ComparisonRow} from "../../loaders/compare/comparison-row.js";
import {areaName, recipientItems} from "../../src/analysis/population/recipient-items.js";
import type {Area} from "./recipient-places.js";
import type {RunInForce} from "./run-in-force.js";

/** What of data/policy-outcomes.csv no total of recipients alone gives. */
const others = {
  dibao_coverage: {zh: "低保覆盖面", en: "dibao coverage"},
  tekun_standard_mean: {zh: "特困平均标准", en: "mean tekun standard"},
  low_income_share: {zh: "低收入人口占常住人口", en: "low-income persons monitored, share of residents"}
} as const;
type Other = keyof typeof others;
/** What of data/policy-outcomes.csv is compared; admissions of a year are in the back-cast. */
export const policyIndicators: readonly string[] = [...Object.keys(others), ...Object.keys(recipientItems)];
const isOther = (name: string): name is Other => Object.hasOwn(others, name);

/** One row for each result of the province that the population gives too. */
export function comparePolicy(run: RunInForce): ComparisonRow[] {
  const {region, name} = run.province;
  return outcomesOf(run.province).flatMap(outcome => {
    const found = isOther(outcome.indicator)
      ? {...others[outcome.indicator], simulated: simulatedOther(outcome.indicator, run)}
      : simulatedItem(outcome, run);
    if (found === undefined) return [];
    const {indicator, year, unit, value: target, kind, quality, source} = outcome;
    const place = {region, place_zh: name.zh, place_en: name.en};
    return [comparisonRow({...place, topic: "level", indicator, year, ...found, unit, target, kind, quality, source})];
  });
}

/** An indicator that ends in a place is that of town or country alone. */
function simulatedItem({indicator}: Outcome, {places, province}: RunInForce) {
  const area: Area = indicator.endsWith("_urban") ? "urban" : indicator.endsWith("_rural") ? "rural" : "all";
  const item = recipientItems[area === "all" ? indicator : indicator.slice(0, -area.length - 1)];
  if (item === undefined) return undefined;
  return {...areaName(item, area), simulated: item.simulated(places.sums(province.region, area))};
}

function simulatedOther(indicator: Other, {report, policy, places, province}: RunInForce): number {
  const sums = places.sums(province.region, "all");
  const simulated: Readonly<Record<Other, () => number>> = {
    dibao_coverage: () => sums.dibao / report.denominator.persons,
    tekun_standard_mean: () => (policy.tekun.multiple * sums.standards) / sums.dibao,
    low_income_share: () => sums.monitored / report.persons
  };
  return simulated[indicator]();
}

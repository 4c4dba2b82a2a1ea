// 分年测算 What a path of standards does year by year: who is covered, what it costs whom, beside the policy in force carried on. Each
// year has the population of that year, whose incomes have grown.

import {cashProgrammes} from "../../rules/law.js";
import type {Tally} from "../../engine/tally/tally.js";
import {payerNames} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {paidBy} from "./costs.js";
import {withAmounts} from "../standards/scale-standards.js";
import {bandsOf} from "../standards/standard-flags.js";
import {policyInYear} from "../standards/standards-path.js";
import type {PathTerms, StandardsPath} from "../standards/standards-path.js";
import {spreadOf, standardsOf} from "../standards/standards.js";
import {total} from "../results/totals.js";

/** A rise of prices in one year of the path, in which the price-linked subsidy is paid. */
export interface PriceScenario {
  readonly year: number;
  /** Share of the standard paid a month. */
  readonly rate: number;
  readonly months: number;
}

/** Money is 元/年, persons are weighted. */
export interface PathSide {
  readonly dibao_persons: number;
  readonly cost: number;
  readonly payers: Readonly<Record<Payer, number>>;
  /** Of the cost, the price-linked subsidy. */
  readonly price_subsidy: number;
}

export interface PathRegionYear extends PathSide {
  readonly region: number;
  readonly standard: Amounts;
}

export interface PathCostYear {
  readonly year: number;
  /** Along the path, and with the policy in force carried on. */
  readonly path: PathSide;
  readonly carried: PathSide;
  /** 12 x mean standard / last year's consumption per head of all residents, along the path; null: not published. */
  readonly consumption_share: number | null;
  readonly max_min_ratio: number;
  readonly regions: readonly PathRegionYear[];
}

/** Assesses the population of a year, whose incomes and expenses have grown by the factors. */
export type RunYear = (
  growth: {readonly income: number; readonly consumption: number},
  carried: Policy,
  path: Policy
) => Promise<{readonly tally: Tally} | undefined>;

/**
 * One row a year, from year 0. The rules of the baseline hold throughout, only standards move along the path. Resolves with undefined
 * when a run is dropped.
 */
export async function pathCosts(
  baseline: Policy,
  path: StandardsPath,
  terms: PathTerms,
  {runYear, price = null}: {readonly runYear: RunYear; readonly price?: PriceScenario | null}
): Promise<PathCostYear[] | undefined> {
  const rows: PathCostYear[] = [];
  for (const {year, standards} of path.years) {
    const inYear = policyInYear(baseline, year, terms);
    const amounts = Object.fromEntries(path.regions.map((region, i) => [region, standards[i]]));
    const months = price?.year === year ? price.months : 0;
    const carried = withPrice(inYear, months > 0 ? price : null);
    const along = withAmounts(carried, amounts);
    const growth = {income: (1 + terms.growth.income) ** year, consumption: (1 + terms.growth.consumption) ** year};
    const result = await runYear(growth, carried, along);
    if (result === undefined) return undefined;
    rows.push(rowOf(result.tally, {year, months, carried, along}));
  }
  return rows;
}

const withPrice = (policy: Policy, price: PriceScenario | null): Policy =>
  price === null ? policy : {...policy, price_subsidy: {rate: price.rate}};

interface Year {
  readonly year: number;
  readonly months: number;
  readonly carried: Policy;
  readonly along: Policy;
}

function rowOf(tally: Tally, {year, months, carried, along}: Year): PathCostYear {
  const amounts = standardsOf(along, tally.regions);
  const {mean, max_min_ratio} = spreadOf(amounts, tally.persons);
  const {consumption} = bandsOf({...along.standard, split: false}).urban;
  return {
    year,
    path: sideOf(tally, "reform", along, months),
    carried: sideOf(tally, "baseline", carried, months),
    consumption_share: consumption === null ? null : (12 * mean) / consumption,
    max_min_ratio,
    regions: tally.regions.map((region, i) => ({
      region,
      standard: amounts[i],
      ...sideOf(tally, "reform", along, months, i)
    }))
  };
}

/** A subsidy of the scenario is paid for its months; one that the policy pays anyway, for twelve. */
function sideOf(tally: Tally, side: "baseline" | "reform", policy: Policy, months: number, region?: number): PathSide {
  const payers = {central: 0, province: 0, prefecture: 0, county: 0};
  let price_subsidy = 0;
  for (const programme of cashProgrammes) {
    const isScenario = programme === "price_subsidy" && months > 0;
    const part = isScenario ? months / 12 : 1;
    const paid = paidBy(tally, side, policy, programme, region);
    for (const payer of payerNames) {
      payers[payer] += part * paid[payer];
      if (programme === "price_subsidy") price_subsidy += part * paid[payer];
    }
  }
  return {
    dibao_persons: total(tally, side, "dibao_receiving", region),
    cost: payerNames.reduce((sum, payer) => sum + payers[payer], 0),
    payers,
    price_subsidy
  };
}

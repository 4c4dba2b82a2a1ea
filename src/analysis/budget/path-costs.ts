// 分年测算 What a path of standards does year by year: who is covered, what it costs whom, beside the policy in force carried on. Each
// year has the population of that year, whose incomes have grown.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {monthsInYear, yearInForce} from "./effective-month.js";
import type {Month} from "./effective-month.js";
import {sideOf, withinYear} from "./path-side.js";
import type {PathSide} from "./path-side.js";
import {withAmounts} from "../standards/scale-standards.js";
import {bandsOf} from "../standards/standard-flags.js";
import {policyInYear} from "../standards/standards-path.js";
import type {PathTerms, StandardsPath} from "../standards/standards-path.js";
import {spreadOf, standardsOf} from "../standards/standards.js";

export type {PathSide};

/** A rise of prices in one year of the path, in which the price-linked subsidy is paid. */
export interface PriceScenario {
  readonly year: number;
  /** Share of the standard paid a month. */
  readonly rate: number;
  readonly months: number;
}

export interface PathRegionYear extends PathSide {
  readonly region: number;
  readonly standard: Amounts;
}

export interface PathCostYear {
  readonly year: number;
  /** The year as people call it; year 0 is the one in which the policy in force came into force. */
  readonly calendar_year: number;
  /** Months of it in which the standard of the path is paid: fewer than 12 in a year in the middle of which the path begins. */
  readonly months: number;
  /** What falls into the year along the path, and with the policy in force carried on; persons as the year ends. */
  readonly path: PathSide;
  readonly carried: PathSide;
  /** Twelve months of the year's standards, however many of them fall into it. */
  readonly whole_year: PathSide;
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

export interface PathRun {
  readonly runYear: RunYear;
  readonly price?: PriceScenario | null;
  /** The month of the first step; January of its year unless it says so. */
  readonly from?: Month | undefined;
}

/**
 * One row a year, from year 0. The rules of the baseline hold throughout, only standards move along the path. Resolves with undefined
 * when a run is dropped.
 */
export async function pathCosts(
  baseline: Policy,
  path: StandardsPath,
  terms: PathTerms,
  {runYear, price = null, from}: PathRun
): Promise<PathCostYear[] | undefined> {
  const rows: PathCostYear[] = [];
  for (const {year, standards} of path.years) {
    const inYear = policyInYear(baseline, year, terms);
    const amounts = Object.fromEntries(path.regions.map((region, i) => [region, standards[i]]));
    const calendar_year = yearInForce(baseline) + year;
    const priceMonths = price?.year === year ? price.months : 0;
    const months = from === undefined || year === 0 ? 12 : monthsInYear(from, calendar_year);
    const carried = withPrice(inYear, priceMonths > 0 ? price : null);
    const along = withAmounts(carried, amounts);
    const growth = {income: (1 + terms.growth.income) ** year, consumption: (1 + terms.growth.consumption) ** year};
    const result = await runYear(growth, carried, along);
    if (result === undefined) return undefined;
    rows.push(rowOf(result.tally, {year, calendar_year, months, priceMonths, carried, along}));
  }
  return rows;
}

const withPrice = (policy: Policy, price: PriceScenario | null): Policy =>
  price === null ? policy : {...policy, price_subsidy: {rate: price.rate}};

interface Year {
  readonly year: number;
  readonly calendar_year: number;
  readonly months: number;
  readonly priceMonths: number;
  readonly carried: Policy;
  readonly along: Policy;
}

function rowOf(tally: Tally, {year, calendar_year, months, priceMonths, carried, along}: Year): PathCostYear {
  const amounts = standardsOf(along, tally.regions);
  const {mean, max_min_ratio} = spreadOf(amounts, tally.persons);
  const {consumption} = bandsOf({...along.standard, split: false}).urban;
  const before = (region?: number): PathSide => sideOf(tally, "baseline", carried, priceMonths, region);
  const after = (region?: number): PathSide => sideOf(tally, "reform", along, priceMonths, region);
  return {
    year,
    calendar_year,
    months,
    path: withinYear(before(), after(), months),
    carried: before(),
    whole_year: after(),
    consumption_share: consumption === null ? null : (12 * mean) / consumption,
    max_min_ratio,
    regions: tally.regions.map((region, i) => ({
      region,
      standard: amounts[i],
      ...withinYear(before(i), after(i), months)
    }))
  };
}

// Cost by account of the government budget, as `doudi simulate` prints it: the calendar year, each account, all cash, each prefecture.

import {accountBalances} from "../../src/analysis/budget/account-balance.js";
import type {Given} from "../../src/analysis/budget/account-balance.js";
import {accountCosts} from "../../src/analysis/budget/account-costs.js";
import {effectiveMonth, monthName, monthsInYear, yearInForce} from "../../src/analysis/budget/effective-month.js";
import type {Month} from "../../src/analysis/budget/effective-month.js";
import type {Tally} from "../../src/engine/tally/tally.js";
import type {Policy} from "../../src/rules/policy.js";

interface Asked extends Given {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly from?: Month | undefined;
}

/** Where nothing but the baseline is looked at, its own year, whole. */
export function accountsOf(tally: Tally, {baseline, reform, from, budget, paid}: Asked) {
  const start = from ?? (baseline.id === reform.id ? {year: yearInForce(baseline), month: 1} : effectiveMonth(reform));
  const months = monthsInYear(start, start.year);
  return {
    year: start.year,
    from: monthName(start),
    months,
    ...accountBalances(accountCosts(tally, {months}), {budget, paid}),
    regions: Object.fromEntries(tally.regions.map((code, region) => [code, accountCosts(tally, {months, region})]))
  };
}

// 分科目资金 What a year costs by account of the government budget, in all or in one prefecture. No standard errors: those of a sum of
// programmes need covariances that are not tallied.

import {programmeNames} from "../../rules/law.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import {placeSum, placesOf} from "../results/totals.js";
import {accountNames, accountOf, registrations} from "./accounts.js";
import type {Account} from "./accounts.js";

/** 元/年. */
export interface AccountCost {
  /** Twelve months under each policy. */
  readonly baseline: number;
  readonly reform: number;
  readonly change: number;
  /** What falls into the calendar year: the baseline until the reform is paid, the reform for the months that are left. */
  readonly need: number;
}
export type AccountCosts = Readonly<Record<Account, AccountCost>>;

/** `months`: how many of the year the reform is paid; `region`: index of a prefecture in the tally, all of them without it. */
export function accountCosts(
  tally: Tally,
  {months = 12, region}: {readonly months?: number; readonly region?: number} = {}
): AccountCosts {
  const before = monthlyOf(tally, 0, region);
  const after = monthlyOf(tally, 1, region);
  const costs = accountNames.map((account): [Account, AccountCost] => {
    const [b, r] = [before[account], after[account]];
    return [account, {baseline: 12 * b, reform: 12 * r, change: 12 * (r - b), need: (12 - months) * b + months * r}];
  });
  return Object.fromEntries(costs) as Record<Account, AccountCost>;
}

/**
 * 元/月 under a policy (0: baseline, 1: reform). What is tallied are whole multiples of 1/1024, so that these sums, and those of a whole
 * number of months, are exact, in whatever order they are added.
 */
function monthlyOf(tally: Tally, side: number, region?: number): Record<Account, number> {
  const sums = Object.fromEntries(accountNames.map(account => [account, 0])) as Record<Account, number>;
  for (const place of placesOf(tally, region)) {
    const registration = registrations[place % 2];
    for (const programme of programmeNames)
      sums[accountOf(programme, registration)] += placeSum(tally, side, place, `${programme}_receiving` as Measure);
  }
  return sums;
}

/** The sum of some accounts. */
export function sumOfAccounts(costs: AccountCosts, names: readonly Account[]): AccountCost {
  const sum = (key: keyof AccountCost): number => names.reduce((all, account) => all + costs[account][key], 0);
  return {baseline: sum("baseline"), reform: sum("reform"), change: sum("change"), need: sum("need")};
}

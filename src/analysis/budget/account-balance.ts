// 预算与执行 What an account needs in a year beside its budget and what is paid to date, as they were typed in.

import {cashAccounts, inKindAccounts} from "./accounts.js";
import type {Account} from "./accounts.js";
import {sumOfAccounts} from "./account-costs.js";
import type {AccountCost, AccountCosts} from "./account-costs.js";

/** 元 by account; an account that is not there has no figure, which is not 0. */
export type AccountFigures = Partial<Readonly<Record<Account, number>>>;

export interface Given {
  readonly budget?: AccountFigures | undefined;
  readonly paid?: AccountFigures | undefined;
}

/** 元; null where the figures that it takes were not given. */
export interface AccountBalance extends AccountCost {
  readonly budget: number | null;
  readonly paid: number | null;
  /** Still to be paid in the year: need - paid. Below 0: more is paid than the year needs. */
  readonly remaining: number | null;
  /** Budget - need. Below 0: so much is short. */
  readonly surplus: number | null;
  /** Of the budget, not yet paid. */
  readonly unspent: number | null;
}

/** What was typed of one kind: the sum of it, and how many accounts that need money have no figure. */
export interface Typed {
  readonly sum: number;
  readonly missing: number;
}

export interface AccountBalances {
  readonly cash: Readonly<Partial<Record<Account, AccountBalance>>>;
  readonly in_kind: Readonly<Partial<Record<Account, AccountBalance>>>;
  /** Of the accounts that pay cash; a figure that one of them which needs money lacks is null here too. */
  readonly total: AccountBalance;
  /** Of the accounts that pay cash, whole or not. */
  readonly typed: {readonly budget: Typed; readonly paid: Typed};
}

export function accountBalances(costs: AccountCosts, {budget = {}, paid = {}}: Given = {}): AccountBalances {
  const rows = (names: readonly Account[]): Partial<Record<Account, AccountBalance>> =>
    Object.fromEntries(names.map(name => [name, balance(costs[name], budget[name], paid[name])]));
  const typed = (figures: AccountFigures): Typed => ({
    sum: cashAccounts.reduce((sum, name) => sum + (figures[name] ?? 0), 0),
    missing: cashAccounts.filter(name => figures[name] === undefined && costs[name].need !== 0).length
  });
  const [allBudget, allPaid] = [typed(budget), typed(paid)];
  const whole = ({sum, missing}: Typed): number | undefined => (missing === 0 ? sum : undefined);
  return {
    cash: rows(cashAccounts),
    in_kind: rows(inKindAccounts),
    total: balance(sumOfAccounts(costs, cashAccounts), whole(allBudget), whole(allPaid)),
    typed: {budget: allBudget, paid: allPaid}
  };
}

function balance(cost: AccountCost, budget?: number, paid?: number): AccountBalance {
  const minus = (a: number | undefined, b: number | undefined): number | null =>
    a === undefined || b === undefined ? null : a - b;
  return {
    ...cost,
    budget: budget ?? null,
    paid: paid ?? null,
    remaining: minus(cost.need, paid),
    surplus: minus(budget, cost.need),
    unspent: minus(budget, paid)
  };
}

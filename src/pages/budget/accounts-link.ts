// 预算在链接里 The month, the budgets and what is paid as they stand in the address: &accounts=month:7;budget.urban_dibao:120000000.

import {accountNames} from "../../analysis/budget/accounts.js";
import type {Account} from "../../analysis/budget/accounts.js";
import type {AccountFigures} from "../../analysis/budget/account-balance.js";
import {decodePart, linkParts} from "../../policy-desk/link-parts.js";

/** Amounts are 元. */
export interface AccountsWish {
  /** Of the year, from which the reform is paid; 1 is January. */
  readonly month: number;
  readonly budget: AccountFigures;
  readonly paid: AccountFigures;
}

export const noWish: AccountsWish = {month: 1, budget: {}, paid: {}};

/** Characters; all figures of all accounts take a third of it. */
const limit = 2000;
const kinds = ["budget", "paid"] as const;

/** "accounts=..." or nothing where nothing is typed. */
export function accountsQuery({month, ...figures}: AccountsWish): string {
  const parts = [
    ...(month === 1 ? [] : [`month:${month}`]),
    ...kinds.flatMap(kind => Object.entries(figures[kind]).map(([account, amount]) => `${kind}.${account}:${amount}`))
  ];
  return parts.length === 0 ? "" : `accounts=${parts.join(";")}`;
}

/** What a query says, and the parts of it that cannot be read. Never throws. */
export function readAccounts(query: string): {readonly wish: AccountsWish; readonly ignored: readonly string[]} {
  const text = linkParts(query, ["accounts"]).values.get("accounts") ?? "";
  if (text.length > limit) return {wish: noWish, ignored: [`accounts=${text.slice(0, 50)}...`]};
  let {month} = noWish;
  const figures = {budget: new Map<Account, number>(), paid: new Map<Account, number>()};
  const ignored: string[] = [];
  const parts = text.replace(/%3B/gi, ";").split(";");
  for (const part of parts.map(raw => decodePart(raw) ?? raw).filter(part => part !== "")) {
    const [, name, digits] = /^([a-z_.]+):(\d{1,15})$/.exec(part) ?? ["", "", ""];
    const value = Number(digits);
    const kind = kinds.find(each => name.startsWith(`${each}.`));
    const account = accountNames.find(each => name === `${String(kind)}.${each}`);
    if (name === "month" && value >= 1 && value <= 12) month = value;
    else if (kind !== undefined && account !== undefined && !figures[kind].has(account))
      figures[kind].set(account, value);
    else ignored.push(part.slice(0, 60));
  }
  const [budget, paid] = kinds.map(kind => Object.fromEntries(figures[kind]) as AccountFigures);
  return {wish: {month, budget, paid}, ignored};
}

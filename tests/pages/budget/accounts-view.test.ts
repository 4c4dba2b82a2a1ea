// The accounts of a budget on the screen; costs are given, what is needed and left is worked out by hand.

import "../../ui/document.js";
import {describe, expect, it} from "vitest";
import {type} from "../../ui/at-hand.js";
import type {AccountCosts} from "../../../src/analysis/budget/account-costs.js";
import {accountNames} from "../../../src/analysis/budget/accounts.js";
import {accountsQuery, readAccounts} from "../../../src/pages/budget/accounts-link.js";
import type {AccountsWish} from "../../../src/pages/budget/accounts-link.js";
import {accountsView} from "../../../src/pages/budget/accounts-view.js";

/** Urban dibao costs 12 hundred million a year, 24 under the reform; nothing else is needed. */
const costs = (months: number): AccountCosts =>
  Object.fromEntries(
    accountNames.map(name => {
      const [baseline, reform] = name === "urban_dibao" ? [12e8, 24e8] : [0, 0];
      const need = ((12 - months) * baseline + months * reform) / 12;
      return [name, {baseline, reform, change: reform - baseline, need}];
    })
  ) as AccountCosts;

function harness() {
  const wishes: AccountsWish[] = [];
  const view = accountsView({accounts: null, reference: 12e8}, {lang: "zh", onWish: wish => wishes.push(wish)});
  const row = (account: string): (string | null)[] =>
    [...view.querySelectorAll(`[data-account=${account}] td`)].map(({textContent}) => textContent);
  const field = (name: string): HTMLInputElement => view.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  const month = view.month.querySelector("input")!;
  return {view, wishes, row, field, month};
}

describe("the accounts", () => {
  it("know nothing before the population is in, then what a year needs", () => {
    const {view, row} = harness();
    expect(row("urban_dibao")).toEqual(["—", "—", "—", "", "", "—", "—"]);
    expect(view.table().rows).toEqual([]);
    view.update({accounts: costs, reference: 12e8});
    expect(row("urban_dibao")).toEqual(["12.00", "24.00", "24.00", "", "", "—", "—"]);
  });

  it("set what is typed beside the need of a year in which the reform is paid from July", () => {
    const {view, wishes, row, field, month} = harness();
    view.update({accounts: costs, reference: 12e8});
    type(month, "7");
    type(field("budget-urban_dibao"), "15");
    type(field("paid-urban_dibao"), "5亿");
    // six months at 1 and six at 2: 18; 18 - 5 = 13 still to pay, 15 - 18 = 3 short
    expect(row("urban_dibao").slice(2)).toEqual(["18.00", "", "", "13.00", "缺 3.00"]);
    expect([...view.querySelectorAll(".total td")].map(({textContent}) => textContent).slice(2)).toEqual([
      "18.00",
      "15.00",
      "5.00",
      "13.00",
      "缺 3.00"
    ]);
    expect(wishes[2]).toEqual({month: 7, budget: {urban_dibao: 15e8}, paid: {urban_dibao: 5e8}});
    type(field("budget-urban_dibao"), "");
    expect(row("urban_dibao")[6]).toBe("—");
    expect(view.table().rows[0]).toMatchObject({account: "城市低保", need: 18e8, budget: null, paid: 5e8});
  });

  it("add up what is typed while some are missing, and say how many and why a total is not known", () => {
    const {view, field} = harness();
    const both = (months: number): AccountCosts => ({...costs(months), rural_dibao: costs(months).urban_dibao});
    view.update({accounts: both, reference: 12e8});
    const total = (): (string | null)[] => [...view.querySelectorAll(".total td")].map(({textContent}) => textContent);
    expect(total().slice(3)).toEqual(["—", "—", "—", "—"]);
    type(field("budget-urban_dibao"), "15");
    expect(total().slice(3)).toEqual(["15.00（缺 1）", "—", "—", "—"]);
    expect(view.querySelector(".accounts-note")?.textContent).toMatch(/^还没填的科目：预算数 1 个，已支出 2 个/);
    type(field("budget-rural_dibao"), "40");
    expect(total().slice(3)).toEqual(["55.00", "—", "—", "余 7.00"]);
    type(field("paid-urban_dibao"), "1");
    type(field("paid-rural_dibao"), "1");
    expect(view.querySelector(".accounts-note")?.textContent).toBe("");
  });

  it("keep what is typed in the link, and tell what of a link cannot be read", () => {
    const wish = {month: 7, budget: {urban_dibao: 15e8}, paid: {rural_dibao: 0}};
    const query = accountsQuery(wish);
    expect(query).toBe("accounts=month:7;budget.urban_dibao:1500000000;paid.rural_dibao:0");
    expect(readAccounts(`?${query}`)).toEqual({wish, ignored: []});
    expect(accountsQuery(readAccounts("").wish)).toBe("");
    expect(readAccounts("?accounts=month:13;budget.urban_dibao:-1;paid.soup:3;budget.urban_dibao:2").ignored).toEqual([
      "month:13",
      "budget.urban_dibao:-1",
      "paid.soup:3"
    ]);
  });

  it("show what a link says", () => {
    const {view, field, month} = harness();
    view.showWish({month: 7, budget: {urban_dibao: 15e8}, paid: {}});
    expect([month.value, field("budget-urban_dibao").value, field("paid-urban_dibao").value]).toEqual(["7", "15", ""]);
  });
});

// Cost by account: the mapping, whole, and a town whose accounts can be worked out by hand.

import {describe, expect, it} from "vitest";
import {accountBalances} from "../../../src/analysis/budget/account-balance.js";
import {accountCosts, sumOfAccounts} from "../../../src/analysis/budget/account-costs.js";
import {
  accountNames,
  accountOf,
  cashAccounts,
  inKindAccounts,
  registrations
} from "../../../src/analysis/budget/accounts.js";
import {programmeRows} from "../../../src/analysis/budget/costs.js";
import {total} from "../../../src/analysis/results/totals.js";
import {scaleStandards} from "../../../src/analysis/standards/scale-standards.js";
import {programmeNames} from "../../../src/rules/law.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

describe("the accounts", () => {
  it("take every programme, dibao and tekun by registration, each where a finance bureau has it", () => {
    const named = Object.fromEntries(
      programmeNames.map(name => [name, registrations.map(registration => accountOf(name, registration)).join(" ")])
    );
    expect(named).toEqual({
      tekun_base: "urban_tekun rural_tekun",
      tekun_care: "urban_tekun rural_tekun",
      dibao_base: "urban_dibao rural_dibao",
      exit_benefit: "urban_dibao rural_dibao",
      single_benefit: "urban_dibao rural_dibao",
      dibao_addon: "urban_dibao rural_dibao",
      disability_living: "disability_subsidies disability_subsidies",
      disability_care: "disability_subsidies disability_subsidies",
      local_allowances: "urban_other rural_other",
      price_subsidy: "urban_other rural_other",
      temporary_relief_month: "temporary_relief temporary_relief",
      medical_aid: "medical_aid medical_aid",
      insurance_aid: "medical_aid medical_aid",
      education_aid: "other_departments other_departments",
      housing_aid: "other_departments other_departments",
      heating_aid: "other_departments other_departments",
      utility_aid: "other_departments other_departments"
    });
  });

  it("are for cash or for aid in kind, and none for both or for nothing", () => {
    expect([...cashAccounts, ...inKindAccounts].sort()).toEqual([...accountNames].sort());
    expect(cashAccounts).toHaveLength(8);
  });
});

/** 10 persons in urban Hangzhou who lack 500 of 1000, 30 in rural Quzhou who lack all of 600; a fifth of the standard for prices. */
const population = town(
  family({region: 330100, registration: 1, weight: 10}, {transfer: 6000}),
  family({region: 330800, registration: 2, weight: 30}, {})
);
const policy = changed(plainPolicy, {"price_subsidy.rate": 0.2});
const reform = scaleStandards(policy, 1.1); // 1100 and 660
const tally = leanRun(population, policy, reform);
const costs = accountCosts(tally);

describe("cost by account", () => {
  it("is what was worked out by hand", () => {
    expect(costs.urban_dibao).toEqual({baseline: 60_000, reform: 72_000, change: 12_000, need: 72_000});
    expect(costs.rural_dibao).toEqual({baseline: 216_000, reform: 237_600, change: 21_600, need: 237_600});
    // a fifth of 1000 for ten, of 600 for thirty
    expect(costs.urban_other.baseline).toBe(24_000);
    expect(costs.rural_other.baseline).toBe(43_200);
    expect(costs.urban_tekun.baseline).toBe(0);
  });

  it("of a calendar year has the reform for the months that are left of it", () => {
    // seven months of 5,000 and five of 6,000
    expect(accountCosts(tally, {months: 5}).urban_dibao.need).toBe(7 * 5000 + 5 * 6000);
    expect(accountCosts(tally, {months: 0}).rural_dibao.need).toBe(216_000);
  });

  it("sums to the whole to the last bit, by account and by prefecture", () => {
    const all = sumOfAccounts(costs, cashAccounts);
    expect(all.baseline).toBe(12 * total(tally, "baseline", "cash_receiving"));
    expect(all.reform).toBe(12 * total(tally, "reform", "cash_receiving"));
    const parts = tally.regions.map((_, region) => accountCosts(tally, {region}));
    for (const account of accountNames)
      expect(parts.reduce((sum, part) => sum + part[account].need, 0)).toBe(costs[account].need);
  });

  it("sums to the programmes to the last bit where weights and amounts are no round numbers", () => {
    const odd = town(
      family({region: 330100, registration: 1, weight: 10.37}, {transfer: 6001.7}),
      family({region: 330300, registration: 2, weight: 7.123}, {transfer: 3333.3}),
      family({region: 330800, registration: 2, weight: 30.77}, {transfer: 12.34})
    );
    const run = leanRun(odd, policy, reform, true);
    const rows = programmeRows(run);
    const all = sumOfAccounts(accountCosts(run), cashAccounts);
    expect(all.reform).toBe(rows.reduce((sum, row) => sum + row.reform, 0));
    expect(all.baseline).toBe(rows.reduce((sum, row) => sum + row.baseline, 0));
  });
});

describe("an account beside its budget", () => {
  it("says what is left to pay, over or short, and unspent", () => {
    const {cash} = accountBalances(costs, {
      budget: {urban_dibao: 70_000},
      paid: {urban_dibao: 30_000, rural_dibao: 250_000}
    });
    expect(cash.urban_dibao).toMatchObject({remaining: 42_000, surplus: -2_000, unspent: 40_000});
    // more is paid than the year needs; without a budget there is none to set beside it
    expect(cash.rural_dibao).toMatchObject({remaining: -12_400, budget: null, surplus: null, unspent: null});
    expect(cash.temporary_relief).toMatchObject({need: 0, paid: null, remaining: null});
  });

  it("sums a budget only where every account that needs money has one", () => {
    expect(accountBalances(costs, {budget: {urban_dibao: 70_000}}).total).toMatchObject({budget: null, surplus: null});
    const budget = {urban_dibao: 70_000, rural_dibao: 240_000, urban_other: 30_000, rural_other: 50_000};
    // 72,000 + 237,600 + 26,400 + 47,520 are needed of 390,000
    expect(accountBalances(costs, {budget}).total).toMatchObject({need: 383_520, budget: 390_000, surplus: 6_480});
  });
});

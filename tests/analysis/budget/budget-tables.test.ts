// The budget's cube against what it must sum to, and errors of what a level pays against theory.

import {describe, expect, it} from "vitest";
import {budgetTables} from "../../../src/analysis/budget/budget-tables.js";
import type {BudgetCell} from "../../../src/analysis/budget/budget-tables.js";
import {payerNames} from "../../../src/rules/financing/rule.js";
import type {Policy} from "../../../src/rules/policy.js";
import {scaleStandards} from "../../../src/analysis/standards/scale-standards.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const hangzhou = {region: 330100};
const quzhou = {region: 330800};
/** 10 and 20 persons in Hangzhou who lack 500 and 300 a month, 30 in Quzhou who lack 200: 60,000, 72,000 and 72,000 yuan a year. */
const population = town(
  family({...hangzhou, weight: 10}, {transfer: 6000}),
  family({...hangzhou, weight: 20}, {transfer: 8400}),
  family({...quzhou, weight: 30}, {transfer: 7200})
);
const shares = {central: 0.1, province: 0.3, prefecture: 0.1, county: 0.5};
const shared = changed(plainPolicy, {
  "financing.mode": "share",
  "financing.default": shares,
  "financing.regions": {},
  "financing.programme": {}
});

const tablesOf = (baseline: Policy, reform: Policy) =>
  budgetTables({tally: leanRun(population, baseline, reform, true), engine_ms: 1}, {baseline, reform}, 3);
const cellOf = (cells: readonly BudgetCell[], programme: string | null, region: number | null): BudgetCell =>
  cells.find(cell => cell.programme === programme && cell.region === region)!;

describe("the budget's cube", () => {
  const {cells} = tablesOf(shared, scaleStandards(shared, 1.1));

  it("has the amounts that were worked out by hand, shared as the policy says", () => {
    expect(cellOf(cells, "dibao_base", 330100).all.baseline).toBe(132_000);
    expect(cellOf(cells, null, null).all.baseline).toBe(204_000);
    const {payers} = cellOf(cells, "dibao_base", 330100);
    expect(payerNames.map(payer => payers[payer].baseline)).toEqual([13_200, 39_600, 13_200, 66_000]);
  });
  it("sums over payers, programmes and places to the whole, before and after", () => {
    for (const side of ["baseline", "reform", "change"] as const) {
      for (const {all, payers} of cells) {
        expect(payerNames.reduce((sum, payer) => sum + payers[payer][side], 0)).toBeCloseTo(all[side], 6);
      }
      const parts = cells.filter(({programme, region}) => programme !== null && region !== null);
      expect(parts.reduce((sum, {all}) => sum + all[side], 0)).toBeCloseTo(cellOf(cells, null, null).all[side], 6);
    }
  });
  it("gives a level with one share everywhere that share of the standard error", () => {
    const {all, payers} = cellOf(cells, null, null);
    expect(all.reform_se).toBeGreaterThan(0);
    for (const payer of payerNames) {
      expect(payers[payer].reform_se).toBeCloseTo(shares[payer] * all.reform_se, 6);
      expect(payers[payer].change_se).toBeCloseTo(shares[payer] * all.change_se, 6);
    }
  });
});

describe("a fixed central sum", () => {
  // 40,800 of 204,000: a fifth; the rest by 3 : 1 : 5
  const fixed = changed(shared, {"financing.mode": "fixed_central", "financing.fixed_central": 40_800});
  const reform = scaleStandards(fixed, 1.1);
  const {cells} = tablesOf(fixed, reform);
  const {all, payers} = cellOf(cells, null, null);

  it("stays what it is, and the lower levels pay all that is added in the proportion of their shares", () => {
    expect(payers.central.baseline).toBeCloseTo(40_800, 6);
    expect(payers.central.change).toBeCloseTo(0, 6);
    expect(payers.province.baseline).toBeCloseTo((163_200 * 3) / 9, 6);
    expect(payers.county.change).toBeCloseTo((all.change * 5) / 9, 6);
  });
  it("is certain, and leaves the whole error to the lower levels", () => {
    expect(payers.central.reform_se).toBeCloseTo(0, 4);
    expect(payers.county.reform_se).toBeCloseTo((all.reform_se * 5) / 9, 4);
    expect(payers.county.change_se).toBeCloseTo((all.change_se * 5) / 9, 4);
  });
  it("tells no error of one programme, whose covariance with the whole is not known", () => {
    expect(cellOf(cells, "dibao_base", null).payers.county.reform_se).toBeNull();
    expect(cellOf(cells, "dibao_base", null).all.reform_se).toBeGreaterThan(0);
  });
  it("that covers everything leaves nothing to the lower levels", () => {
    const rich = changed(fixed, {"financing.fixed_central": 1e9});
    const whole = cellOf(tablesOf(rich, rich).cells, null, null);
    expect(whole.payers.central.baseline).toBeCloseTo(204_000, 6);
    expect(whole.payers.county.baseline).toBe(0);
  });
});

it("shares of a programme's own leave the error of the sum unknown, not guessed", () => {
  const own = changed(shared, {
    "financing.programme": {dibao_base: {central: 1, province: 0, prefecture: 0, county: 0}}
  });
  const {cells} = tablesOf(own, own);
  expect(cellOf(cells, null, null).payers.central.reform_se).toBeNull();
  expect(cellOf(cells, "dibao_base", null).payers.central.reform_se).toBeGreaterThan(0);
});

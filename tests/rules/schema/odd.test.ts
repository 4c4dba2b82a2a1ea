// What contradicts itself in a policy and is computed all the same: named by key, value and reason, in both languages.

import {describe, expect, it} from "vitest";
import {ids, policyOf as shipped} from "../../policies/shipped.js";
import {oddities} from "../../../src/rules/schema/odd.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {changed, policyOf} from "../policies.js";

const zhejiang = policyOf("zhejiang-2025");
const oddOf = (changes: Changes): string[] => oddities(changed(zhejiang, changes)).map(({en}) => en);

const cases: readonly (readonly [why: string, changes: Changes, en: string])[] = [
  [
    "minors above elders",
    {"tekun.minor_age": 70, "tekun.elder_age": 60},
    "odd value: tekun.minor_age = 70 (not below tekun.elder_age = 60: every age counts as unable to work)"
  ],
  [
    "an edge line below the standard",
    {"edge.multiple": 0.8},
    "odd value: edge.multiple = 0.8 (the edge line lies below the standard: only families that fail the asset test of dibao can be edge)"
  ],
  [
    "a minimum wage below the standard that caps the edge line",
    {"edge.minimum_wage_cap": true, "minimum_wage.330100": 900},
    "odd value: minimum_wage = 900 (below the standard 1301, and with it the edge line: 330100)"
  ],
  [
    "an exit that nobody can be paid",
    {"exit.months": 6, "exit.income_multiple": 0.9},
    "odd value: exit.income_multiple = 0.9 (not above the standard: nobody is paid during exit)"
  ],
  [
    "imputation by a minimum wage that is not known",
    {
      "income.imputed.brackets": [{labour: 2, sex: 0, from: 18, to: 60, of_wage: 1, of_standard: 0}],
      minimum_wage: {"330100": 2490, "330200": null, default: null},
      "standard.region_tier": {},
      "standard.listed": {330100: {urban: 1301, rural: 1301}, 330200: {urban: 1301, rural: 1301}}
    },
    "odd value: minimum_wage = null (none is known for 330200: what is imputed of it is 0)"
  ],
  [
    "a duty of support of which nothing counts",
    {"income.support.basis": "formula", "income.support.share": 0},
    "odd value: income.support.share = 0 (by formula, but nothing of it counts)"
  ],
  [
    "single entry without severe disability",
    {"single.alone": "any", "single.severe": false},
    "odd value: single.alone = any (severe disability does not qualify for single-person dibao: nobody enters)"
  ],
  [
    "an allowance of entrants that leaves out dibao",
    {allowances: [{id: "a", name: {zh: "补贴", en: "a"}, per: "single_entrant", amount_year: 5, statuses: [3]}]},
    "odd value: allowances.0.statuses = [3] (entrants count as dibao, which is not among them)"
  ],
  [
    "half a month",
    {"exit.months": 2.5},
    "odd value: exit.months = 2.5 (not whole: ages and months in records are, so it acts as 3)"
  ],
  [
    "caps that fall with rank",
    {"assets.dibao.vehicle_value_cap": 50_000, "assets.edge.vehicle_value_cap": 10_000},
    "odd value: assets.edge.vehicle_value_cap = 10000 (stricter than 50000, the cap of dibao)"
  ],
  [
    "tekun below dibao",
    {"tekun.multiple": 0.9},
    "odd value: tekun.multiple = 0.9 (tekun lies below the dibao standard)"
  ],
  [
    "take-up that falls with need",
    {"take_up.dibao.gap_slope": -0.2},
    "odd value: take_up.dibao.gap_slope = -0.2 (below 0: the poorer a family, the less it claims)"
  ],
  [
    "bands that pay more to those who have more",
    {
      "dibao.method": "bands",
      "dibao.bands": [
        {below: 0.5, pay: 0.2},
        {below: 1, pay: 0.6}
      ]
    },
    "odd value: dibao.bands.1.pay = 0.6 (the band before, of lower incomes, pays 0.2)"
  ],
  [
    "bands that end below the standard",
    {"dibao.method": "bands", "dibao.bands": [{below: 0.5, pay: 0.2}]},
    "odd value: dibao.bands.0.below = 0.5 (below the standard: dibao families above it are paid the minimum benefit only)"
  ],
  [
    "a smallest benefit above the standard",
    {"dibao.minimum_benefit": 5000},
    "odd value: dibao.minimum_benefit = 5000 (above the lowest standard, 1145)"
  ],
  [
    "no rigid item",
    {"rigid.items": []},
    "odd value: rigid.items = [] (no item counts: no family can be in hardship through rigid expenditure)"
  ],
  [
    "an income line below the standard",
    {"rigid.income_line.330100": 12_000},
    "odd value: rigid.income_line.330100 = 12000 (below a year of the standard, 15612: 330100)"
  ],
  [
    "elders who lose by age",
    {
      "addon.elder": [
        {age: 70, share: 0.3},
        {age: 80, share: 0.2}
      ]
    },
    "odd value: addon.elder.1.share = 0.2 (less than 0.3 of the younger bracket before)"
  ],
  [
    "a cap below the flat amount",
    {"income.work_cost.flat_month": 300, "income.work_cost.cap_month": 200},
    "odd value: income.work_cost.cap_month = 200 (below the flat amount 300)"
  ],
  [
    "deductions of nothing",
    {"income.deduction.share.medical": 0.5, "income.deduction.cap": 0},
    "odd value: income.deduction.cap = 0 (with shares, but nothing is deducted)"
  ],
  [
    "a later tier above an earlier one",
    {"standard.basis": "tiered", "standard.tiers.0.ratio": 0.31, "standard.tiers.1.ratio": 0.35},
    "odd value: standard.tiers.1.ratio = 0.35 (above 0.31, that of the tier before)"
  ],
  [
    "the country above the town",
    {"standard.basis": "amounts", "standard.amounts": {330100: {urban: 1200, rural: 1300}}, "standard.unify": "none"},
    "odd value: standard = 1300 (rural, above the urban 1200: 330100)"
  ],
  [
    "care that falls with need",
    {"tekun.care_month": {none: 500, partial: 300, full: 900}},
    "odd value: tekun.care_month.partial = 300 (less than those with lighter care needs)"
  ],
  [
    "full care for less than half of it",
    {"tekun.care_month": {none: 100, partial: 500, full: 300}},
    "odd value: tekun.care_month.full = 300 (less than those with lighter care needs)"
  ],
  [
    "care subsidies that rise with a lighter level",
    {"disability.care.amount_by_level": {1: 100, 2: 200}},
    "odd value: disability.care.amount_by_level.2 = 200 (more than 100 of the heavier level)"
  ],
  [
    "relief of a share of nothing",
    {"relief.share": 0.5, "relief.statuses": [2], "relief.cap_months": 0},
    "odd value: relief.cap_months = 0 (with a share, but nothing is paid)"
  ],
  [
    "medical aid that rises with means",
    {
      "inkind.medical": {
        2: {ratio: 0.5, deductible: 0, cap: null},
        3: {ratio: 0.6, deductible: 0, cap: null}
      }
    },
    "odd value: inkind.medical.3.ratio = 0.6 (above 0.5 of those in greater need)"
  ],
  [
    "savings by family beside savings by person",
    {
      "assets.dibao.savings_months": 24,
      "assets.dibao.savings_basis": "person",
      "assets.edge.savings_months": 24,
      "assets.edge.savings_basis": "household"
    },
    "odd value: assets.edge.savings_basis = household (stricter than dibao, where it is per person)"
  ],
  [
    "a firm that dibao allows and edge does not",
    {"assets.dibao.registered_firm_allowed": true, "assets.edge.registered_firm_allowed": false},
    "odd value: assets.edge.registered_firm_allowed = false (stricter than dibao, where it is allowed)"
  ],
  [
    "imputation by a minimum wage where no place is listed",
    {
      "income.imputed.brackets": [{labour: 2, sex: 0, from: 18, to: 60, of_wage: 1, of_standard: 0}],
      minimum_wage: {default: null},
      "standard.region_tier": {},
      "standard.listed": {}
    },
    "odd value: minimum_wage = null (none is known for default: what is imputed of it is 0)"
  ],
  [
    "an allowance of nobody",
    {allowances: [{id: "a", name: {zh: "补贴", en: "a"}, per: "person", amount_year: 5, statuses: []}]},
    "odd value: allowances.0.statuses = [] (no status: paid to nobody)"
  ],
  [
    "less recognition out of dibao than for anybody",
    {"take_up.from_dibao": 0.1, "take_up.edge": 0.5, "take_up.rigid": 0.6},
    "odd value: take_up.from_dibao = 0.1 (below the take-up of edge and rigid: without effect)"
  ],
  [
    "the country above the town in two places",
    {
      "standard.basis": "amounts",
      "standard.amounts": {330100: {urban: 1200, rural: 1300}, 330200: {urban: 1200, rural: 1300}},
      "standard.unify": "none"
    },
    "odd value: standard = 1300 (rural, above the urban 1200: 330100 and 1 more)"
  ],
  [
    "an income line of all places below the standard of one",
    {"rigid.income_line": {default: 15_000}, "standard.listed": {330100: {urban: 1301, rural: 1301}}},
    "odd value: rigid.income_line.default = 15000 (below a year of the standard, 15612: 330100)"
  ],
  [
    "a cap by a minimum wage that nobody knows",
    {"edge.minimum_wage_cap": true, minimum_wage: {default: null}},
    "odd value: edge.minimum_wage_cap = true (no minimum wage is known: it caps nothing)"
  ],
  [
    "minors who are elders",
    {"addon.minor.age": 75, "addon.elder": [{age: 70, share: 0.1}]},
    "odd value: addon.minor.age = 75 (above addon.elder.0.age = 70: some are minors and elders at once)"
  ],
  [
    "a disregard of nothing",
    {"income.disregard.months": 6, "income.disregard.cap_multiple": 0},
    "odd value: income.disregard.cap_multiple = 0 (with months, but nothing is disregarded)"
  ],
  ["hardship through any expenditure", {"rigid.ratio": 0}, "odd value: rigid.ratio = 0 (any expenditure is enough)"]
];

describe("what is odd of a policy", () => {
  it.each(cases)("is named: %s", (_, changes, en) => {
    expect(oddOf(changes)).toContain(en);
  });

  it("has words in Chinese with the same key and value, and none of them in English", () => {
    for (const [, changes] of cases)
      for (const {key, zh, en} of oddities(changed(zhejiang, changes))) {
        expect(zh).toContain(`数值反常：${key} = `);
        expect(en).toContain(`odd value: ${key} = `);
        expect(en).not.toMatch(/\p{Script=Han}/u);
      }
  });

  it("is nothing in any policy that ships", () => {
    expect(ids.flatMap(id => oddities(shipped(id)).map(({en}) => `${id}: ${en}`))).toEqual([]);
  });
});

// 台账对照: what a register has, beside what the rules give, for families whose amounts are worked out by hand.

import {describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {conditionDraws, drawOf} from "../../../src/analysis/register/condition-draws.js";
import {reconcile} from "../../../src/analysis/register/reconcile.js";
import {visitsOf} from "../../../src/analysis/register/visits.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

const {household, persons} = recordOf(families[0], 330100);

/** One adult of 40 in Hangzhou, without income unless said; the standard there is 1301 元/月. */
const single = (own: object, person: object = {}): HouseholdRecord => ({
  household: {
    ...household,
    registration: 1,
    support_received: 0,
    financial_assets: 0,
    vehicle_value: 0,
    houses: 1,
    rent: 0,
    monitored: 0,
    observed_status: 2,
    observed_benefit_month: 1301,
    ...own
  },
  persons: [
    {
      ...persons[0],
      person: 1,
      member: 1,
      age: 40,
      disability_type: 0,
      disability_level: 0,
      serious_illness: 0,
      labour_capacity: 255,
      employed: 0,
      wage: 0,
      business: 0,
      property: 0,
      transfer: 0,
      basic_pension: 0,
      exempt_income: 0,
      contributions: 0,
      medical_self_paid: 0,
      education_cost: 0,
      rehabilitation_cost: 0,
      care_cost: 0,
      ...person
    }
  ]
});

const held = (records: readonly HouseholdRecord[]) => {
  const population = preparePopulation(toMicrodata(records));
  const sheets = assessAll(population, preparePolicy(readPolicy("zhejiang-2025").policy, population.regions));
  return {population, sheets, result: reconcile(population, sheets)};
};

describe("a register held against the rules", () => {
  it("tells how many families they reproduce, and where they part", () => {
    const {result} = held([
      single({}), // 1301 of the rules and of the register
      single({observed_benefit_month: 901}, {transfer: 4800}), // 1301 - 400
      single({observed_benefit_month: 1001}, {transfer: 4800}), // 901 of the rules
      single({financial_assets: 1_000_000}), // above the caps
      single({}, {transfer: 240_000}), // far above every line
      single({observed_status: 0, observed_benefit_month: 0}), // entitled, not on the books
      single({observed_status: 255, observed_benefit_month: -1})
    ]);
    expect(result.status).toEqual({families: 6, same: 3, share: 0.5});
    expect(result.on_books).toEqual({families: 5, same: 3, share: 0.6});
    expect(result.amount).toEqual({families: 3, same: 2, share: 2 / 3, meant: "basic"});
    expect(
      Object.fromEntries(
        result.causes.map(({cause, families: count, mean_difference_month: mean}) => [cause, [count, mean]])
      )
    ).toEqual({
      assets: [1, null],
      income: [1, null],
      entitled_not_on_books: [1, null],
      amount: [1, 100]
    });
    expect(result.places).toMatchObject([{region: 330100, registration: 1, status: {families: 6, same: 3}}]);
  });

  it("sees another standard where many of a place differ by the same sum a head", () => {
    const {result} = held(Array.from({length: 6}, () => single({observed_benefit_month: 1262})));
    expect(result.causes).toMatchObject([
      {cause: "standard", line: "standard", families: 6, mean_difference_month: -39}
    ]);
  });
});

describe("families for home visits", () => {
  it("are those whose rights and books part, and whom a reform touches, by row of the file", () => {
    const {population, sheets} = held([
      single({}),
      single({observed_status: 0, observed_benefit_month: 0}),
      single({}, {transfer: 240_000}),
      single({observed_status: 255}, {transfer: 240_000})
    ]);
    population.households.household_id.set([5, 6, 9, 12]);
    const visits = visitsOf(population, sheets, null);
    expect(visits.map(each => [each.source_row, each.entitled_not_paid, each.paid_not_entitled, each.cause])).toEqual([
      [6, true, false, "entitled_not_on_books"],
      [9, false, true, "income"]
    ]);
    // 1301 in Hangzhou in the first tier; one standard for the province is not below it
    const {policy} = readPolicy("zhejiang-2025");
    const less = {...policy, dibao: {...policy.dibao, method: "bands" as const, bands: [{below: 1, pay: 0.5}]}};
    const after = assessAll(population, preparePolicy(less, population.regions));
    expect(visitsOf(population, sheets, after).map(each => [each.source_row, each.would, each.change_month])).toEqual([
      [5, "lose", -650],
      [6, null, null],
      [9, null, 0]
    ]);
  });
});

describe("draws of a register", () => {
  it("let those on the books receive and the others not, where the rules can have it so", () => {
    const records = Array.from({length: 200}, (_, i) => single(i % 2 === 0 ? {} : {observed_status: 0}));
    const {population, sheets} = held([...records, single({}, {transfer: 240_000})]);
    population.households.household_id.set(Array.from({length: 201}, (_, i) => i + 2));
    expect(conditionDraws(population.households, sheets)).toBe(1);
    const after = assessAll(population, preparePolicy(readPolicy("zhejiang-2025").policy, population.regions));
    expect(Array.from(after.receives)).toEqual([...records.map((_, i) => (i % 2 === 0 ? 1 : 0)), 0]);
    expect(new Set(population.households.draw).size).toBeGreaterThan(150);
  });

  it("are those of the stream where nothing is known", () => {
    const {population} = held([single({observed_status: 255})]);
    expect(conditionDraws(population.households, null)).toBe(0);
    expect(population.households.draw[0]).toBe(drawOf(0));
  });
});

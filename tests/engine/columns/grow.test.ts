// A population some years on.

import {describe, expect, it} from "vitest";
import {growPopulation} from "../../../src/engine/columns/grow.js";
import {family, town} from "../../analysis/small-town.js";

describe("a grown population", () => {
  const before = town(
    family(
      {rent: 1000, financial_assets: 10_000, prior_benefit_month: 500, vehicle_value: 80_000},
      {wage: 30_001, business: -1000, contributions: 300, medical_self_paid: 2000}
    )
  );
  const {households, persons, income} = growPopulation(before, {income: 1.1, consumption: 1.2});

  it("earns and saves by the growth of income, to the yuan", () => {
    expect([persons.wage[0], persons.business[0], persons.contributions[0]]).toEqual([33_001, -1100, 330]);
    expect(households.financial_assets[0]).toBe(11_000);
    expect(income[0]).toBeCloseTo((33_001 - 1100 - 330) / 12, 9);
  });

  it("spends by the growth of consumption", () => {
    expect([persons.medical_self_paid[0], households.rent[0]]).toEqual([2400, 1200]);
  });

  it("grows in town and country by the growth of each", () => {
    const both = town(
      family({registration: 1}, {wage: 10_000, medical_self_paid: 1000}),
      family({household_id: 1, registration: 2}, {wage: 10_000, medical_self_paid: 1000})
    );
    const {persons} = growPopulation(both, [
      {income: 1.1, consumption: 1.2},
      {income: 1.5, consumption: 2}
    ]);
    expect([...persons.wage]).toEqual([11_000, 15_000]);
    expect([...persons.medical_self_paid]).toEqual([1200, 2000]);
  });

  it("is the same in everything else, and leaves the first one as it was", () => {
    expect([households.prior_benefit_month[0], households.vehicle_value[0], persons.age[0]]).toEqual([500, 80_000, 40]);
    expect(before.persons.wage[0]).toBe(30_001);
  });
});

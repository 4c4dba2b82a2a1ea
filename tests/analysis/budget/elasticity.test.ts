// Elasticity of cost to the standard: as the difference method says.

import {describe, expect, it} from "vitest";
import {costElasticity} from "../../../src/analysis/budget/elasticity.js";
import {family, plainPolicy, runsOn, town} from "../small-town.js";

describe("the elasticity of cost to the standard", () => {
  it("is 1 where nobody has any income: the cost is the standard", async () => {
    const population = town(family({weight: 3000}, {}), family({weight: 3000}, {}));
    const {all} = (await costElasticity(runsOn(population, true), plainPolicy))!;
    expect(all.value).toBeCloseTo(1, 9);
    expect(all.se).toBeCloseTo(0, 3);
    expect(all.cost_per_percent).toBeCloseTo(12 * 6000 * 10, 3);
  });

  it("is standard over difference where incomes are known: 1000 / (1000 - 500) = 2", async () => {
    const population = town(family({}, {transfer: 6000}), family({}, {transfer: 6000}));
    const {all, regions} = (await costElasticity(runsOn(population, true), plainPolicy))!;
    expect(all.value).toBeCloseTo(2, 9);
    expect(regions.map(({value}) => value)).toEqual([all.value]);
  });

  it("has the standard error of a ratio of totals", async () => {
    // costs of 1000 - income and changes of 10 either way: y = 20, 20 and x = 1000, 500; ratio 40/1500;
    // residuals y - r x = -6.667, 6.667; variance n / (n - 1) * sum of squares = 2 * 88.89, over the total of 1500
    const population = town(family({weight: 1000}, {}), family({weight: 1000}, {transfer: 6000}));
    const {all} = (await costElasticity(runsOn(population, true), plainPolicy))!;
    expect(all.value).toBeCloseTo(40 / 1500 / 0.02, 9);
    expect(all.se).toBeCloseTo(Math.sqrt(2 * 2 * (20 / 3) ** 2) / 1500 / 0.02, 3);
  });

  it("is 0 where nothing is paid", async () => {
    const population = town(family({}, {transfer: 90_000}));
    expect((await costElasticity(runsOn(population, true), plainPolicy))!.all).toEqual({
      value: 0,
      se: 0,
      cost_per_percent: 0
    });
  });
});

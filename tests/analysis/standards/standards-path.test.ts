// Paths of standards: worked by hand, and keeping their rules whatever the terms.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {pathCosts} from "../../../src/analysis/budget/path-costs.js";
import {policyInYear, standardsPath} from "../../../src/analysis/standards/standards-path.js";
import type {PathTerms} from "../../../src/analysis/standards/standards-path.js";
import {growPopulation} from "../../../src/engine/columns/grow.js";
import type {Policy} from "../../../src/rules/policy.js";
import {changed, policyOf} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const regions = [330100, 330300, 330800];
const oneStandard = changed(plainPolicy, {"standard.unify": "province"}); // 1000 everywhere
const still: PathTerms = {
  years: 2,
  growth: {income: 0, consumption: 0},
  max_rise: null,
  may_fall: false,
  shape: "linear",
  amounts_follow: true
};
const ruralQuzhou = (policy: Policy, target: Policy, terms: PathTerms): number[] =>
  standardsPath(policy, target, regions, terms).years.map(({standards}) => standards[2].rural);

describe("a path of standards", () => {
  it("takes equal steps in yuan, or in percent", () => {
    expect(ruralQuzhou(plainPolicy, oneStandard, still)).toEqual([600, 800, 1000]);
    // 600 * sqrt(1000 / 600) = 774.6
    expect(ruralQuzhou(plainPolicy, oneStandard, {...still, shape: "geometric"})).toEqual([600, 775, 1000]);
  });

  it("waits where it begins later, and then takes as many steps", () => {
    expect(ruralQuzhou(plainPolicy, oneStandard, {...still, delay: 2})).toEqual([600, 600, 600, 800, 1000]);
    // carried on, amounts follow prices in the meantime: 600, 630, then two equal steps to 1000 x 1.05 ** 3
    const terms = {...still, delay: 1, growth: {income: 0, consumption: 0.05}};
    expect(ruralQuzhou(plainPolicy, oneStandard, terms)).toEqual([600, 630, 894, 1158]);
  });

  it("says how near it comes where the steps are too small, and when it would be there", () => {
    // 600 -> 660 -> 726, then 798, 877, 964, 1000: at most 10 percent a year, never a yuan more
    const path = standardsPath(plainPolicy, oneStandard, regions, {...still, max_rise: 0.1});
    expect(path.reached).toBe(false);
    expect(path.reached_in).toBe(6);
    // rural Wenzhou 720 -> 792 -> 871; urban Quzhou 800 -> 880 -> 968; urban Wenzhou 900 -> 950 -> 1000
    expect(path.short).toEqual([
      {region: 330300, registration: "rural", standard: 871, target: 1000},
      {region: 330800, registration: "urban", standard: 968, target: 1000},
      {region: 330800, registration: "rural", standard: 726, target: 1000}
    ]);
  });

  it("never gets there where the target runs away", () => {
    const terms = {...still, max_rise: 0.05, growth: {income: 0, consumption: 0.1}};
    expect(standardsPath(plainPolicy, oneStandard, regions, terms)).toMatchObject({reached: false, reached_in: null});
  });

  it("keeps a standard above a lower target, unless it may fall", () => {
    const lower = changed(plainPolicy, {
      "standard.basis": "amounts",
      "standard.amounts": {"330100": {urban: 800, rural: 800}}
    });
    const kept = standardsPath(plainPolicy, lower, regions, still);
    expect(kept.reached).toBe(true);
    expect(kept.above.map(({region, standard, target}) => [region, standard, target])).toEqual([
      [330100, 1000, 800],
      [330100, 1000, 800]
    ]);
    const cut = standardsPath(plainPolicy, lower, regions, {...still, may_fall: true});
    expect(cut.years.map(({standards}) => standards[0].urban)).toEqual([1000, 900, 800]);
    expect(cut.above).toEqual([]);
  });

  it("aims at what the target's share of consumption will be in the last year", () => {
    // Zhejiang's first tier: 37 percent of 42194 x 1.05 x 1.05 = 46519 (to the yuan), a month: 1434.3
    const two = policyOf("zhejiang-two-tier");
    const terms: PathTerms = {...still, growth: {income: 0.05, consumption: 0.05}};
    const path = standardsPath(policyOf("zhejiang-2025"), two, [330100, 331100], terms);
    expect(path.years[2].target[0].urban).toBe(1434);
    expect(path.years[2].standards[0].urban).toBe(1434);
  });

  const arbitraryTerms: fc.Arbitrary<PathTerms> = fc.record({
    years: fc.integer({min: 1, max: 10}),
    growth: fc.record({income: fc.constant(0.05), consumption: fc.double({min: -0.05, max: 0.1, noNaN: true})}),
    max_rise: fc.oneof(fc.constant(null), fc.double({min: 0, max: 0.3, noNaN: true})),
    may_fall: fc.boolean(),
    shape: fc.constantFrom("linear", "geometric"),
    amounts_follow: fc.boolean()
  });

  it("never cuts, never rises by more than the rule allows, and reaches the target where no rule slows it", () => {
    fc.assert(
      fc.property(arbitraryTerms, terms => {
        const {years, reached} = standardsPath(plainPolicy, oneStandard, regions, terms);
        expect(years).toHaveLength(terms.years + 1);
        for (let year = 1; year < years.length; ++year) {
          years[year].standards.forEach((amounts, i) => {
            for (const kind of ["urban", "rural"] as const) {
              const before = years[year - 1].standards[i][kind];
              if (!terms.may_fall) expect(amounts[kind]).toBeGreaterThanOrEqual(before);
              if (terms.max_rise !== null)
                expect(amounts[kind]).toBeLessThanOrEqual(before * (1 + terms.max_rise) + 1e-6);
            }
          });
        }
        if (terms.max_rise === null) expect(reached).toBe(true);
      })
    );
  });

  it("refuses terms that make no sense", () => {
    expect(() => standardsPath(plainPolicy, oneStandard, regions, {...still, years: 0})).toThrow("invalid years: 0");
    expect(() => standardsPath(plainPolicy, oneStandard, regions, {...still, max_rise: -0.1})).toThrow("invalid rise");
    expect(() => standardsPath(plainPolicy, oneStandard, regions, {...still, delay: 0.5})).toThrow(
      "invalid delay: 0.5"
    );
  });
});

describe("a policy some years on", () => {
  it("has last year's consumption and income grown, and amounts only where they follow", () => {
    const growth = {income: 0.1, consumption: 0.05};
    const grown = policyInYear(plainPolicy, 1, {growth, amounts_follow: true});
    expect(grown.standard.consumption).toEqual({year: 2025, all: 37_800, urban: 44_100, rural: 25_200});
    expect(grown.standard.listed["330800"]).toEqual({urban: 840, rural: 630});
    expect(grown.rigid.income_line).toEqual({"330100": 44_000, "330800": null, default: 33_000});
    const fixed = policyInYear(plainPolicy, 1, {growth, amounts_follow: false});
    expect(fixed.standard.listed).toEqual(plainPolicy.standard.listed);
    expect(fixed.standard.tiers).toEqual(plainPolicy.standard.tiers);
  });
});

describe("the costs of a path", () => {
  const firstYear = Number(plainPolicy.effective.slice(0, 4));
  // one person in rural Quzhou without income, and one with 300 a month
  const population = town(
    family({region: 330800, registration: 2, weight: 100}, {}),
    family({region: 330800, registration: 2, weight: 100}, {transfer: 3600})
  );

  it("are those of each year's standard, beside the policy in force carried on", async () => {
    const path = standardsPath(plainPolicy, oneStandard, [330800], still);
    // alone, Quzhou unifies with the highest of the plan, which is Hangzhou's 1000
    const rows = await pathCosts(plainPolicy, path, still, {
      runYear: (growth, carried, along) =>
        Promise.resolve({tally: leanRun(growPopulation(population, growth), carried, along)})
    });
    expect(rows?.map(({path: {cost}}) => cost)).toEqual([600 + 300, 800 + 500, 1000 + 700].map(sum => 12 * 100 * sum));
    expect(rows?.map(({carried: {cost}}) => cost)).toEqual([900, 900, 900].map(sum => 12 * 100 * sum));
    // central 0.2, province 0.3, prefecture 0.1, county 0.4
    expect(rows?.[2].path.payers.county).toBeCloseTo(0.4 * 12 * 100 * 1700, 6);
    expect(rows?.[2].consumption_share).toBeCloseTo(12_000 / 36_000, 12);
  });

  it("are, in the first year, what falls into it: standards paid from July count for six months", async () => {
    const terms = {...still, delay: 1};
    const path = standardsPath(plainPolicy, oneStandard, [330800], terms);
    const rows = await pathCosts(plainPolicy, path, terms, {
      from: {year: firstYear + 2, month: 7},
      runYear: (growth, carried, along) =>
        Promise.resolve({tally: leanRun(growPopulation(population, growth), carried, along)})
    });
    // a month: 90,000 carried on, 130,000 at the first step, 170,000 at the second
    expect(rows?.map(({calendar_year, months, path: {cost}}) => [calendar_year - firstYear, months, cost])).toEqual([
      [0, 12, 12 * 90_000],
      [1, 0, 12 * 90_000],
      [2, 6, 6 * 90_000 + 6 * 130_000],
      [3, 12, 12 * 170_000]
    ]);
    expect(rows?.[2].whole_year.cost).toBe(12 * 130_000);
    expect(rows?.[2].regions[0].cost).toBe(6 * 90_000 + 6 * 130_000);
    // central 0.2, province 0.3, prefecture 0.1, county 0.4
    expect(rows?.[2].path.payers.county).toBeCloseTo(0.4 * 6 * 220_000, 6);
  });

  it("fall as incomes grow: 300 becomes 330 with ten percent", async () => {
    const terms = {...still, years: 1, growth: {income: 0.1, consumption: 0}};
    const path = standardsPath(plainPolicy, plainPolicy, [330800], terms);
    const rows = await pathCosts(plainPolicy, path, terms, {
      runYear: (growth, carried, along) =>
        Promise.resolve({tally: leanRun(growPopulation(population, growth), carried, along)})
    });
    expect(rows?.map(({path: {cost}}) => cost)).toEqual([12 * 100 * 900, 12 * 100 * 870]);
  });

  it("have the price subsidy for the months of the scenario, in its year only", async () => {
    const path = standardsPath(plainPolicy, plainPolicy, [330800], still);
    const rows = await pathCosts(plainPolicy, path, still, {
      price: {year: 1, rate: 0.2, months: 3},
      runYear: (growth, carried, along) =>
        Promise.resolve({tally: leanRun(growPopulation(population, growth), carried, along)})
    });
    // 200 persons, a fifth of 600 yuan, three months
    expect(rows?.map(({path: {price_subsidy}}) => price_subsidy)).toEqual([0, 200 * 120 * 3, 0]);
    expect(rows?.[1].path.cost).toBe(12 * 100 * 900 + 200 * 120 * 3);
  });
});

// Causes of a change of cost: worked by hand, and adding up whatever the reform.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {changedGroups, costCauses} from "../../../src/analysis/budget/cost-causes.js";
import {scaleStandards} from "../../../src/analysis/standards/scale-standards.js";
import {total} from "../../../src/analysis/results/totals.js";
import {unitCosts} from "../../../src/analysis/budget/unit-costs.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, runsOn, town} from "../small-town.js";

describe("causes of a change of cost", () => {
  it("tell what goes to the covered from what goes to the newly covered", async () => {
    // 500 a month of 1000, then of 1200: 200 more for 10 persons; 1100 a month: 100 for 20 persons who had nothing
    const population = town(family({weight: 10}, {transfer: 6000}), family({weight: 20}, {transfer: 13_200}));
    const result = await costCauses(runsOn(population), plainPolicy, scaleStandards(plainPolicy, 1.2));
    expect(result).toEqual({
      change: 12 * (10 * 200 + 20 * 100),
      persons: 20,
      causes: [{group: "standard", total: 48_000, stayed: 24_000, joined: 24_000, left: 0, never: 0, persons: 20}]
    });
  });

  it("share what two levers do together evenly between them", async () => {
    // a severely disabled person without income: 200 more by the standard, 500 by an add-on of half of it, 800 by both
    const population = town(family({}, {disability_type: 4, disability_level: 1}));
    const reform = changed(scaleStandards(plainPolicy, 1.2), {"addon.severe": 0.5});
    const result = await costCauses(runsOn(population), plainPolicy, reform);
    expect(result?.causes.map(({group, total}) => [group, total])).toEqual([
      ["standard", 12 * 250],
      ["addon", 12 * 550]
    ]);
  });

  it("count those who lose dibao as leaving", async () => {
    const population = town(family({weight: 5}, {transfer: 9600}));
    const result = await costCauses(runsOn(population), plainPolicy, scaleStandards(plainPolicy, 0.8));
    expect(result?.causes[0]).toMatchObject({stayed: 0, joined: 0, left: -12 * 5 * 200, persons: -5});
  });

  const arbitraryReform = fc.record({
    "edge.multiple": fc.constantFrom(1.2, 1.5, 2),
    "exit.months": fc.constantFrom(0, 6, 12),
    "standard.unify": fc.constantFrom("none", "province"),
    "take_up.dibao.rate": fc.constantFrom(0.5, 0.9),
    "assets.dibao.savings_months": fc.constantFrom(6, 24),
    "addon.severe": fc.constantFrom(0.3, 0.6)
  });

  it("add up to the whole change exactly, rows and columns", async () => {
    await fc.assert(
      fc.asyncProperty(households(5, 30), arbitraryReform, async (records, changes) => {
        const population = preparePopulation(toMicrodata(records));
        const reform = changed(goldenPolicy, changes);
        const result = (await costCauses(runsOn(population), goldenPolicy, reform))!;
        const tally = leanRun(population, goldenPolicy, reform);
        expect(result.causes.map(({group}) => group)).toEqual(changedGroups(goldenPolicy, reform));
        expect(result.change).toBe(12 * total(tally, "change", "cash_receiving"));
        expect(result.causes.reduce((sum, cause) => sum + cause.total, 0)).toBe(result.change);
        expect(result.causes.reduce((sum, cause) => sum + cause.persons, 0)).toBe(result.persons);
        for (const {total: all, stayed, joined, left, never} of result.causes)
          expect(stayed + joined + left + never).toBe(all);
      }),
      {numRuns: 30}
    );
  });

  it("stop when they are told to", async () => {
    const reform = changed(goldenPolicy, {"edge.multiple": 2, "exit.months": 0});
    const stop = new AbortController();
    stop.abort();
    expect(await costCauses(runsOn(town(family({}, {}))), goldenPolicy, reform, {signal: stop.signal})).toBeUndefined();
  });
});

describe("unit costs", () => {
  it("are the change of cost over persons and over the gap below the baseline's lines", () => {
    // as above: the edge line of the baseline is 1500, so 500 and 400 are lacking before, 300 and 300 after
    const population = town(family({weight: 10}, {transfer: 6000}), family({weight: 20}, {transfer: 13_200}));
    const costs = unitCosts(leanRun(population, plainPolicy, scaleStandards(plainPolicy, 1.2)));
    expect(costs).toMatchObject({cost_change: 48_000, persons_change: 20, cost_per_person: 2400});
    expect(costs.gap_closed).toBe(0);
    expect(costs.cost_per_gap_yuan).toBeNull();
    expect(costs.edge_gap_closed).toBe(12 * (10 * 200 + 20 * 100));
    expect(costs.cost_per_edge_gap_yuan).toBe(1);
  });
});

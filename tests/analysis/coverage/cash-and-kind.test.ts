// Poverty and inequality against numbers of textbooks and of a town worked out by hand: by cash alone, and with aid in kind.

import {describe, expect, it} from "vitest";
import {readPlaces} from "../../../simulations/runs/files.js";
import {inequality} from "../../../src/analysis/coverage/inequality.js";
import {poverty} from "../../../src/analysis/coverage/poverty.js";
import {report} from "../../../src/analysis/results/report.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import type {Policy} from "../../../src/rules/policy.js";
import {changed} from "../../rules/policies.js";
import {family, plainPolicy, town} from "../small-town.js";

/** Persons living alone in Hangzhou, whose standard is 1000 and edge line 1500 元/月, with these incomes, 元/月. */
const alone = (...incomes: readonly number[]) =>
  town(...incomes.map(income => family({draw: 0}, {transfer: 12 * income})));
function tallyOf(policy: Policy, ...incomes: readonly number[]): Tally {
  const population = alone(...incomes);
  const prepared = preparePolicy(policy, population.regions);
  return runAll(population, prepared, prepared);
}
/** Families on dibao get 100 元/月 in kind besides. */
const inKind = changed(plainPolicy, {"inkind.utility": {2: 1200}});

describe("FGT", () => {
  it("of incomes 7, 2, 4, 8 and a line of 5 is 1/2, 1/5, 1/10 (Alkire and Foster's course), here in units of 200 yuan", () => {
    const [row] = poverty(tallyOf(plainPolicy, 1400, 400, 800, 1600));
    expect(row.line).toBe("standard");
    expect(row.headcount_before).toBeCloseTo(0.5, 9);
    expect(row.gap_before / 12 / 1000 / 4).toBeCloseTo(0.2, 9);
    // persons are rounded to 1/1024
    expect(row.severity_before).toBeCloseTo(0.1, 3);
  });

  it("counts what cash alone leaves, and what aid in kind leaves of that", () => {
    const [standard, edge] = ["standard", "edge_line"].map(line =>
      poverty(tallyOf(inKind, 400, 1200, 1600)).find(row => row.line === line)!
    );
    expect([standard.headcount_after, standard.headcount_after_cash]).toEqual([0, 0]);
    expect([standard.gap_filled_share, standard.gap_filled_share_cash]).toEqual([1, 1]);
    // cash lifts 400 to 1000: 500 is lacking to 1500, and 300 to the one with 1200; in kind there are 100 more
    expect(edge.gap_before).toBe(12 * (1100 + 300));
    expect(edge.gap_after_cash).toBe(12 * (500 + 300));
    expect(edge.gap_after).toBe(12 * (400 + 300));
    expect(edge.gap_filled_share_cash).toBeCloseTo(600 / 1400, 12);
    expect(edge.gap_filled_share).toBeCloseTo(700 / 1400, 12);
    expect(edge.severity_after_cash).toBeCloseTo(((5 / 15) ** 2 + (3 / 15) ** 2) / 3, 3);
    expect(edge.severity_after).toBeCloseTo(((4 / 15) ** 2 + (3 / 15) ** 2) / 3, 3);
  });

  it("has no share of a gap that is not there", () => {
    expect(poverty(tallyOf(plainPolicy, 2000))[0].gap_filled_share).toBeNull();
  });
});

describe("Reynolds-Smolensky", () => {
  const said = report(tallyOf(inKind, 400, 1400, 1600), {baseline: inKind, reform: inKind}, readPlaces());

  it("is the Gini before less the Gini after, with aid in kind and by cash alone", () => {
    // mean differences of 400, 1400, 1600; 1000, 1400, 1600 after cash; 1100, 1400, 1600 with 100 in kind, each over twice the mean
    const [before, cash, all] = [4800 / 9 / (2 * (3400 / 3)), 2400 / 9 / (2 * (4000 / 3)), 2000 / 9 / (2 * (4100 / 3))];
    expect(said.inequality.before.gini).toBeCloseTo(before, 9);
    expect(said.inequality.reynolds_smolensky_cash.reform).toBeCloseTo(before - cash, 9);
    expect(said.inequality.reynolds_smolensky.reform).toBeCloseTo(before - all, 9);
  });

  it("says in both languages what counts as income", () => {
    expect(said.income_after.en).toMatch(/_cash count cash only/);
    expect(said.income_after.zh).toMatch(/_cash 结尾的只算现金/);
  });
});

describe("Theil", () => {
  it("of 1000 and 3000 is 1/4 ln 1/2 + 3/4 ln 3/2, all of it within the prefecture", () => {
    const {theil_within, theil_between} = inequality(tallyOf(plainPolicy, 1000, 3000), "before");
    expect(theil_within).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 9);
    expect(theil_between).toBeCloseTo(0, 12);
  });

  it("is null where somebody has a negative income", () => {
    expect(inequality(tallyOf(plainPolicy, 3000, -500), "before").theil_within).toBeNull();
  });
});

// What is said of cliffs: refused without a walk, and what a search may aim at.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nearShare, notchTotal} from "../../../src/analysis/cliffs/notch-total.js";
import {cliffReport} from "../../../src/analysis/cliffs/report.js";
import {openSearch} from "../../../src/analysis/search/narrow.js";
import type {SearchPool} from "../../../src/analysis/search/narrow.js";
import {needs, outcomesGiven, outcomesOf} from "../../../src/analysis/search/outcomes.js";
import {numberLever, policyWith} from "../../../src/analysis/search/levers.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {selectHouseholds} from "../../../src/engine/columns/select.js";
import {BaselinePass, ReformPass} from "../../../src/engine/tally/run.js";
import {emptyTally} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {goldenPolicy} from "../../rules/policies.js";

const records = fc.sample(households(200, 200), {numRuns: 1, seed: 21})[0];
const population = preparePopulation(toMicrodata(records));
const cliffs = {months_since_rise: 0};
const places = [330100, 330300, 330800].map(region => ({
  region,
  name_zh: "",
  name_en: "",
  col: 0,
  row: 0,
  registered: 1e6,
  resident: 1e6
}));

const poolOf = (population: Population): SearchPool => ({
  run: (baseline, reform, options) => {
    const {regions} = population;
    const before = new BaselinePass(population, preparePolicy(baseline, regions), {
      withPoverty: false,
      withDetail: false,
      cliffs: options.cliffs
    });
    while (before.step());
    const after = new ReformPass(population, preparePolicy(reform, regions), before);
    while (after.step());
    return Promise.resolve({tally: after.tally});
  },
  close: () => undefined
});
const among = (rows: Uint32Array | null): SearchPool =>
  poolOf(rows === null ? population : selectHouseholds(population, rows));

type Parts = Readonly<Record<string, {readonly notches: number; readonly depth: number}>>;
const parts = (of: Parts) => Object.values(of);

describe("the report of cliffs", () => {
  it("is refused where nobody was walked", () => {
    expect(() => cliffReport(emptyTally([330100]), cliffs)).toThrow(
      "no cliffs in this tally: run with the option cliffs"
    );
  });

  it("has parts that add up to the whole: places, types, causes, depths, steps", async () => {
    const {tally} = (await poolOf(population).run(goldenPolicy, goldenPolicy, {
      withPoverty: false,
      withDetail: false,
      cliffs
    }))!;
    const {baseline} = cliffReport(tally, cliffs);
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    const {all} = baseline;
    expect(all.notches).toBeGreaterThan(0);
    for (const rows of [baseline.by_region, baseline.by_type, baseline.by_cause].map(parts)) {
      expect(sum(rows.map(row => row.notches))).toBeCloseTo(all.notches, 6);
      expect(sum(rows.map(row => row.depth))).toBeCloseTo(all.depth, 1);
    }
    expect(sum(Object.values(baseline.by_depth))).toBeCloseTo(all.notches, 6);
    for (const step of baseline.steps) expect(sum(step.households)).toBeCloseTo(all.households, 6);
    // at every notch a yuan more is earned than before it
    expect(baseline.lost.cash + baseline.lost.in_kind).toBeCloseTo(all.depth + all.notches, 0);
    expect(baseline.near["1000"].notch).toBeLessThanOrEqual(all.notch_households);
  });
});

describe("cliffs as what a search aims at", () => {
  it("are known of a run that walked, and of no other", async () => {
    expect(needs(["cost", "notch_depth"], "cliffs")).toBe(true);
    expect(needs(outcomesGiven([]), "cliffs")).toBe(false);
    const more = outcomesGiven(["notch_depth"]).filter(name => !outcomesGiven([]).includes(name));
    expect(more).toEqual(["notch_depth", "notch_share"]);
    const run = {withPoverty: false, withDetail: false} as const;
    const policies = {baseline: goldenPolicy, reform: goldenPolicy, places};
    const {tally: plain} = (await poolOf(population).run(goldenPolicy, goldenPolicy, run))!;
    expect(outcomesOf({tally: plain, ...policies})).toMatchObject({notch_depth: NaN, notch_share: NaN});
    const {tally} = (await poolOf(population).run(goldenPolicy, goldenPolicy, {...run, cliffs}))!;
    const outcomes = outcomesOf({tally, ...policies});
    expect(outcomes.notch_depth).toBe(12 * cliffReport(tally, cliffs).reform.all.depth);
    expect(outcomes.notch_share).toBe(nearShare(tally, 1, 500));
  });

  it("are those of a whole run where households that nothing touches are left out", async () => {
    const levers = [numberLever(goldenPolicy, "exit.months"), numberLever(goldenPolicy, "edge.multiple")];
    const engine = await openSearch(population, goldenPolicy, levers, among, {cliffs});
    expect(engine.left_out).toBeGreaterThan(0);
    const reform = policyWith(goldenPolicy, {"exit.months": 12, "edge.multiple": 1.8});
    const narrow = await engine.run(goldenPolicy, reform);
    const whole = await poolOf(population).run(goldenPolicy, reform, {withPoverty: false, withDetail: false, cliffs});
    expect(narrow?.tally).toEqual(whole?.tally);
    expect(notchTotal(narrow!.tally, 1, "depth")).not.toBe(notchTotal(narrow!.tally, 0, "depth"));
  });
});

// Assumptions moved one at a time, and what is entitled beside what is received.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {alignmentRows} from "../../../src/analysis/coverage/alignment.js";
import {assumptions, variants, withTakeUp} from "../../../src/analysis/results/assumptions.js";
import {bandOf, figureBand, runVariants, uncertainty} from "../../../src/analysis/results/bands.js";
import type {VariantTables} from "../../../src/analysis/results/bands.js";
import {workbenchTables} from "../../../src/analysis/results/workbench-tables.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {seenIn} from "../../../src/engine/columns/scenario.js";
import type {RunOptions} from "../../../src/engine/workers/job.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {readPlaces} from "../../../simulations/runs/files.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const reform = changed(goldenPolicy, {"standard.unify": "province"});
const policies = {baseline: goldenPolicy, reform};
const records = fc.sample(households(2500, 2500), {numRuns: 1, seed: 21})[0].map((record, i) => ({
  ...record,
  household: {...record.household, household_id: i + 1}
}));
const population = preparePopulation(toMicrodata(records));
const places = readPlaces();

const runOf = (baseline: Policy, reform: Policy, {scenario}: RunOptions = {}) => {
  const seen = scenario === undefined ? population : seenIn(scenario, population);
  const [before, after] = [baseline, reform].map(policy => preparePolicy(policy, population.regions));
  return Promise.resolve({tally: runAll(seen, before, after), engine_ms: 0});
};
const main = await runOf(goldenPolicy, reform);
const tables = workbenchTables(main, policies, places, 1);
const varied = (await runVariants(runOf, policies, {places, persons: 1}))!;
const under = (name: VariantTables["name"]) => varied.find(each => each.name === name)!.tables;
const rowOf = (of: typeof tables, group: string) => of.alignment.find(row => row.group === group)!;

describe("the assumptions", () => {
  it("are all marked assumed, explained in both languages, and each has a variant", () => {
    for (const {name, value, quality, note_zh, note_en} of Object.values(assumptions)) {
      expect(quality).toBe("assumed");
      expect(value).toBeGreaterThan(0);
      expect(note_zh.length * note_en.length).toBeGreaterThan(0);
      expect(variants.some(variant => variant.assumption === name)).toBe(true);
    }
  });

  it("take-up times 1.1 is never more than all, and nothing else of the policy moves", () => {
    const more = withTakeUp(changed(goldenPolicy, {"take_up.tekun": 1, "take_up.edge": 0.5}), 1.1);
    expect(more.take_up.tekun).toBe(1);
    expect(more.take_up.edge).toBeCloseTo(0.55, 12);
    expect({...more, take_up: goldenPolicy.take_up}).toEqual(goldenPolicy);
  });

  it("take-up moves who receives and nobody's entitlement", () => {
    for (const row of tables.alignment) {
      for (const name of ["take_up_low", "take_up_high"] as const) {
        const other = rowOf(under(name), row.group);
        expect(other.cost_entitled).toEqual(row.cost_entitled);
        if (row.group !== "exit") expect(other.persons_entitled).toEqual(row.persons_entitled);
      }
      const cost = (name: VariantTables["name"]): number => rowOf(under(name), row.group).cost_receiving.reform;
      expect(cost("take_up_low")).toBeLessThanOrEqual(row.cost_receiving.reform);
      expect(cost("take_up_high")).toBeGreaterThanOrEqual(row.cost_receiving.reform);
    }
    expect(under("take_up_low").figures[0].reform).toBeLessThan(tables.figures[0].reform);
  });

  it("an office that is told less pays no less", () => {
    for (const name of ["under_reporting", "unseen_assets"] as const)
      expect(rowOf(under(name), "total").cost_entitled.reform).toBeGreaterThan(
        rowOf(tables, "total").cost_entitled.reform
      );
  });
});

describe("a band", () => {
  it("runs from the lowest to the highest of the figure and its variants, and names them", () => {
    const of = (reform: number) => ({...tables, figures: [{...tables.figures[0], reform}]});
    const others = [
      {name: "take_up_low", tables: of(8)},
      {name: "take_up_high", tables: of(13)},
      {name: "under_reporting", tables: of(12)}
    ] as const;
    const pick = ({figures}: typeof tables): number => figures[0].reform;
    expect(bandOf(of(10), others, pick)).toEqual({low: 8, high: 13, low_by: "take_up_low", high_by: "take_up_high"});
    expect(bandOf(of(20), others, pick)).toEqual({low: 8, high: 20, low_by: "take_up_low", high_by: null});
  });

  it("of exclusion takes in populations built on other assumptions, where there are any and its change is left", () => {
    const i = tables.figures.findIndex(({key}) => key === "exclusion");
    const here = {...tables, regions: [{...tables.regions[0], region: 330100}]};
    const [narrow, wide] = [
      bandOf(here, varied, each => each.figures[i].reform),
      figureBand(here, varied, i, "reform")
    ];
    expect(wide.low).toBeLessThanOrEqual(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
    expect(wide.high_by).toBe("rebuilt");
    expect(wide.high).toBeLessThanOrEqual(1);
    expect(figureBand(here, varied, i, "change")).toEqual(bandOf(here, varied, each => each.figures[i].change));
    const elsewhere = {...tables, regions: [{...tables.regions[0], region: 990100}]};
    expect(figureBand(elsewhere, varied, i, "reform")).toEqual(narrow);
  });

  it("of a change is that of pairs: the assumption is moved on both sides", () => {
    const {figures} = uncertainty(tables, varied, false);
    figures.forEach(({change, baseline, reform}, i) => {
      const changes = [tables, ...varied.map(each => each.tables)].map(({figures}) => figures[i].change);
      expect(change.low).toBeCloseTo(Math.min(...changes), 6);
      expect(change.high).toBeCloseTo(Math.max(...changes), 6);
      expect(baseline.low).toBeLessThanOrEqual(tables.figures[i].baseline);
      expect(reform.high).toBeGreaterThanOrEqual(tables.figures[i].reform);
    });
  });

  it("of payers adds up to that of nobody else: every variant's payers pay its programmes", () => {
    for (const {tables} of varied) {
      const paid = tables.costs.reduce((sum, row) => sum + row.reform, 0);
      expect(paid / tables.figures.find(({key}) => key === "cost")!.reform).toBeCloseTo(1, 9);
    }
  });

  it("is given up once a newer run has made it worthless", async () => {
    let runs = 0;
    const run = () => Promise.resolve(++runs < 2 ? main : undefined);
    expect(await runVariants(run, policies, {places, persons: 1})).toBeNull();
    expect(runs).toBe(2);
  });
});

describe("entitled beside receiving", () => {
  it("has the cash of tekun, dibao, edge, rigid, exit and other add up to the total, entitled and received", () => {
    for (const kind of ["cost_entitled", "cost_receiving"] as const) {
      for (const side of ["baseline", "reform"] as const) {
        const parts = ["tekun", "dibao", "edge", "rigid", "exit", "other"].map(
          group => rowOf(tables, group)[kind][side]
        );
        expect(parts.reduce((a, b) => a + b)).toBeCloseTo(rowOf(tables, "total")[kind][side], 1);
        expect(rowOf(tables, "single")[kind][side]).toBeLessThanOrEqual(rowOf(tables, "dibao")[kind][side]);
      }
    }
  });

  it("is one and the same where everybody comes", async () => {
    const all = changed(goldenPolicy, {
      "take_up.tekun": 1,
      "take_up.dibao.rate": 1,
      "take_up.dibao.gap_slope": 0,
      "take_up.edge": 1,
      "take_up.rigid": 1,
      "relief.statuses": [1, 2, 3, 4]
    });
    const {tally} = await runOf(all, all);
    for (const row of alignmentRows(tally, 1e6)) {
      if (row.group === "exit" || row.group === "other" || row.group === "total") continue;
      expect(row.cost_receiving.baseline, row.group).toBeCloseTo(row.cost_entitled.baseline, 3);
      expect(row.coverage_receiving!.baseline).toBeGreaterThan(0);
    }
  });
});

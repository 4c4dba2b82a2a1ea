// What the page says of a run: which facts, and whether a reform mends cliffs. One family whose rise can be worked out by hand.

import {describe, expect, it} from "vitest";
import {finding} from "../../../src/analysis/cliffs/finding.js";
import type {Finding} from "../../../src/analysis/cliffs/finding.js";
import {cliffFigures} from "../../../src/analysis/cliffs/headline.js";
import {cliffReport} from "../../../src/analysis/cliffs/report.js";
import type {CliffReport} from "../../../src/analysis/cliffs/report.js";
import {estimate} from "../../../src/analysis/results/totals.js";
import type {Estimate} from "../../../src/analysis/results/tables.js";
import {BaselinePass, ReformPass} from "../../../src/engine/tally/run.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {changed} from "../../rules/policies.js";
import {family, plainPolicy, town} from "../small-town.js";

/**
 * One person of 1000 families with a wage of 950 and a bill of 12000 a year, standard 1000, edge line 1500, half of the bill met for
 * dibao (500 a month), nothing for the edge: with 50 more its dibao money of 50 and 500 of medical aid go.
 */
const steps = changed(plainPolicy, {
  "income.work_cost.flat_month": 0,
  "income.work_cost.rate": 0,
  "edge.multiple": 1.5,
  "inkind.medical": {2: {ratio: 0.5, deductible: 0, cap: null}},
  "inkind.premium": {},
  "inkind.housing": {},
  "relief.share": 0,
  "rigid.ratio": 2
});
const poor = Array.from({length: 10}, (_, i) =>
  family({household_id: i, weight: 100, draw: 0}, {wage: 12 * 950, employed: 1, medical_self_paid: 12_000})
);
const people = town(...poor, family({household_id: 10, weight: 500, draw: 65535}, {wage: 12 * 4000, employed: 1}));

const estimateOf = (change: number): Estimate => ({
  baseline: 0,
  reform: change,
  change,
  baseline_se: 0,
  reform_se: 0,
  change_se: 0
});

function found(baseline: Changes, reform: Changes | null): {report: CliffReport; finding: Finding} {
  const before = changed(steps, baseline);
  const after = reform === null ? before : changed(before, reform);
  const pass = new BaselinePass(people, preparePolicy(before, people.regions), {
    withPoverty: false,
    cliffs: {months_since_rise: null}
  });
  while (pass.step());
  const run = new ReformPass(people, preparePolicy(after, people.regions), pass);
  while (run.step());
  const report = cliffReport(run.tally, {months_since_rise: null});
  return {
    report,
    finding: finding(report, estimate(run.tally, "cash_receiving", 12), reform === null ? [] : ["edge.multiple"])
  };
}

describe("the finding", () => {
  it("tells of the baseline alone where nothing is in hand", () => {
    const {finding: told} = found({}, null);
    expect(told.kind).toBe("baseline");
    expect(told.now).toMatchObject({households: 1000, notch_households: 1000, notch_share: 1});
    // 950 + 50 + 500 now; 1050 with a hundred more, 1450 with five hundred
    expect(told.now.poorer).toEqual([
      {raise: 100, households: 1000, mean: 450},
      {raise: 500, households: 1000, mean: 50}
    ]);
    expect(told.now.cause).toEqual({name: "dibao_line", share: 1});
    expect(told.now.programme?.name).toBe("medical_aid");
    // at 1000: the last yuan of dibao money and the aid of 500 go for one that is earned
    expect(told.now.depth_year).toBeCloseTo(12 * 1000 * 500, 6);
    expect(told.before).toEqual(told.now);
  });

  it("says that there is no notch where dibao goes yuan by yuan and nothing hangs on it", () => {
    const {finding: told} = found({"inkind.medical": {}}, null);
    expect(told.kind).toBe("none");
    expect(told.now).toMatchObject({notch_households: 0, cause: null, programme: null, depth_year: 0});
    expect(told.now.poorer.map(({households, mean}) => [households, mean])).toEqual([
      [0, null],
      [0, null]
    ]);
  });

  it("calls a reform better, worse, or neither", () => {
    const smaller = found({}, {"inkind.medical.2.ratio": 0.2}).finding;
    expect(smaller.kind).toBe("better");
    // 200 a month of aid instead of 500: 1200 now, 1050 with a hundred more, 1450 with five hundred
    expect(smaller.now.poorer.map(({households, mean}) => [households, mean])).toEqual([
      [1000, 150],
      [0, null]
    ]);
    expect(smaller.depth_year.change).toBeCloseTo(-12 * 1000 * 300, 6);
    const greater = found({}, {"inkind.medical.2.ratio": 0.9}).finding;
    expect(greater.kind).toBe("worse");
    expect(greater.depth_year.change).toBeCloseTo(12 * 1000 * 400, 6);
    expect(found({}, {"rigid.ratio": 1.9}).finding.kind).toBe("unchanged");
    expect(found({}, {"inkind.medical": {}}).finding).toMatchObject({
      kind: "better",
      now: {notch_households: 0},
      before: {notch_households: 1000}
    });
  });

  it("says so where some families fall less far and others further", () => {
    // 600 a month of aid on dibao and 550 on the edge: 1600 now, 1600 with a hundred more; at the edge line 550 go for a yuan
    const medical = {2: {ratio: 0.6, deductible: 0, cap: null}, 3: {ratio: 0.55, deductible: 0, cap: null}};
    const mixed = found({}, {"inkind.medical": medical});
    expect(mixed.finding.kind).toBe("mixed");
    expect(mixed.finding.now.poorer[0]).toEqual({raise: 100, households: 0, mean: null});
    expect(mixed.finding.depth_year.change).toBeCloseTo(12 * 1000 * (50 + 549 - 500), 6);
    expect(mixed.finding.now.cause).toMatchObject({name: "edge_line", share: expect.closeTo(549 / 599, 6)});
  });

  it("does not call a reform better or worse against a number that it tells, however uncertain that is", () => {
    const {report} = found({}, {"inkind.medical.2.ratio": 0.2});
    const told = (change: number, change_se: number): Finding => {
      const households = {...report.notch_households, change, change_se};
      return finding({...report, notch_households: households}, estimateOf(0), ["edge.multiple"]);
    };
    expect(told(0, 0).kind).toBe("better");
    expect(told(-2370, 3000).kind).toBe("better");
    expect(told(2370, 3000).kind).toBe("mixed");
    const greater = found({}, {"inkind.medical.2.ratio": 0.9}).report;
    const fewer = {...greater.notch_households, change: -2370, change_se: 3000};
    expect(finding({...greater, notch_households: fewer}, estimateOf(0), ["edge.multiple"]).kind).toBe("mixed");
  });

  it("has figures with the errors that are known, and none where there is nothing to share", () => {
    const {report} = found({"inkind.medical": {}}, null);
    const figures = new Map(cliffFigures(report, "cash").map(figure => [figure.key, figure]));
    expect(figures.get("depth_year")).toMatchObject({reform: 0, change: 0, change_se: 0});
    expect(figures.get("mean_depth")?.reform).toBeNaN();
    expect(figures.get("overtaken")?.reform).toBeNaN(); // of a handful of families nobody can be compared
    expect(figures.get("poorer_100")).toMatchObject({reform: 0, reform_se: null});
  });
});

// What each point of a frontier does, and which of them can be told apart, over a town worked out by hand.

import {describe, expect, it} from "vitest";
import {frontierErrors} from "../../../src/analysis/search/frontier-errors.js";
import type {RunPair} from "../../../src/analysis/search/frontier-errors.js";
import type {FrontierPoint} from "../../../src/analysis/search/frontier.js";
import {policyWith} from "../../../src/analysis/search/levers.js";
import {outcomesOf} from "../../../src/analysis/search/outcomes.js";
import {BaselinePass, ReformPass} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const places = [330100, 330800].map(region => ({
  region,
  name_zh: String(region),
  name_en: String(region),
  col: 0,
  row: 0,
  registered: 10_000,
  resident: 10_000
}));
const population = town(
  family({weight: 1000}, {}),
  family({weight: 2000}, {transfer: 6000}),
  family({weight: 3000, region: 330800}, {}),
  family({weight: 1000, region: 330800, financial_assets: 10_000_000}, {})
);
const baseline = changed(plainPolicy, {"standard.hold_harmless": false});
const at = (hangzhou: number, quzhou: number): Changes => ({
  "standard.basis": "amounts",
  "standard.amounts.330100": {urban: hangzhou, rural: hangzhou},
  "standard.amounts.330800": {urban: quzhou, rural: 600}
});
const point = (number: number, changes: Changes): FrontierPoint => {
  const reform = policyWith(baseline, changes);
  const tally = leanRun(population, baseline, reform);
  return {number, changes, values: null, outcomes: outcomesOf({tally, baseline, reform, places}), feasible: true};
};
const points = [point(0, {}), point(3, at(1100, 800)), point(1, at(1100, 900)), point(2, at(900, 900))];

const run: RunPair = (before, after, lines) => {
  const prepared = [before, after, lines].map(policy => preparePolicy(policy, population.regions));
  const first = new BaselinePass(population, prepared[0], {withPoverty: false, lines: prepared[2]});
  while (first.step());
  const second = new ReformPass(population, prepared[1], first);
  while (second.step());
  return Promise.resolve({tally: second.tally});
};
const objectives = ["cost", "gap_left", "lowered_persons", "standard_ratio", "returned_12"] as const;
const found = (await frontierErrors(points, {baseline, objectives, places, run}))!;
/** The second pair again, by its cost alone. */
const untold = (await frontierErrors(points.slice(1, 3), {baseline, objectives: ["cost"], places, run}))!;

/** 1000 and 2000 by 100 a month: n / (n - 1) (squares - square of the sum / n). */
const hangzhou = 12 * Math.sqrt(2 * (1e5 ** 2 + 2e5 ** 2 - 3e5 ** 2 / 2));

describe("the errors of a frontier", () => {
  it("gives each point what it does against the baseline, and how sure that is", () => {
    expect(found.points.map(({number}) => number)).toEqual([0, 3, 1, 2]);
    const [now, dearer] = found.points;
    expect(now.errors.cost?.change_se).toBe(0);
    expect(now.answer.cost.change).toBe(0);
    expect(dearer.answer.cost.change).toBe(12 * 3000 * 100);
    expect(dearer.errors.cost?.change_se).toBeCloseTo(hangzhou, 0);
    expect(dearer.errors.standard_ratio).toEqual({se: 0, change_se: 0});
    expect(dearer.errors.returned_12).toBeNull();
  });

  it("tells apart what differs by more than twice the error of the difference over the same households", () => {
    const [first, second] = found.neighbours;
    expect([first.from, first.to]).toEqual([0, 3]);
    expect(first.differences.cost).toMatchObject({difference: 3_600_000, how: "paired", apart: true});
    expect(first.differences.cost?.se).toBeCloseTo(hangzhou, 0);
    // one of the two of Quzhou moves: the error of the sum is the sum
    expect(second.differences.cost).toMatchObject({difference: 12 * 3000 * 100, apart: false});
    expect(second.differences.cost?.se).toBeCloseTo(3_600_000, 0);
    // the standards alone tell them apart, of which nothing is sampled
    expect(second.differences.standard_ratio).toMatchObject({se: 0, apart: true});
    expect(second.apart).toBe(true);
    expect(untold.neighbours[0].apart).toBe(false);
  });

  it("measures the gap of both below the lines of the baseline", () => {
    // at 900 the two of Hangzhou lack 100 of 1000, not 200 of the 1100 they had at the point before
    const {gap_left} = found.neighbours[2].differences;
    expect(gap_left).toMatchObject({difference: 3_600_000, how: "paired", apart: true});
    expect(gap_left?.se).toBeCloseTo(hangzhou, 0);
  });

  it("bounds the error where an outcome is itself a change, and knows of outcomes without one", () => {
    const {lowered_persons, standard_ratio, returned_12} = found.neighbours[2].differences;
    // 3000 of Hangzhou below what the baseline gave, error 1000
    expect(lowered_persons).toMatchObject({difference: 3000, how: "bound", apart: true});
    expect(lowered_persons?.se).toBeCloseTo(1000, 6);
    expect(standard_ratio).toMatchObject({se: 0, apart: true});
    expect(returned_12).toMatchObject({se: null, how: null, apart: null});
    expect(found.neighbours[2].apart).toBe(true);
  });

  it("ends where a run was dropped", async () => {
    const dropped: RunPair = () => Promise.resolve(undefined);
    expect(await frontierErrors(points, {baseline, objectives, places, run: dropped})).toBeUndefined();
  });
});

// Who is entitled and does not receive, over a town of four families told by hand.

import {describe, expect, it} from "vitest";
import {exclusion} from "../../../src/analysis/coverage/exclusion.js";
import {missedReports} from "../../../src/analysis/coverage/missed.js";
import type {MissedRow} from "../../../src/analysis/coverage/missed.js";
import {partition} from "../../../src/engine/columns/population.js";
import {emptyMissed, mergeMissed} from "../../../src/engine/missed/tally.js";
import type {MissedTally} from "../../../src/engine/missed/tally.js";
import {openMissed} from "../../../src/engine/workers/missed-job.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const places = [330100, 330300].map(region => ({
  region,
  name_zh: String(region),
  name_en: String(region),
  col: 0,
  row: 0,
  registered: 10_000,
  resident: 10_000
}));
const policy = changed(plainPolicy, {
  "take_up.dibao.rate": 0.5,
  "take_up.edge": 0.5,
  "single.severe": true,
  "edge.multiple": 1.5
});
const [comes, stays] = [0, 65_535];
const population = town(
  // a lone parent who receives, an elder who does not
  family({household_id: 1, weight: 100, draw: comes}, {}, {age: 10}),
  family({household_id: 2, weight: 300, draw: stays}, {age: 70}),
  // edge families with a severely disabled member each, 2500 a month for two between 2000 and 3000
  family({household_id: 3, weight: 50, draw: stays}, {disability_level: 1, age: 35}, {transfer: 30_000}),
  family({household_id: 4, weight: 10, draw: comes, region: 330300}, {disability_level: 1}, {transfer: 24_000})
);

function tallyOf(parts: number, reform = policy): MissedTally {
  const sum = emptyMissed(population.regions);
  for (let k = 0; k < parts; ++k) {
    const work = openMissed(partition(population, k, parts)).start({baseline: policy, reform});
    while (work.step());
    mergeMissed(sum, work.tally);
  }
  return sum;
}

const same = missedReports(tallyOf(1), places);
const report = same.baseline;
/** Nobody enters singly. */
const without = missedReports(tallyOf(1, changed(policy, {"single.severe": false})), places);
const row = (rows: readonly MissedRow[], name: string): MissedRow => rows.find(own => own.name === name)!;

describe("who is missed", () => {
  it("leaves single-person entrants out of one rate and counts them in the other", () => {
    expect(report.families).toMatchObject({entitled: 500, missed: 300, rate: 0.6});
    expect(report.singles).toMatchObject({entitled: 60, missed: 50});
    expect(report.all).toMatchObject({entitled: 560, missed: 350, rate: 350 / 560});
  });

  it("has the error of a ratio over the households of a place", () => {
    // three in Hangzhou: 0 - 0.6 * 200, 300 - 0.6 * 300, and nothing
    expect(report.families.rate_se).toBeCloseTo(Math.sqrt(1.5 * (120 ** 2 + 120 ** 2)) / 500, 9);
  });

  it("is, of families, the exclusion that every run gives", () => {
    const {baseline, baseline_se} = exclusion(leanRun(population, policy, policy, true));
    expect(report.families.rate).toBeCloseTo(baseline, 12);
    expect(report.families.rate_se).toBeCloseTo(baseline_se, 9);
  });

  it("tells persons by age, of a family all, of an edge family those admitted singly", () => {
    const [child, adult, elder] = ["age_0_15", "age_16_59", "age_60"].map(name => row(report.by_age, name));
    expect(child.all).toMatchObject({entitled: 100, missed: 0, rate: 0});
    expect(adult.families).toMatchObject({entitled: 100, missed: 0});
    expect(adult.singles).toMatchObject({entitled: 60, missed: 50});
    expect(elder.all).toMatchObject({entitled: 300, missed: 300, rate: 1});
    expect(elder.singles).toEqual({entitled: 0, missed: 0, missed_se: 0, rate: null, rate_se: null});
  });

  it("tells them by kind of family and by place", () => {
    expect(row(report.by_type, "lone_elder").families).toMatchObject({entitled: 300, missed: 300});
    expect(row(report.by_type, "lone_parent").families).toMatchObject({entitled: 200, missed: 0});
    expect(row(report.by_type, "disabled_or_ill").singles).toMatchObject({entitled: 60, missed: 50});
    expect(report.by_place.map(({region, all}) => [region, all.entitled, all.missed])).toEqual([
      [330100, 550, 350],
      [330300, 10, 0]
    ]);
  });

  it("is the same under a reform that is the baseline, and differs by nothing", () => {
    expect(same.reform).toEqual(same.baseline);
    expect(same.change.all).toEqual({entitled: 0, missed: 0, missed_se: 0, rate: 0, rate_se: 0});
    expect(same.change.by_type).toHaveLength(same.baseline.by_type.length);
  });

  it("stands beside the baseline's, with the error of the difference over the same households", () => {
    const {all, singles, by_age} = without.change;
    expect(without.reform.all).toMatchObject({entitled: 500, missed: 300, rate: 0.6});
    expect(all).toMatchObject({entitled: -60, missed: -50});
    // three in Hangzhou, one of which is missed no more: 3/2 * (50² - 50²/3)
    expect(all.missed_se).toBeCloseTo(50, 9);
    expect(all.rate).toBeCloseTo(0.6 - 0.625, 12);
    const each = [
      (0 - 0.6 * 200) / 500 - (0 - 0.625 * 200) / 560,
      (300 - 0.6 * 300) / 500 - (300 - 0.625 * 300) / 560,
      0 - (50 - 0.625 * 50) / 560
    ];
    const sum = each.reduce((a, b) => a + b);
    const squares = each.reduce((a, b) => a + b * b, 0);
    expect(all.rate_se).toBeCloseTo(Math.sqrt(1.5 * (squares - (sum * sum) / 3)), 9);
    expect(singles).toMatchObject({entitled: -60, rate: null, rate_se: null});
    expect(row(by_age, "age_60").all).toMatchObject({missed: 0, missed_se: 0, rate: 0, rate_se: 0});
  });

  it("adds up to the same over any partitions", () => {
    expect(tallyOf(3)).toEqual(tallyOf(1));
  });
});

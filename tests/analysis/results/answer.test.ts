// What a reform does, over a town whose answer can be worked out by hand.

import {describe, expect, it} from "vitest";
import {answerOf} from "../../../src/analysis/results/answer.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const place = (region: number, name_zh: string, name_en: string) => ({
  region,
  name_zh,
  name_en,
  col: 0,
  row: 0,
  registered: 10_000,
  resident: 10_000
});
const places = [place(330100, "杭州市", "Hangzhou"), place(330800, "衢州市", "Quzhou")];
/** Two in Hangzhou, one in Quzhou, and one there whose savings shut him out. */
const population = town(
  family({weight: 1000}, {}),
  family({weight: 2000}, {transfer: 6000}),
  family({weight: 3000, region: 330800}, {}),
  family({weight: 1000, region: 330800, financial_assets: 10_000_000}, {})
);
const one = {"standard.basis": "amounts", "standard.hold_harmless": false, "standard.unify": "none"} as const;
const at = (urban: number, rural = urban): Changes => ({
  ...one,
  "standard.amounts.330100": {urban, rural},
  "standard.amounts.330800": {urban, rural}
});
const baseline = changed(plainPolicy, {"standard.hold_harmless": false});
const answer = (changes: Changes, withDetail = true) => {
  const reform = changed(baseline, changes);
  return answerOf(leanRun(population, baseline, reform, withDetail), {baseline, reform}, places);
};

describe("the answer of a reform", () => {
  it("counts what it costs and whom it lifts and lowers, with the error of the draw", () => {
    // 70 a month less for 1000 and 2000 in Hangzhou, 130 more for 3000 in Quzhou
    const {cost, persons_rise, persons_fall} = answer(at(930));
    expect(cost.change).toBe(12 * (3000 * 130 - 3000 * 70));
    // n / (n - 1) (squares - square of the sum / n), of 70,000 and 140,000, and of 390,000 and 0
    const variance = 2 * (7e4 ** 2 + 14e4 ** 2 - 21e4 ** 2 / 2) + 2 * (39e4 ** 2 - 39e4 ** 2 / 2);
    expect(cost.change_se).toBeCloseTo(12 * Math.sqrt(variance), 0);
    expect(persons_fall.persons).toBe(3000);
    expect(persons_fall.se).toBeCloseTo(Math.sqrt(2 * (1000 ** 2 + 2000 ** 2 - 3000 ** 2 / 2)), 6);
    expect(persons_rise).toEqual({persons: 3000, se: 3000});
  });

  it("names the standards that fall and rise, the greatest move first, and the tiers made one", () => {
    const {standards_fall, standards_rise, flattened, hold_harmless} = answer(at(930));
    expect(standards_fall).toEqual([
      {region: 330100, name_zh: "杭州市", name_en: "Hangzhou", of: "both", from: 1000, to: 930, change: -70}
    ]);
    expect(standards_rise).toEqual([
      {region: 330800, name_zh: "衢州市", name_en: "Quzhou", of: "rural", from: 600, to: 930, change: 330}
    ]);
    expect(flattened).toEqual([
      {
        urban: 930,
        rural: 930,
        regions: [330100, 330800],
        from: [
          {urban: 1000, rural: 1000},
          {urban: 800, rural: 600}
        ]
      }
    ]);
    expect(hold_harmless).toEqual({promised: false, broken: true});
    expect(answer({...at(790, 590)}).standards_fall.map(({region, change}) => [region, change])).toEqual([
      [330100, -410],
      [330800, -10]
    ]);
  });

  it("says that a promise to lower nobody is broken where the amounts in force were left behind", () => {
    // in force 1000; the baseline gave 1100, the reform 1050
    const before = changed(plainPolicy, at(1100));
    const after = changed(before, {...at(1050), "standard.hold_harmless": true});
    const {hold_harmless} = answerOf(leanRun(population, before, after), {baseline: before, reform: after}, places);
    expect(hold_harmless).toEqual({promised: true, broken: true});
  });

  it("tells what of the gap below the baseline's standards is closed", () => {
    // the one shut out lacks 800 either way; those of Hangzhou lack 70 more
    const {gap, gap_closed} = answer(at(930));
    expect([gap.baseline, gap.reform]).toEqual([12 * 1000 * 800, 12 * (1000 * 800 + 3000 * 70)]);
    expect(gap_closed).toBeCloseTo(-210 / 800, 12);
    expect(gap.change_se).toBeCloseTo(12 * 7e4, 0);
    const open = answer({"assets.dibao.savings_months": null});
    expect(open.gap_closed).toBe(1);
    expect(open.persons_rise.persons).toBe(1000);
  });

  it("moves nothing where nothing is changed, and has no errors where they were not asked for", () => {
    expect(answer({})).toMatchObject({
      cost: {change: 0, change_se: 0},
      persons_rise: {persons: 0, se: 0},
      persons_fall: {persons: 0, se: 0},
      standards_fall: [],
      standards_rise: [],
      flattened: [],
      hold_harmless: {broken: false},
      gap_closed: 0
    });
    const lean = answer(at(930), false);
    expect(lean.persons_fall).toEqual({persons: 3000, se: null});
    expect(lean.cost.change_se).toBeNaN();
  });
});

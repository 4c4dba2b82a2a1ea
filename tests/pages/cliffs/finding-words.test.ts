// The finding of the page of cliffs in both languages.

import {describe, expect, it} from "vitest";
import type {Finding, SideFacts} from "../../../src/analysis/cliffs/finding.js";
import {findingText} from "../../../src/pages/cliffs/finding-words.js";

const now: SideFacts = {
  households: 402_680,
  poorer: [
    {raise: 100, households: 12_345, mean: 622.4},
    {raise: 500, households: 0, mean: null}
  ],
  notch_households: 110_940,
  notch_share: 0.2755,
  depth_year: 2.716e9,
  cause: {name: "edge_line", share: 0.634},
  programme: {name: "medical_aid", share: 0.4}
};
const estimate = (baseline: number, change: number, change_se: number) => ({
  baseline,
  reform: baseline + change,
  change,
  baseline_se: change_se,
  reform_se: change_se,
  change_se
});
const told: Finding = {
  kind: "baseline",
  months_since_rise: 0,
  now,
  before: now,
  is_sure: false,
  is_exit_moved: false,
  notch_households: estimate(110_940, 0, 0),
  depth_year: estimate(2.716e9, 0, 0),
  cost: estimate(7.95e9, 0, NaN)
};
const better: Finding = {
  ...told,
  kind: "better",
  months_since_rise: 6,
  is_sure: true,
  before: {...now, poorer: [{raise: 100, households: 20_000, mean: 500}, now.poorer[1]]},
  notch_households: estimate(110_940, -8_000, 1_500),
  depth_year: estimate(2.716e9, -3e8, 0.4e8),
  cost: estimate(7.95e9, 1.2e8, NaN)
};

describe("the finding in words", () => {
  it("says what a rise does to families, and where", () => {
    const {main, more} = findingText(told, "zh");
    expect(main).toBe(
      "刚增收时，按现行规则：工资每月提高 100 元，1.23 万户到手反而减少，平均每月少 622 元；工资每月提高 500 元，没有一户到手减少。"
    );
    expect(more[0]).toBe(
      "领取救助的 40.3 万户中，11.1 万户（28%）在多挣到每人两倍标准的路上会遇到悬崖，63% 的落差在低保边缘线，失去最多的是医疗救助（40%）。"
    );
    expect(more[1]).toContain("左边");
  });

  it("says what a reform changes, how sure that is, and at what cost", () => {
    const {main, more} = findingText(better, "zh");
    expect(main).toContain("增收后第 6 个月，按本方案");
    expect(main).toContain("（现行 2.00 万户）");
    expect(more[1]).toBe(
      "与现行规则相比，悬崖缓和：两倍标准内遇崖户 −8,000 ±1,500 户，全部落差 −3.00 ±0.40 亿元/年；现金支出 +1.20 亿元/年。"
    );
    const unsure = findingText({...better, is_sure: false}, "zh").more[1];
    expect(unsure).toContain("没有明显变化，差别在模拟误差之内");
    expect(findingText({...better, kind: "worse"}, "zh").more[1]).toContain("悬崖加重");
    expect(findingText({...better, is_exit_moved: true}, "zh").more[2]).toContain("逐月退出");
    expect(more).toHaveLength(2);
    expect(findingText({...better, kind: "mixed"}, "zh").more[1]).toContain("有的缓和、有的加重");
    expect(findingText({...told, kind: "unchanged"}, "zh").more[1]).toContain("没有动到悬崖，现金支出 不变");
  });

  it("has one sentence where there is no cliff, and says when a reform leaves none", () => {
    expect(findingText({...told, kind: "none", months_since_rise: null}, "zh")).toEqual({
      main: "豁免和渐退都结束后，没有悬崖：领取救助的家庭多挣钱，没有一户的收入加救助会减少。",
      more: []
    });
    const left: SideFacts = {...now, notch_households: 0, notch_share: 0, cause: null, programme: null};
    expect(findingText({...better, now: left}, "zh").more[0]).toBe("按本方案没有悬崖。");
  });

  it("says the same in English, without a word of Chinese", () => {
    for (const one of [told, better, {...told, kind: "none" as const}, {...better, kind: "unchanged" as const}]) {
      const {main, more} = findingText(one, "en");
      for (const text of [main, ...more]) {
        expect(text).not.toMatch(/\p{Script=Han}|\{/u);
        expect(text).not.toContain("  ");
      }
    }
    expect(findingText(better, "en").main).toContain(
      "12.3 thousand households worse off, by 622 yuan on average (now 20.0 thousand)"
    );
  });
});

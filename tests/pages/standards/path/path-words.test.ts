// What a path comes to, in words, for paths worked by hand.

import {describe, expect, it} from "vitest";
import {pathWords} from "../../../../src/pages/standards/path/path-words.js";
import {standardsPath} from "../../../../src/analysis/standards/standards-path.js";
import type {PathTerms} from "../../../../src/analysis/standards/standards-path.js";
import {policyOf} from "../../../policies/shipped.js";

const [now, one] = [policyOf("zhejiang-2025"), policyOf("zhejiang-one-tier")];
const regions = [330100, 330500];
const names = new Map([
  [330100, "杭州"],
  [330500, "湖州"]
]);
const terms: PathTerms = {
  years: 2,
  growth: {income: 0, consumption: 0},
  max_rise: null,
  may_fall: false,
  shape: "linear",
  amounts_follow: true
};
const words = (own: Partial<PathTerms>, others = 0): string[] =>
  pathWords({path: standardsPath(now, one, regions, {...terms, ...own}), names, others, now: 2025}, "zh");

describe("a path in words", () => {
  it("says when the target is reached", () => {
    expect(words({})).toEqual(["到 2027 年全部达到目标。"]);
  });
  it("names once what town and country share, with the year in which it would be reached", () => {
    // 1145 x 1.05 = 1202, x 1.05 = 1262 < 1301; a third year reaches it
    expect(words({max_rise: 0.05})).toEqual([
      "到 2027 年仍有 1 处低于目标：湖州 1,262 < 1,301 元。",
      "照此步幅，2028 年达到。"
    ]);
  });
  it("counts the years in which the policy in force is carried on", () => {
    expect(words({delay: 2})).toEqual(["到 2029 年全部达到目标。"]);
  });
  it("says that it never comes where the target grows faster than the steps", () => {
    const lines = words({max_rise: 0.01, growth: {income: 0, consumption: 0.05}});
    expect(lines[1]).toBe("照此步幅 50 年内达不到：目标比允许的步子涨得快。");
  });
  it("says what it leaves out, and that nothing moves where nothing does", () => {
    expect(words({}, 2)[1]).toContain("2 项");
    const still = pathWords({path: standardsPath(now, now, regions, terms), names, others: 0, now: 2025}, "zh");
    expect(still).toEqual(["方案的标准与现行相同：这里只看增长的影响。"]);
  });
});

import {expect, it} from "vitest";
import {restingText} from "../../../src/ui/answer/resting-text.js";
import {baseline} from "../../pages/three-places.js";

it("of the baseline it says who is covered and what it costs, and what to do next", () => {
  const {main, gap, warnings} = restingText(baseline.figures, "zh");
  expect(main).toMatch(/^按现行政策，[\d.]+ 万人领低保，覆盖面 [\d.]+%，一年发放现金救助 [\d.]+ 亿元。$/);
  expect(gap).toContain("移动任一参数");
  expect(warnings).toEqual([]);
});

import {describe, expect, it} from "vitest";
import {overCovered} from "../../../src/analysis/coverage/over-covered.js";
import type {RegionRow} from "../../../src/analysis/results/tables.js";

const row = (name: string, before: number, after: number): RegionRow =>
  ({name_zh: `${name}市`, name_en: name, coverage_baseline: before, coverage_reform: after}) as RegionRow;

describe("coverage above all there are", () => {
  it("is named with the prefecture that has most of it, and how many there are", () => {
    const words = overCovered([row("A", 0.01, 1.1), row("B", 0.5, 1), row("C", 1.372, 0)], "registered");
    expect(words?.en).toMatch(
      /^coverage above 100%: C 137\.2%, in 2 of 3 prefectures \(.*published registered population/
    );
    expect(words?.zh).toMatch(/^覆盖面超过 100%：C市 137\.2%，3 个设区市中有 2 个（.*户籍人口/);
  });

  it("is no word where nobody is above", () => {
    expect(overCovered([row("A", 0.01, 1)], "resident")).toBeNull();
  });
});

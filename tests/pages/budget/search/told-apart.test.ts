// Which points of a frontier are said to be alike.

import {describe, expect, it} from "vitest";
import type {Neighbours} from "../../../../src/analysis/search/frontier-errors.js";
import {alikePoints, alikeWords} from "../../../../src/pages/budget/search/told-apart.js";

const pair = (from: number, to: number, apart: boolean | null): Neighbours => ({from, to, differences: {}, apart});
const errors = {points: [], neighbours: [pair(0, 4, false), pair(4, 2, false), pair(2, 7, true), pair(7, 9, false)]};

describe("points that cannot be told apart", () => {
  it("are said in rows, each as long as none differs from the next", () => {
    expect(alikePoints(errors)).toEqual([
      [0, 4, 2],
      [7, 9]
    ]);
    expect(alikeWords(errors, "zh")).toContain("基线、#4、#2；#7、#9");
  });
  it("are said to be none where all differ, and to be unknown where errors are", () => {
    expect(alikeWords({points: [], neighbours: [pair(0, 1, true)]}, "en")).toMatch(/^All neighbours can be told apart/);
    expect(alikeWords({points: [], neighbours: [pair(0, 1, null)]}, "en")).toMatch(/not known\.$/);
    expect(alikeWords(null, "en")).toMatch(/^Errors are worked out once/);
  });
});

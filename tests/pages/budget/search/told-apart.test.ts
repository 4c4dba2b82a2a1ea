// Which points of a frontier are said to be alike.

import {describe, expect, it} from "vitest";
import type {Difference, Neighbours} from "../../../../src/analysis/search/frontier-errors.js";
import {alikePoints, alikeWords, apartWords} from "../../../../src/pages/budget/search/told-apart.js";

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
  it("are said in which results they are alike, and in which that is not known", () => {
    const difference = (apart: boolean | null): Difference => ({difference: 1, se: 1, how: "paired", apart});
    const known: Neighbours = {
      from: 0,
      to: 4,
      apart: true,
      differences: {cost: difference(true), dibao_persons: difference(false), returned_12: difference(null)}
    };
    const words = (of: Neighbours, lang: "zh" | "en"): string => apartWords({points: [], neighbours: [of]}, 4, lang);
    expect(words(known, "zh")).toMatch(/^分不出：低保对象；误差不知：/);
    expect(words({...known, differences: {cost: difference(true)}}, "zh")).toBe("都分得出");
    expect(words(pair(0, 4, false), "en")).toBe("no clear difference");
    expect(apartWords(errors, 0, "zh")).toBe("");
  });
  it("are said to be none where all differ, and to be unknown where errors are", () => {
    expect(alikeWords({points: [], neighbours: [pair(0, 1, true)]}, "en")).toMatch(/^All neighbours differ/);
    expect(alikeWords({points: [], neighbours: [pair(0, 1, null)]}, "en")).toMatch(/not known\.$/);
    expect(alikeWords(null, "en")).toMatch(/^Errors are computed once/);
  });
});

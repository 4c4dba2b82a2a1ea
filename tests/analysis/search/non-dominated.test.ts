// The set of points that nothing dominates, against comparing all with all.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {NonDominated, dominates} from "../../../src/analysis/search/non-dominated.js";
import {spreadPoint} from "../../../src/analysis/search/spread-points.js";

const points = fc
  .integer({min: 1, max: 4})
  .chain(sides =>
    fc.array(fc.array(fc.integer({min: 0, max: 6}), {minLength: sides, maxLength: sides}), {maxLength: 60})
  );

describe("the points that nothing dominates", () => {
  it("are those that comparing all with all leaves, the first of equal ones", () => {
    fc.assert(
      fc.property(points, all => {
        const kept = new NonDominated<number>();
        all.forEach((objectives, i) => kept.add(i, objectives));
        const isBest = (i: number): boolean =>
          all.every((other, j) => {
            const better = other.every((x, k) => x <= all[i][k]) && other.some((x, k) => x < all[i][k]);
            const same = j < i && other.every((x, k) => x === all[i][k]);
            return !better && !same;
          });
        expect([...kept.items].sort((a, b) => a - b)).toEqual(all.map((_, i) => i).filter(isBest));
      })
    );
  });

  it("never dominate themselves", () => {
    expect(dominates([1, 2], [1, 2])).toBe(false);
    expect(dominates([1, 1], [1, 2])).toBe(true);
    expect(dominates([0, 3], [1, 2])).toBe(false);
  });
});

describe("spread points", () => {
  it("fill each side of the box more evenly than chance: every tenth holds 8 to 12 of a hundred", () => {
    for (const side of [0, 1, 2]) {
      const counts = new Array<number>(10).fill(0);
      for (let i = 0; i < 100; ++i) ++counts[Math.floor(10 * spreadPoint(i, [0.2, 0.7, 0.4])[side])];
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
      expect(Math.max(...counts)).toBeLessThanOrEqual(12);
    }
  });

  it("begin as van der Corput's do where nothing is shifted: 1/2, 1/4, 3/4; 1/3, 2/3, 1/9", () => {
    const [first, second, third] = [0, 1, 2].map(i => spreadPoint(i, [0, 0]));
    expect([first[0], second[0], third[0]]).toEqual([0.5, 0.25, 0.75]);
    [first[1], second[1], third[1]].forEach((x, i) => expect(x).toBeCloseTo([1 / 3, 2 / 3, 1 / 9][i], 12));
  });
});

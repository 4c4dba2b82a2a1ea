// Tenths of persons: cut by income alone, so that no order of rows and no parting of the population moves anybody.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {incomeHistogram, mergeHistograms, tenthBorders, tenthOf, tenths} from "../../../src/engine/columns/tenths.js";
import type {IncomeHistogram} from "../../../src/engine/columns/tenths.js";

interface Family {
  readonly perHead: number;
  readonly persons: number;
}

const histogramOf = (families: readonly Family[]): IncomeHistogram =>
  incomeHistogram(
    families.map(({perHead}) => perHead),
    families.map(({persons}) => persons)
  );
const tenthsOf = (families: readonly Family[]): number[] => {
  const borders = tenthBorders(histogramOf(families));
  return families.map(({perHead}) => tenthOf(perHead, borders));
};

// few incomes, so that many are the same, debts and thirds among them; weights that no double holds exactly
const family = fc.record({
  perHead: fc.oneof(
    fc.constantFrom(0, -1200, 1000, 1000 / 3, 24_000),
    fc.integer({min: -50, max: 300}).map(x => x / 7)
  ),
  persons: fc.oneof(fc.constant(0), fc.double({min: 0.01, max: 5000, noNaN: true}))
});
const town = fc.array(family, {maxLength: 60});

describe("tenths", () => {
  it("are those of the ranks where all incomes differ: ten persons, one to each", () => {
    const families = Array.from({length: 10}, (_, i) => ({perHead: 100 * ((i * 7) % 10), persons: 1}));
    expect(tenthsOf(families)).toEqual([0, 7, 4, 1, 8, 5, 2, 9, 6, 3]);
  });

  it("keep equal incomes together, in the tenth in which the middle of them lies", () => {
    // 35 persons without income, then 65 with one each: the middle of the 35 is the 17.5th of 100
    const families = [
      ...Array.from({length: 35}, () => ({perHead: 0, persons: 1})),
      ...Array.from({length: 65}, (_, i) => ({perHead: 1000 + i, persons: 1}))
    ];
    const found = tenthsOf(families);
    expect(new Set(found.slice(0, 35))).toEqual(new Set([1]));
    // the first of the 65 is the 36th, in the fourth tenth; the last the 100th
    expect([found[35], found[39], found[40], found[99]]).toEqual([3, 3, 4, 9]);
  });

  it("take one income of a third for the same however it came about", () => {
    const borders = tenthBorders(histogramOf([{perHead: 10_000 / 3, persons: 3}]));
    expect(tenthOf(20_000 / 6, borders)).toBe(tenthOf(10_000 / 3, borders));
  });

  it("have no borders where there are no persons: everybody is in the first", () => {
    expect([...tenthBorders(histogramOf([]))]).toEqual(new Array(tenths - 1).fill(Infinity));
    expect(tenthsOf([{perHead: 5, persons: 0}])).toEqual([0]);
  });

  it("put a single family into the middle", () => {
    expect(tenthsOf([{perHead: 5, persons: 2}])).toEqual([5]);
  });

  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(
        town.chain(families =>
          fc.tuple(fc.constant(families), fc.shuffledSubarray(families, {minLength: families.length}))
        ),
        ([families, shuffled]) => {
          const byIncome = (of: readonly Family[]): Map<number, number> =>
            new Map(of.map(({perHead}, i) => [perHead, tenthsOf(of)[i]]));
          for (const [perHead, tenth] of byIncome(shuffled)) expect(byIncome(families).get(perHead)).toBe(tenth);
        }
      ),
      {numRuns: 100}
    );
  });

  it("are those of the whole for any parts of it, merged in any order and grouping, to the last bit", () => {
    fc.assert(
      fc.property(town, town, town, (a, b, c) => {
        const whole = histogramOf([...a, ...b, ...c]);
        const [x, y, z] = [histogramOf(a), histogramOf(b), histogramOf(c)];
        expect(mergeHistograms(mergeHistograms(x, y), z)).toEqual(whole);
        expect(mergeHistograms(z, mergeHistograms(y, x))).toEqual(whole);
        expect(tenthBorders(mergeHistograms(mergeHistograms(z, x), y))).toEqual(tenthBorders(whole));
      }),
      {numRuns: 200}
    );
  });

  it("never put a poorer family above a richer one", () => {
    fc.assert(
      fc.property(town, families => {
        const found = tenthsOf(families);
        families.forEach((poorer, i) =>
          families.forEach((richer, k) => {
            if (poorer.perHead <= richer.perHead) expect(found[i]).toBeLessThanOrEqual(found[k]);
          })
        );
      }),
      {numRuns: 100}
    );
  });
});

// Measures against figures worked out elsewhere.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {binCount, binOf, lowerEdge, zeroBin} from "../../../src/engine/columns/bins.js";
import {gini} from "../../../src/analysis/coverage/inequality.js";
import {spreadOf} from "../../../src/analysis/standards/standards.js";
import {stratumVariance} from "../../../src/analysis/results/totals.js";

describe("Gini", () => {
  it("is 2/9 for incomes 1, 2, 3 with equal numbers", () => {
    // mean absolute difference 8/9 over twice the mean 4 = 2/9; n = 3 people without the small-sample factor
    expect(
      gini([
        {persons: 1, income: 1},
        {persons: 1, income: 2},
        {persons: 1, income: 3}
      ])
    ).toBeCloseTo(2 / 9, 12);
  });

  it("of an exponential distribution is 1/2, within the error of the bins", () => {
    const bins = Array.from({length: binCount}, () => ({persons: 0, income: 0}));
    const n = 200_000;
    for (let i = 0; i < n; ++i) {
      const income = -5000 * Math.log(1 - (i + 0.5) / n);
      const bin = bins[binOf(income)];
      bin.persons += 1;
      bin.income += income;
    }
    expect(gini(bins)).toBeCloseTo(0.5, 3);
  });
});

/** Persons with one income each, weighted. */
const people = (incomes: readonly number[], weights: readonly number[] = incomes.map(() => 1)) =>
  incomes
    .map((income, i) => ({persons: weights[i], income: weights[i] * income}))
    .sort((a, b) => a.income / a.persons - b.income / b.persons);

describe("Gini with negative incomes", () => {
  it("of -1, 0, 2, 3 is 7/12: the mean difference 28/16 over twice the 6 owed and owned per four", () => {
    // Raffinetti, Siletti and Vernizzi 2015; the usual formula would give 28/16 / (2 * 1) = 0.875
    expect(gini(people([-1, 0, 2, 3]))).toBeCloseTo(7 / 12, 12);
  });

  it("is 1 at most, where few owe all and few own all, whatever the sign of the mean", () => {
    const crowd = new Array<number>(9998).fill(0);
    for (const [debt, fortune] of [
      [-10, 30],
      [-30, 10],
      [-20, 20]
    ]) {
      const index = gini(people([...crowd, debt, fortune]));
      expect(index).toBeGreaterThan(0.999);
      expect(index).toBeLessThanOrEqual(1);
    }
  });

  it("is that of all pairs, weighted, and between 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({min: -100, max: 100}), fc.integer({min: 1, max: 9})), {minLength: 1}),
        pairs => {
          const [incomes, weights] = [pairs.map(([income]) => income), pairs.map(([, weight]) => weight)];
          const total = weights.reduce((a, b) => a + b, 0);
          let difference = 0;
          let sizes = 0;
          pairs.forEach(([x, v]) => {
            sizes += v * Math.abs(x);
            for (const [y, w] of pairs) difference += v * w * Math.abs(x - y);
          });
          const index = gini(people(incomes, weights));
          if (sizes === 0) expect(index).toBeNull();
          else expect(index).toBeCloseTo(difference / total / (2 * sizes), 9);
        }
      )
    );
  });

  it("is null where there is nobody, or nothing to share", () => {
    expect(gini([])).toBeNull();
    expect(gini(people([0, 0]))).toBeNull();
  });
});

describe("bins", () => {
  it("rise with the amount and are never wider than a sixteenth of it", () => {
    let last = zeroBin;
    for (let amount = 1; amount < 1e6; amount *= 1.003) {
      const bin = binOf(amount);
      expect(bin === last || bin === last + 1).toBe(true);
      expect(binOf(amount * 1.0626)).toBeGreaterThan(bin);
      last = bin;
    }
    expect([0, 0.99, 1, NaN].map(binOf)).toEqual([zeroBin, zeroBin, zeroBin + 1, zeroBin]);
    expect(binOf(1e12)).toBe(binCount - 1);
  });

  it("keep debts apart from nothing, the greatest first", () => {
    expect([-0.01, -0.99, -1, -1.24, -1.25].map(binOf)).toEqual([1, 1, 2, 2, 3].map(k => zeroBin - k));
    expect([-1e12, -(2 ** 24) + 1, -1.75 * 2 ** 23, -1.74 * 2 ** 23].map(binOf)).toEqual([0, 0, 0, 1]);
  });

  it("begin where they say, and end where the next begins", () => {
    fc.assert(
      fc.property(fc.double({min: -(2 ** 23), max: 2 ** 23, noNaN: true}), amount => {
        const bin = binOf(amount);
        expect(lowerEdge(bin)).toBeLessThanOrEqual(amount);
        expect(lowerEdge(bin + 1)).toBeGreaterThanOrEqual(amount);
      })
    );
  });
});

describe("the variance of a stratum's total", () => {
  it("is n times the variance of the draws: 1, 2, 3, 4 give 4 * 5/3", () => {
    expect(stratumVariance(4, 10, 30)).toBeCloseTo(4 * (5 / 3), 12);
  });
});

describe("the spread of standards", () => {
  it("of 1301 and 1145 with equal persons has ratio 1.136 and coefficient of variation 78/1223", () => {
    const spread = spreadOf(
      [
        {urban: 1301, rural: 1301},
        {urban: 1145, rural: 1145}
      ],
      [1, 1, 1, 1]
    );
    expect(spread.mean).toBe(1223);
    expect(spread.max_min_ratio).toBeCloseTo(1301 / 1145, 12);
    expect(spread.cv).toBeCloseTo(78 / 1223, 12);
  });
});

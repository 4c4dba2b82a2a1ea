// Measures against figures worked out elsewhere.

import {describe, expect, it} from "vitest";
import {binCount, binOf} from "../../../src/engine/columns/bins.js";
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

describe("bins", () => {
  it("rise with the amount and are never wider than a sixteenth of it", () => {
    let last = 0;
    for (let amount = 1; amount < 1e6; amount *= 1.003) {
      const bin = binOf(amount);
      expect(bin === last || bin === last + 1).toBe(true);
      expect(binOf(amount * 1.0626)).toBeGreaterThan(bin);
      last = bin;
    }
    expect([binOf(-5), binOf(0), binOf(0.99), binOf(1), binOf(NaN)]).toEqual([0, 0, 0, 1, 0]);
    expect(binOf(1e12)).toBe(binCount - 1);
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

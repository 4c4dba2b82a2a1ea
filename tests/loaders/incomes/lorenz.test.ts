import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dagumGini, dagumQuantile} from "../../../loaders/incomes/dagum.js";
import {readFigures} from "../../../loaders/census/figures.js";
import {giniAtMost, giniBetween, giniInterpolated, sharesOfPersons} from "../../../loaders/incomes/lorenz.js";

const even = [0.2, 0.2, 0.2, 0.2, 0.2];

/** Means of five equal groups under a law. */
function fifthsOf(a: number, p: number): number[] {
  const steps = 4000;
  return even.map((_, k) => {
    let sum = 0;
    for (let j = 0; j < steps; ++j) sum += dagumQuantile({a, p, scale: 1}, (k + (j + 0.5) / steps) / 5);
    return sum / steps;
  });
}

describe("the Gini index of groups", () => {
  it("is 0.25 between two halves of which one has three times the income of the other", () => {
    expect(giniBetween({means: [1, 3], shares: [0.5, 0.5]})).toBeCloseTo(0.25, 12);
  });

  it("is 0 between equals, and even so can be as high as the open ends allow: everything with one person", () => {
    expect(giniBetween({means: [5], shares: [1]})).toBe(0);
    expect(giniAtMost({means: [5], shares: [1]})).toBeCloseTo(1, 12);
  });

  it("finds a Kakwani curve again: t = 0.7, g = 0.9, d = 0.6 has 2 t B(1.9, 1.6)", () => {
    const curve = (x: number) => (x === 0 || x === 1 ? x : x - 0.7 * x ** 0.9 * (1 - x) ** 0.6);
    const means = even.map((_, k) => 5 * (curve((k + 1) / 5) - curve(k / 5)));
    // B(1.9, 1.6) by numerical integration of x^0.9 (1-x)^0.6
    const n = 200_000;
    let beta = 0;
    for (let i = 0; i < n; ++i) beta += (((i + 0.5) / n) ** 0.9 * (1 - (i + 0.5) / n) ** 0.6) / n;
    expect(giniInterpolated({means, shares: even})).toBeCloseTo(1.4 * beta, 5);
  });

  it("lies between its bounds, and within 0.012 of the interpolation, for any Dagum law of incomes", () => {
    fc.assert(
      fc.property(fc.double({min: 2.4, max: 5, noNaN: true}), fc.double({min: 0.3, max: 2, noNaN: true}), (a, p) => {
        const groups = {means: fifthsOf(a, p), shares: even};
        const gini = dagumGini({a, p});
        // the numerical means of the richest fifth fall a little short of the law's
        expect(giniBetween(groups)).toBeLessThan(gini);
        expect(giniAtMost(groups)).toBeGreaterThan(gini - 0.003);
        expect(Math.abs(giniInterpolated(groups) - gini)).toBeLessThan(0.012);
      }),
      {numRuns: 25, seed: 8}
    );
  });
});

describe("the five groups of 2023", () => {
  const figures = readFigures();
  const means = [1, 2, 3, 4, 5].map(k => figures.value(100000, `income_quintile_${k}`, 2023));
  const shares = sharesOfPersons(means, 39_218);

  it("hold more persons the poorer they are, so that the mean over persons is the published one", () => {
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    expect(means.reduce((sum, y, k) => sum + shares[k] * y, 0)).toBeCloseTo(39_218, 6);
    expect([...shares].sort((a, b) => b - a)).toEqual(shares);
  });

  it("allow no Gini of 0.465, by household or by person; by hand, equal shares of the means give 0.3891", () => {
    expect(giniBetween({means, shares: even})).toBeCloseTo(0.3891, 4);
    expect(giniAtMost({means, shares: even})).toBeLessThan(0.465);
    expect(giniAtMost({means, shares})).toBeLessThan(0.465);
  });
});

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fitIntercept, fitRisk, logistic} from "../../loaders/shares.js";

const units = fc.array(
  fc.record({
    weight: fc.double({min: 0.1, max: 100, noNaN: true}),
    risk: fc.double({min: 0.001, max: 50, noNaN: true}),
    score: fc.double({min: -8, max: 8, noNaN: true})
  }),
  {minLength: 1, maxLength: 60}
);
const share = fc.double({min: 0.01, max: 0.95, noNaN: true});

describe("a share of units", () => {
  it("is met by one factor, by hand: risks 1 and 3 of equal weight, one unit of two, capped at 0.97", () => {
    // 0.25 * (1 + 3) = 1: neither is capped.
    expect(fitRisk(Float64Array.of(1, 3), [1, 1], 1)).toBeCloseTo(0.25, 12);
    // 1.5 of 2: the second is capped at 0.97, the first has to give 0.53.
    expect(fitRisk(Float64Array.of(1, 3), [1, 1], 1.5)).toBeCloseTo(0.53, 12);
  });

  it("is met whatever the risks, up to the cap", () => {
    fc.assert(
      fc.property(units, share, (rows, part) => {
        const weights = rows.map(row => row.weight);
        const target = part * weights.reduce((a, b) => a + b, 0);
        const risk = Float64Array.from(rows, row => row.risk);
        const factor = fitRisk(risk, weights, target);
        const drawn = rows.reduce((sum, row) => sum + row.weight * Math.min(0.97, factor * row.risk), 0);
        expect(drawn / target).toBeCloseTo(1, 8);
      }),
      {seed: 1, numRuns: 300}
    );
  });

  it("is met by one intercept whatever the scores", () => {
    fc.assert(
      fc.property(units, share, (rows, part) => {
        const weights = rows.map(row => row.weight);
        const target = part * weights.reduce((a, b) => a + b, 0);
        const intercept = fitIntercept(
          Float64Array.from(rows, row => row.score),
          weights,
          target
        );
        const drawn = rows.reduce((sum, row) => sum + row.weight * logistic(intercept + row.score), 0);
        expect(drawn / target).toBeCloseTo(1, 8);
      }),
      {seed: 1, numRuns: 300}
    );
  });

  it("of nobody takes a factor of nought; where the cap is in the way every risk is at the cap", () => {
    expect(fitRisk(Float64Array.of(1, 2), [1, 1], 0)).toBe(0);
    const factor = fitRisk(Float64Array.of(1, 2), [1, 1], 1.99);
    expect(factor).toBeGreaterThanOrEqual(0.97);
  });
});

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {byRisk, byScore, drawToTarget, fitRisk} from "../../../loaders/calibrate/shares.js";

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

  it("is met by drawing in order, to half of the unit that would go over it, whatever the keys", () => {
    fc.assert(
      fc.property(units, share, (rows, part) => {
        const weights = rows.map(row => row.weight);
        const target = part * weights.reduce((a, b) => a + b, 0);
        const drawn = drawToTarget(
          Float64Array.from(rows, row => row.score),
          weights,
          target
        );
        const sum = weights.reduce((total, weight, i) => total + drawn[i] * weight, 0);
        expect(Math.abs(sum - target)).toBeLessThanOrEqual(Math.max(...weights) / 2 + 1e-9);
        const last = Math.max(...rows.map((row, i) => (drawn[i] === 1 ? row.score : -Infinity)));
        rows.forEach((row, i) => expect(row.score < last && drawn[i] === 0).toBe(false));
      }),
      {seed: 1, numRuns: 300}
    );
  });

  it("draws by risk and by score with the chances these give: of equal numbers the greater goes first", () => {
    // u < s * risk and u < logistic(c + score) turn round at s = u / risk and at c = logit(u) - score.
    expect(byRisk(0.3, 2)).toBeCloseTo(0.15, 12);
    expect(byRisk(0.98, 2)).toBe(Infinity);
    expect(byRisk(0, 0)).toBe(Infinity);
    expect(byScore(0.5, 1.5)).toBeCloseTo(-1.5, 12);
    expect(drawToTarget(Float64Array.of(Infinity, 1), [1, 1], 2)).toEqual(Uint8Array.of(0, 1));
  });

  it("of nobody takes a factor of nought; where the cap is in the way every risk is at the cap", () => {
    expect(fitRisk(Float64Array.of(1, 2), [1, 1], 0)).toBe(0);
    const factor = fitRisk(Float64Array.of(1, 2), [1, 1], 1.99);
    expect(factor).toBeGreaterThanOrEqual(0.97);
  });
});

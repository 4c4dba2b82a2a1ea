import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {allocate, drawRanks, sampledBelow, tiltDensity, tiltWithFloor} from "../../../loaders/calibrate/sampling.js";
import {openStream} from "../../../loaders/calibrate/streams.js";

const incomes = {
  urban: {a: 3, p: 0.7, scale: 60_000},
  rural: {a: 2.6, p: 0.6, scale: 30_000},
  urbanShare: 0.6
};

describe("allocation of the sample", () => {
  it("goes by the square root of size: four times the families, twice the sample", () => {
    expect(allocate(300, [100, 400])).toEqual([100, 200]);
  });

  it("gives nobody less than what is needed there, and takes it from the others in proportion", () => {
    expect(allocate(350, [100, 400, 1], [0, 0, 50])).toEqual([100, 200, 50]);
  });

  it("always gives out everything, and at least the least", () => {
    const prefecture = fc.record({size: fc.integer({min: 1, max: 5_000_000}), least: fc.integer({min: 0, max: 400})});
    fc.assert(
      fc.property(fc.array(prefecture, {minLength: 1, maxLength: 20}), prefectures => {
        const least = prefectures.map(p => p.least);
        const counts = allocate(
          8000,
          prefectures.map(p => p.size),
          least
        );
        expect(counts.reduce((a, b) => a + b, 0)).toBe(8000);
        counts.forEach((count, p) => expect(count).toBeGreaterThanOrEqual(least[p]));
      }),
      {seed: 1, numRuns: 200}
    );
  });

  it("says how many households the prefectures need when there are too few", () => {
    expect(() => allocate(100, [1, 1], [80, 60])).toThrow("too few households: 100 (the prefectures need 140");
  });
});

describe("the tilt towards the poor", () => {
  it("is a density, and puts half of the sample into the lowest sixth", () => {
    const tilt = tiltWithFloor(0.5);
    const steps = 100_000;
    const mass = (to: number) => {
      let sum = 0;
      for (let s = 0; s < steps; ++s) sum += (tiltDensity(tilt, ((s + 0.5) / steps) * to) * to) / steps;
      return sum;
    };
    expect(mass(1)).toBeCloseTo(1, 6);
    expect(mass(1 / 6)).toBeCloseTo(0.5, 6);
  });

  it("draws as many below the lines as was worked out beforehand, and weighs them back", () => {
    const tilt = tiltWithFloor(0.5);
    const lines = {urban: 14_000, rural: 9_000};
    const n = 40_000;
    const {registration, rank, weight} = drawRanks(n, 1_000_000, incomes, tilt, openStream(1, "test", 0));
    const quantile = ({a, p, scale}: typeof incomes.urban, u: number) => scale * (u ** (-1 / p) - 1) ** (-1 / a);
    const below = Array.from(rank, (u, i) =>
      registration[i] === 1 ? quantile(incomes.urban, u) < lines.urban : quantile(incomes.rural, u) < lines.rural
    );
    const share = below.filter(Boolean).length / n;
    // Three standard errors of a share of so many draws.
    expect(Math.abs(share - sampledBelow(incomes, lines, tilt))).toBeLessThan(3 * Math.sqrt(share / n));
    const cdf = ({a, p, scale}: typeof incomes.urban, y: number) => (1 + (y / scale) ** -a) ** -p;
    const people = 0.6 * cdf(incomes.urban, lines.urban) + 0.4 * cdf(incomes.rural, lines.rural);
    const weighted = weight.reduce((sum, w, i) => sum + (below[i] ? w : 0), 0) / 1_000_000;
    expect(weighted / people).toBeCloseTo(1, 1);
  });
});

import {describe, expect, it} from "vitest";
import {dagumCdf, dagumGini, dagumMean, dagumQuantile, fitDagum} from "../../../loaders/incomes/dagum.js";
import {allocate, tiltDensity, tiltWithFloor} from "../../../loaders/calibrate/sampling.js";
import {openStream} from "../../../loaders/calibrate/streams.js";
import {weightedGini, weightedQuantile} from "../../../loaders/calibrate/weighted.js";
import {incomeTax} from "../../../loaders/incomes/yuan.js";

describe("the Dagum distribution", () => {
  it("with p = 1 is the log-logistic (Fisk): Gini 1/a, median the scale, mean scale (pi/a) / sin(pi/a)", () => {
    const fisk = {a: 3, p: 1, scale: 1000};
    expect(dagumGini(fisk)).toBeCloseTo(1 / 3, 8);
    expect(dagumQuantile(fisk, 0.5)).toBeCloseTo(1000, 8);
    expect(dagumMean(fisk)).toBeCloseTo((1000 * Math.PI) / 3 / Math.sin(Math.PI / 3), 6);
    expect(dagumCdf(fisk, dagumQuantile(fisk, 0.1))).toBeCloseTo(0.1, 10);
  });

  it("is fitted to a mean and a median of the whole and a Gini of the parts", () => {
    const parts = [
      {share: 0.6, relative: 1.2},
      {share: 0.4, relative: 0.7}
    ];
    const whole = fitDagum({mean: 43_000, median: 35_000, gini: 0.36}, parts);
    const below = (line: number) =>
      parts.reduce(
        (sum, {share, relative}) => sum + share * dagumCdf({...whole, scale: whole.scale * relative}, line),
        0
      );
    expect(dagumMean(whole)).toBeCloseTo(43_000, 3);
    expect(dagumGini(whole)).toBeCloseTo(0.36, 8);
    expect(below(35_000)).toBeCloseTo(0.5, 6);
  });

  it("finds the log-logistic again from its own mean, median and Gini", () => {
    // Fisk with a = 3: Gini 1/3, mean/median = (pi/3) / sin(pi/3)
    const mean = (1000 * Math.PI) / 3 / Math.sin(Math.PI / 3);
    const found = fitDagum({mean, median: 1000, gini: 1 / 3}, [{share: 1, relative: 1}]);
    expect(found.a).toBeCloseTo(3, 6);
    expect(found.p).toBeCloseTo(1, 5);
    expect(found.scale).toBeCloseTo(1000, 2);
  });

  it("says so when no law has such a median at such a Gini", () => {
    expect(() => fitDagum({mean: 50_000, median: 52_000, gini: 0.3}, [{share: 1, relative: 1}])).toThrow(
      "no income law: median 52000 at mean 50000 and Gini 0.3"
    );
  });
});

describe("sampling", () => {
  it("puts half of the sample into the lowest sixth, and all of it into the whole", () => {
    const tilt = tiltWithFloor(0.5);
    const integral = (to: number) =>
      Array.from({length: 60_000}, (_, i) => tiltDensity(tilt, ((i + 0.5) / 60_000) * to)).reduce((a, b) => a + b, 0) *
      (to / 60_000);
    expect(integral(1 / 6)).toBeCloseTo(0.5, 5);
    expect(integral(1)).toBeCloseTo(1, 5);
  });

  it("allocates by square roots and loses nobody", () => {
    expect(allocate(60, [100, 400, 900])).toEqual([10, 20, 30]);
    expect(allocate(61, [100, 400, 900]).reduce((a, b) => a + b, 0)).toBe(61);
  });
});

describe("random streams", () => {
  it("repeat by name and differ by seed, purpose and region", () => {
    const first = (seed: number, purpose: string, region: number) => openStream(seed, purpose, region).uniform();
    expect(first(1, "work", 330100)).toBe(first(1, "work", 330100));
    const others = [
      first(2, "work", 330100),
      first(1, "wort", 330100),
      first(1, "work", 330200),
      first(1, "work", 330100)
    ];
    expect(new Set(others).size).toBe(4);
  });

  it("are uniform and normal to within five standard errors", () => {
    const stream = openStream(7, "test", 0);
    const n = 40_000;
    const mean = (draw: () => number) => Array.from({length: n}, draw).reduce((a, b) => a + b, 0) / n;
    expect(Math.abs(mean(() => stream.uniform()) - 0.5)).toBeLessThan(5 / Math.sqrt(12 * n));
    expect(Math.abs(mean(() => stream.normal()))).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(mean(() => stream.normal() ** 2) - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  });
});

describe("weighted statistics", () => {
  it("give the textbook values: incomes 1 to 4 have Gini 0.25; one owner of all among ten has 0.9", () => {
    expect(weightedGini([1, 2, 3, 4], [1, 1, 1, 1])).toBeCloseTo(0.25, 12);
    expect(weightedGini([0, 1], [9, 1])).toBeCloseTo(0.9, 12);
    expect(weightedQuantile([3, 1, 2], [1, 1, 2], 0.5)).toBe(2);
  });
});

describe("income tax", () => {
  it("follows table 1 of the law: 100,000 taxable pays 10% less the quick deduction of 2,520", () => {
    expect(incomeTax(178_000)).toBeCloseTo(100_000 * 0.1 - 2520, 6);
    expect(incomeTax(78_000 + 300_000)).toBeCloseTo(300_000 * 0.2 - 16_920, 6);
    expect(incomeTax(60_000)).toBe(0);
  });
});

import {beforeAll, describe, expect, it} from "vitest";
import {readFigures} from "../../../loaders/census/figures.js";
import {spreadOfMix, targetGini} from "../../../simulations/runs/income-spread.js";
import type {Spread} from "../../../simulations/runs/income-spread.js";

describe("incomes over all populations that are built", () => {
  let mix: Spread;
  beforeAll(() => {
    mix = spreadOfMix(8000, 3);
  }, 120_000);

  it("are as unequal as the published groups imply for the nation, and a little more: two cities and one poor province", () => {
    const target = targetGini();
    expect(target.nation).toBeGreaterThan(target.least);
    expect(target.nation).toBeLessThan(target.most);
    expect(target.mix).toBeGreaterThan(target.nation);
    expect(Math.abs(mix.gini - target.mix)).toBeLessThan(0.02);
  });

  it("have the shape of the published groups: each fifth within a tenth of the mean", () => {
    const figures = readFigures();
    const published = [1, 2, 3, 4, 5].map(k => figures.value(100000, `income_quintile_${k}`, 2023));
    const plain = published.reduce((a, b) => a + b, 0) / 5;
    mix.fifths.forEach((fifth, k) => expect(Math.abs(fifth - published[k] / plain)).toBeLessThan(0.1));
  });
});

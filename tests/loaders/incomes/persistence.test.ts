import {describe, expect, it} from "vitest";
import {readFigures} from "../../../loaders/census/figures.js";
import {rankOf, scoreOf, usualScore} from "../../../loaders/incomes/persistence.js";
import {fitPersistence} from "../../../simulations/runs/income-persistence.js";

describe("the income a family is used to", () => {
  it("is this year's where nothing passes, and hardly tells of it where all passes within the year", () => {
    expect(usualScore({permanent: 1, passing: 0})).toEqual({spread: 1, correlation: 1});
    // the mean of five independent years: variance 1/5, covariance with one of them 1/5
    const {spread, correlation} = usualScore({permanent: 0, passing: 0});
    expect(spread).toBeCloseTo(Math.sqrt(1 / 5), 12);
    expect(correlation).toBeCloseTo(Math.sqrt(1 / 5), 12);
  });

  it("is as lasting as the panel of rural families says, as near as the grid comes", () => {
    const figures = readFigures();
    const {permanent, passing, spells} = fitPersistence();
    expect(figures.value(100000, "income_permanent_share")).toBe(permanent);
    expect(figures.value(100000, "income_passing_persistence")).toBe(passing);
    expect(Math.abs(spells.exit - 0.372)).toBeLessThan(0.08);
    expect(Math.abs(spells.stay - 0.086)).toBeLessThan(0.02);
  }, 60_000);
});

describe("normal scores", () => {
  it("have the points of the tables: 1.645 at 95 in a hundred, 0.975 at 1.96", () => {
    expect(scoreOf(0.5)).toBeCloseTo(0, 6);
    expect(scoreOf(0.95)).toBeCloseTo(1.645, 2);
    expect(rankOf(1.96)).toBeCloseTo(0.975, 4);
  });
});

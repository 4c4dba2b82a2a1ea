// Growth a year against what the bulletins say.

import {describe, expect, it} from "vitest";
import {figuresOf, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {publishedGrowth} from "../../../loaders/census/growth.js";

describe("published growth", () => {
  it("is the bulletins': incomes 5.3% in the nation and 5.0% in Zhejiang, consumption 5.3% in the nation, in 2024", () => {
    const figures = readFigures();
    expect(publishedGrowth(figures, 100_000, "income").value).toBeCloseTo(0.053, 3);
    expect(publishedGrowth(figures, 100_000, "consumption").value).toBeCloseTo(0.053, 3);
    expect(publishedGrowth(figures, 330_000, "income")).toMatchObject({from: 2023, to: 2024, region: 330_000});
    expect(publishedGrowth(figures, 330_000, "income").value).toBeCloseTo(0.05, 3);
  });

  const figure = (
    region: number,
    year: number,
    value: number,
    quality: PublishedFigure["quality"]
  ): PublishedFigure => ({
    region,
    year,
    value,
    quality,
    indicator: "income_mean_all",
    unit: "元/年·人",
    source: `bulletin ${year}`,
    note: ""
  });

  it("is the nation's where the province has one year only, and as sure as the less sure figure", () => {
    const figures = figuresOf([
      figure(100_000, 2023, 100, "official"),
      figure(100_000, 2024, 106, "relay"),
      figure(330_000, 2024, 200, "official")
    ]);
    const growth = publishedGrowth(figures, 330_000, "income");
    expect(growth.value).toBeCloseTo(0.06, 12);
    expect(growth).toMatchObject({region: 100_000, quality: "relay", source: "bulletin 2023；bulletin 2024"});
  });

  it("says what is missing and where it would go", () => {
    expect(() => publishedGrowth(figuresOf([]), 330_000, "income")).toThrow(
      "missing figure: income_mean_all of two years for 330000 or 100000 (add rows to data/income.csv)"
    );
  });
});

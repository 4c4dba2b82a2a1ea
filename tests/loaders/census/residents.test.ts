import {describe, expect, it} from "vitest";
import {figuresOf, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {ageBands, bandName, familyResidents, familyResidentsAged} from "../../../loaders/census/residents.js";

const figures = readFigures();
const regions = provinces.flatMap(({prefectures}) => prefectures.map(({region}) => region));

/** 100 residents at every five years of age and of either sex, some of whom live in collective households. */
function even(region: number, family: number): PublishedFigure[] {
  const figure = (indicator: string, value: number): PublishedFigure => ({
    region,
    indicator,
    value,
    year: 2020,
    unit: "人",
    source: "made up",
    quality: "assumed" as const,
    note: "a test"
  });
  const bands = ageBands.flatMap(from => ["male", "female"].map(sex => `residents_${sex}_${bandName(from)}`));
  return [
    ...bands.map(indicator => figure(indicator, 100)),
    figure("residents", 3600),
    figure("family_household_residents", family)
  ];
}

const made = (family: number) =>
  figuresOf([
    ...even(990100, family),
    ...even(100000, 3600),
    // 1,000 of 65 and more, 950 of whom live in households that have such members.
    ...(
      [
        ["households_with_65_one", 550],
        ["households_with_65_two", 200],
        ["households_with_65_three_plus", 0]
      ] as const
    ).map(([indicator, value]) => ({
      region: 100000,
      indicator,
      value,
      year: 2020,
      unit: "户",
      source: "made up",
      quality: "assumed" as const,
      note: "a test"
    })),
    {
      region: 100000,
      indicator: "collective_young_share",
      value: 0.5,
      year: 2025,
      unit: "share",
      source: "made up",
      quality: "assumed" as const,
      note: "a test"
    }
  ]);

describe("residents of family households", () => {
  it("add up, over ages and over town and country, to what the census says, in every prefecture", () => {
    expect(regions.length).toBe(68);
    for (const region of regions) {
      const published = figures.value(region, "family_household_residents");
      const ages = familyResidentsAged(figures, region, 1, 0, 200) + familyResidentsAged(figures, region, 2, 0, 200);
      expect(ages / published, String(region)).toBeCloseTo(1, 9);
      const places = familyResidents(figures, region, "urban") + familyResidents(figures, region, "rural");
      expect(places / published).toBeCloseTo(1, 9);
    }
  });

  it("are no more than there are residents, and some, at every age and in town and country", () => {
    for (const region of regions) {
      for (const place of ["urban", "rural"] as const)
        expect(familyResidents(figures, region, place), `${region} ${place}`).toBeGreaterThan(0);
      for (const band of ageBands) {
        const family = familyResidentsAged(figures, region, 1, band, band + 5);
        const all = figures.value(region, `residents_male_${bandName(band)}`);
        expect(family / all, `${region} ${band}`).toBeGreaterThan(0.1);
        expect(family / all).toBeLessThanOrEqual(1);
      }
    }
  });

  it("lack the old as the nation does, students most: by hand, 360 of 3,600 in collective households", () => {
    // The old of the nation: 50 of 1,000. One in twenty of the 1,600 below 15 and from 65 on is 80; of the 280 left, half are
    // spread over the 2,000 of working age, 0.07 each; the other half are among the 400 of 15 to 24: 0.07 + 140 / 400 = 0.42.
    const figures = made(3240);
    const family = (from: number) => familyResidentsAged(figures, 990100, 1, from, from + 5);
    expect(family(70)).toBeCloseTo(95, 9);
    expect(family(5)).toBeCloseTo(95, 9);
    expect(family(40)).toBeCloseTo(93, 9);
    expect(family(20)).toBeCloseTo(58, 9);
  });

  it("keep some young people even where colleges are most of a place", () => {
    expect(familyResidentsAged(made(2300), 990100, 2, 20, 25)).toBeCloseTo(15, 9);
  });
});

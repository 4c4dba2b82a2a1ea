// What the census says of counties. A household's county was drawn by residents in town and country alone, so that sizes,
// generations and ages of a county's households test the population.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import type {Item} from "./compare-item.js";
import {dataFolder} from "../census/figures.js";
import type {Figures} from "../census/figures.js";
import type {Summary} from "./summary.js";

/** What the census says of the homes of a place. */
export interface Homes {
  readonly familyHouseholds: number;
  readonly familyResidents: number;
  readonly onePerson: number;
  /** Three generations and more. */
  readonly threeGenerations: number;
  readonly with65: number;
}

export interface County extends Homes {
  readonly prefecture: number;
  readonly county: number;
  readonly zh: string;
  readonly residents: number;
  readonly residentsUrban: number;
}

export interface CountyItem extends Pick<Item, "indicator" | "zh" | "en" | "unit"> {
  readonly published: (county: Homes) => number;
  readonly simulated: (summary: Summary) => number;
}

export const countyItems: readonly CountyItem[] = [
  {
    indicator: "county_mean_size",
    zh: "平均家庭户规模",
    en: "mean size of family households",
    unit: "人/户",
    published: c => c.familyResidents / c.familyHouseholds,
    simulated: s => s.persons / s.households
  },
  {
    indicator: "county_one_person_share",
    zh: "一人户比重",
    en: "share of one-person households",
    unit: "share",
    published: c => c.onePerson / c.familyHouseholds,
    simulated: s => s.onePerson / s.households
  },
  {
    indicator: "county_three_generations_share",
    zh: "三代及以上户比重",
    en: "share of households of three and more generations",
    unit: "share",
    published: c => c.threeGenerations / c.familyHouseholds,
    simulated: s => s.threeGenerations / s.households
  },
  {
    indicator: "county_with_65_share",
    zh: "有 65 岁及以上成员的户比重",
    en: "share of households with members aged 65+",
    unit: "share",
    published: c => c.with65 / c.familyHouseholds,
    simulated: s => s.with65 / s.households
  }
];

const file = "census-2020-counties.csv";

/** Counties of a province by its adcode. Errors name file, line and column. */
export function countiesOf(province: number): County[] {
  return csvParse(readFileSync(join(dataFolder, file), "utf8")).flatMap((row, i) => {
    const number = (column: string): number => {
      const value = Number(row[column] || NaN);
      if (!Number.isFinite(value))
        throw new Error(`not a number: "${row[column]}" (${file} line ${i + 2}, column ${column})`);
      return value;
    };
    const prefecture = number("prefecture");
    if (Math.floor(prefecture / 10_000) !== province / 10_000) return [];
    return [
      {
        prefecture,
        county: number("county"),
        zh: row["name_zh"] ?? "",
        residents: number("residents"),
        residentsUrban: number("residents_urban"),
        familyHouseholds: number("family_households"),
        familyResidents: number("family_household_residents"),
        onePerson: number("households_one_person"),
        threeGenerations: number("households_three_generations") + number("households_four_generations"),
        with65: number("households_with_65")
      }
    ];
  });
}

/** The same of a whole province, whose rate is the naive guess for each of its counties. */
export const homesOf = (figures: Figures, region: number): Homes => ({
  familyHouseholds: figures.value(region, "family_households"),
  familyResidents: figures.value(region, "family_household_residents"),
  onePerson: figures.value(region, "households_one_person"),
  threeGenerations:
    figures.value(region, "households_three_generations") + figures.value(region, "households_four_generations"),
  with65: figures.value(region, "households_with_65")
});

/** The publication has no English names. */
export const englishName = ({county, zh}: County): string => `${zh} (${county})`;

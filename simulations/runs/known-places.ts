// Every prefecture and county at hand, as a register may call it.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "../../loaders/census/figures.js";
import {provinces} from "../../loaders/census/provinces.js";
import {placeFinder} from "../../src/store/register/places.js";
import type {KnownPlace, PlaceFinder} from "../../src/store/register/places.js";

export const openPlaceFinder = (): PlaceFinder => placeFinder(knownPlaces(), provinceNames());

/** As a text may begin: with the ending and without. */
export const provinceNames = (): string[][] => provinces.map(({name}) => [name.zh, name.zh.replace(/[省市]$/, "")]);

export function knownPlaces(): KnownPlace[] {
  const read = (file: string) => csvParse(readFileSync(join(dataFolder, file), "utf8"));
  const prefectures = read("places.csv").map((row): KnownPlace => ({
    region: Number(row["region"]),
    county: 0,
    name: row["name_zh"] ?? ""
  }));
  const regions = new Set(prefectures.map(({region}) => region));
  const counties = read("census-2020-counties.csv")
    .map((row): KnownPlace => ({
      region: Number(row["prefecture"]),
      county: Number(row["county"]),
      name: row["name_zh"] ?? ""
    }))
    // a city without counties is its own, and is there already
    .filter(({region, county}) => regions.has(region) && region !== county);
  return [...prefectures, ...counties];
}

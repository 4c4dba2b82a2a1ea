// The provinces and cities for which a population can be built: data/provinces.csv, the first of which is the default.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "./figures.js";

interface Names {
  readonly zh: string;
  readonly en: string;
}

export interface Province {
  readonly id: string;
  readonly name: Names;
  /** Adcode of the province. */
  readonly region: number;
  /** Id of the policy in force, which gives every prefecture a standard. */
  readonly policy: string;
  /** Id of a plan between which and the policy in force several lines of a household differ. */
  readonly plan: string | null;
  /** A change of standards that has happened, where both years' mean standards were published. */
  readonly backCast: BackCastChange | null;
  /** Prefectures by adcode, as in data/places.csv; a city under the central government is its own and only one. */
  readonly prefectures: readonly ({readonly region: number} & Names)[];
}

/** Two policies of a province, and the years of the incomes that people had under them. */
export interface BackCastChange {
  readonly from: string;
  readonly to: string;
  readonly years: readonly [from: number, to: number];
}

const places = csvParse(readFileSync(join(dataFolder, "places.csv"), "utf8"), row => ({
  region: Number(row["region"]),
  zh: row["name_zh"] ?? "",
  en: row["name_en"] ?? ""
}));

/** Rows of data/provinces.csv. Errors name line and column. */
export function parseProvinces(text: string): Province[] {
  return csvParse(text).map((row, i) => {
    const at = (name: string): string => `data/provinces.csv line ${i + 2}, column ${name}`;
    const cell = (name: string): string => {
      const value = row[name]?.trim() ?? "";
      if (value === "") throw new Error(`empty cell: ${at(name)}`);
      return value;
    };
    const whole = (name: string, digits: number): number => {
      const value = cell(name);
      if (!new RegExp(`^\\d{${digits}}$`).test(value))
        throw new Error(`not ${digits} digits: "${value}" (${at(name)})`);
      return Number(value);
    };
    const orNull = (name: string): string | null => (row[name]?.trim() === "" ? null : cell(name));
    const region = whole("region", 6);
    const isBackCast = ["back_cast_from", "back_cast_to", "year_from", "year_to"].some(name => orNull(name) !== null);
    return {
      id: cell("id"),
      name: {zh: cell("name_zh"), en: cell("name_en")},
      region,
      policy: cell("policy"),
      plan: orNull("plan"),
      backCast: isBackCast
        ? {
            from: cell("back_cast_from"),
            to: cell("back_cast_to"),
            years: [whole("year_from", 4), whole("year_to", 4)] as const
          }
        : null,
      prefectures: places.filter(place => Math.floor(place.region / 10_000) === region / 10_000)
    };
  });
}

/** The first is the default. */
export const provinces: readonly Province[] = parseProvinces(readFileSync(join(dataFolder, "provinces.csv"), "utf8"));

/** By id, Chinese name (with or without 省 or 市) or adcode. */
export function provinceNamed(name: string): Province {
  const wanted = name.trim().toLowerCase();
  const found = provinces.find(p =>
    [p.id, p.name.zh, p.name.zh.replace(/[省市]$/, ""), String(p.region)].includes(wanted)
  );
  if (found === undefined) throw new Error(`unknown province: ${name} (known: ${provinces.map(p => p.id).join(", ")})`);
  return found;
}

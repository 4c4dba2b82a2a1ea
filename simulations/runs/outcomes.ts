// Published results of policies, such as the number of recipients: data/policy-outcomes.csv.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {ComparedQuality} from "../../src/analysis/population/quality.js";
import type {Kind} from "../../src/analysis/population/validation.js";

export interface PublishedOutcome {
  readonly region: number;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: Kind;
  readonly source: string;
  readonly quality: ComparedQuality;
}

/** What was published of a province under its policy in force. */
export function outcomesOf(province: Province): PublishedOutcome[] {
  const rows = csvParse(readFileSync(join(dataFolder, "policy-outcomes.csv"), "utf8"));
  return rows
    .filter(row => Math.floor(Number(row["region"]) / 10_000) === province.region / 10_000)
    .filter(row => row["policy"] === undefined || row["policy"] === province.policy)
    .map(row => ({
      region: Number(row["region"]),
      indicator: row["indicator"] ?? "",
      year: Number(row["year"]),
      value: Number(row["value"]),
      unit: row["unit"] ?? "",
      kind: row["kind"] as Kind,
      source: row["source"] ?? "",
      quality: row["quality"] as ComparedQuality
    }));
}

// What an assumed figure is called, and in Chinese why it is as it is: data/assumption-names.csv.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";

/** Names of assumed figures and, in Chinese, why they are as they are; in English that stands beside the figure. */
export function assumptionNames(): ReadonlyMap<string, {zh: string; en: string; note_zh: string}> {
  const rows = csvParse(readFileSync(join(dataFolder, "assumption-names.csv"), "utf8"));
  return new Map(
    rows.map(row => [row["indicator"] ?? "", {zh: row["zh"] ?? "", en: row["en"] ?? "", note_zh: row["note_zh"] ?? ""}])
  );
}

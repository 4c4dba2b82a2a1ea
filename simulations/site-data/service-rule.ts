// 购买服务 The rule of a province on the purchase of services: data/service-purchase.csv.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {PublishedServiceRule} from "../../src/analysis/budget/service-purchase.js";

/** null: none is published. Throws where a share is no share. */
export function serviceRule({region}: Pick<Province, "region">): PublishedServiceRule | null {
  const rows = csvParse(readFileSync(join(dataFolder, "service-purchase.csv"), "utf8"));
  const row = rows.find(one => Number(one["region"]) === region);
  if (row === undefined) return null;
  const share = (name: string): number => {
    const value = Number(row[name]);
    if (!(value > 0 && value <= 1))
      throw new Error(`not a share: ${row[name]} (data/service-purchase.csv, column ${name})`);
    return value;
  };
  const text = (name: string): string => row[name] ?? "";
  return {
    share: share("share"),
    services: share("services"),
    year: Number(row["year"]),
    source: text("source"),
    quality: text("quality") as PublishedServiceRule["quality"],
    note_zh: text("note_zh"),
    note_en: text("note_en")
  };
}

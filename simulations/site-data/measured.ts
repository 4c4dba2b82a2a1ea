// What was measured on populations of a province and is kept as tables: fresh seeds, and the two ends of each assumption.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {RebuiltRow} from "../../src/analysis/population/rebuilt.js";
import type {SeedRow} from "../../src/analysis/population/seeds.js";

const texts = new Set([
  ...["province", "policy", "plan", "indicator", "zh", "en", "unit", "target_quality"],
  ...["assumption", "name_zh", "name_en", "evidence_zh", "evidence_en", "end", "how", "figure"],
  ...["reform_zh", "reform_en"]
]);

/** Rows of a table that `doudi` wrote, as they were: an empty cell is null. */
const rowsOf = (file: string, {id}: Province): object[] =>
  csvParse(readFileSync(join(dataFolder, file), "utf8"))
    .filter(row => row["province"] === id)
    .map(row =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === "" ? null : texts.has(key) ? value : Number(value)])
      )
    );

export const seedRows = (province: Province): SeedRow[] => rowsOf("seeds.csv", province) as SeedRow[];
export const rebuiltRows = (province: Province): RebuiltRow[] =>
  rowsOf("assumption-effects.csv", province) as RebuiltRow[];

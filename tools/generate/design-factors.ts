// By how much the sampling formula is wrong of a population of ours, as fresh seeds measured it: data/seeds.csv for the engine.

import {readFileSync} from "node:fs";
import {csvParse} from "d3";
import {spreadError} from "../../src/analysis/population/seeds.js";
import {head} from "./head.js";

/** Which measure or ratio of the engine a figure of the seeds is, under one policy or as a change. */
const measured = {
  dibao_persons: ["dibao_receiving", "level"],
  edge_persons: ["edge_receiving", "level"],
  rigid_persons: ["rigid_receiving", "level"],
  cost: ["cash_receiving", "level"],
  plan_cost_change: ["cash_receiving", "change"],
  mean_benefit: ["benefit", "level"],
  exclusion: ["exclusion", "level"]
} as const;

/** What is within twice the uncertainty of a spread of 1 is no finding. */
const isFound = (ratio: number, seeds: number): boolean => Math.abs(ratio - 1) > 2 * spreadError(seeds);

export function designFactorsSource(): string {
  const rows = csvParse(readFileSync(new URL("../../data/seeds.csv", import.meta.url), "utf8"));
  const factors: Record<string, Record<string, number>> = {};
  for (const [indicator, [name, which]] of Object.entries(measured)) {
    const row = rows.find(each => each["indicator"] === indicator);
    const ratio = Number(row?.["spread_to_error"] ?? NaN);
    if (!(ratio > 0))
      throw new Error(`missing figure: spread_to_error of ${indicator} (data/seeds.csv; npm run seeds)`);
    if (isFound(ratio, Number(row?.["seeds"]))) (factors[name] ??= {})[which] = Number(ratio.toPrecision(2));
  }
  return [
    head("By how much fresh draws of our populations spread more than the sampling formula has it.", "data/seeds.csv"),
    'import type {DesignFactors} from "../../engine/tally/tally.js";\n',
    `export const designFactors: DesignFactors = ${JSON.stringify(factors)};`
  ].join("\n");
}

// What was published of a policy, or had to be assumed of it: data/policy-outcomes.csv, the targets that a province is fitted to
// and what is held out beside them.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder, figureQualities} from "../census/figures.js";
import type {FigureQuality} from "../census/figures.js";
import type {Province} from "../census/provinces.js";

export interface Outcome {
  readonly policy: string;
  readonly region: number;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: "calibrated" | "held_out";
  readonly source: string;
  readonly quality: FigureQuality;
  /** Where it stands, for messages. */
  readonly at: string;
}

const file = "policy-outcomes.csv";
const columns = ["policy", "region", "indicator", "year", "value", "unit", "kind", "source", "quality", "note"];

/** Errors name file, line and column. */
export function parseOutcomes(text: string): Outcome[] {
  const seen = new Set<string>();
  return csvCells(file, text, columns).map(cells => {
    const row = {
      policy: cells.text("policy"),
      region: cells.digits("region", 6),
      indicator: cells.text("indicator"),
      year: cells.digits("year", 4),
      value: cells.number("value"),
      unit: cells.text("unit"),
      kind: cells.oneOf("kind", ["calibrated", "held_out"]),
      source: cells.text("source"),
      quality: cells.oneOf("quality", figureQualities),
      at: cells.at
    };
    const key = `${row.policy} ${row.region} ${row.indicator}`;
    if (seen.has(key)) throw new Error(`figure given twice: ${row.indicator} of ${row.policy} (${cells.at})`);
    seen.add(key);
    return row;
  });
}

export const readOutcomes = (): Outcome[] => parseOutcomes(readFileSync(join(dataFolder, file), "utf8"));

/** Of a province under its policy in force. */
export const outcomesOf = (province: Province, outcomes: readonly Outcome[] = readOutcomes()): Outcome[] =>
  outcomes.filter(({policy, region}) => policy === province.policy && region === province.region);

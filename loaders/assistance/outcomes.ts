// What was published of a policy, or had to be assumed of it: data/policy-outcomes.csv, the targets that a province is fitted to
// and what is held out beside them.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder} from "../census/figures.js";
import type {Province} from "../census/provinces.js";
import {eachOnce, targetOf} from "./target.js";
import type {Target} from "./target.js";

export interface Outcome extends Target {
  readonly policy: string;
}

const file = "policy-outcomes.csv";
const columns = ["policy", "region", "indicator", "year", "value", "unit", "kind", "source", "quality", "note"];

/** Errors name file, line and column. */
export const parseOutcomes = (text: string): Outcome[] =>
  eachOnce(
    csvCells(file, text, columns).map(cells => ({policy: cells.text("policy"), ...targetOf(cells)})),
    ({policy}) => policy
  );

export const readOutcomes = (): Outcome[] => parseOutcomes(readFileSync(join(dataFolder, file), "utf8"));

/** Of a province under its policy in force. */
export const outcomesOf = (province: Province, outcomes: readonly Outcome[] = readOutcomes()): Outcome[] =>
  outcomes.filter(({policy, region}) => policy === province.policy && region === province.region);

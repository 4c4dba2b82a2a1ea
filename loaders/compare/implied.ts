// What follows by arithmetic from figures that were used, and so tests nothing: data/implied.csv, with what it follows from.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder} from "../census/figures.js";
import type {ComparisonRow} from "./comparison-row.js";

export interface Implied {
  /** Adcode it holds for; 100000 for everywhere. */
  readonly region: number;
  readonly indicator: string;
  readonly zh: string;
  readonly en: string;
}

const file = "implied.csv";
const nation = 100000;

/** Errors name file, line and column. */
export const parseImplied = (text: string): Implied[] =>
  csvCells(file, text, ["region", "indicator", "zh", "en"]).map(cells => ({
    region: cells.digits("region", 6),
    indicator: cells.text("indicator"),
    zh: cells.text("zh"),
    en: cells.text("en")
  }));

export const readImplied = (): Implied[] => parseImplied(readFileSync(join(dataFolder, file), "utf8"));

export type ThreeKinds = "calibrated" | "implied" | "held_out";
export interface Kinded extends Omit<ComparisonRow, "kind"> {
  readonly kind: ThreeKinds;
  /** Empty unless the row is implied. */
  readonly follows_zh: string;
  readonly follows_en: string;
}

/** Rows with their kind of three; those that are implied say what they follow from, and are set beside no guess. */
export const withImplied = (rows: readonly ComparisonRow[], implied: readonly Implied[]): Kinded[] =>
  rows.map(row => {
    const found = implied.find(
      ({region, indicator}) => indicator === row.indicator && (region === nation || region === row.region)
    );
    if (found === undefined) return {...row, follows_zh: "", follows_en: ""};
    const {zh: follows_zh, en: follows_en} = found;
    return {...row, kind: "implied", naive: null, naive_by: "", better: null, follows_zh, follows_en};
  });

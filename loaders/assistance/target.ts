// A figure that a population is fitted to or held against, as the tables of data/ state it: what, where, when, by whom.

import type {Cells} from "../census/csv-cells.js";
import {figureQualities} from "../census/figures.js";
import type {FigureQuality} from "../census/figures.js";

export interface Target {
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

/** Errors name file, line and column. */
export const targetOf = (cells: Cells): Target => ({
  region: cells.digits("region", 6),
  indicator: cells.text("indicator"),
  year: cells.digits("year", 4),
  value: cells.number("value"),
  unit: cells.text("unit"),
  kind: cells.oneOf("kind", ["calibrated", "held_out"]),
  source: cells.text("source"),
  quality: cells.oneOf("quality", figureQualities),
  at: cells.at
});

/** Rows of which no two give one figure of one region; `of` says in words whose it is. */
export function eachOnce<T extends Target>(rows: T[], of: (row: T) => string): T[] {
  const seen = new Set<string>();
  for (const row of rows) {
    const name = `${row.indicator} of ${of(row)}`;
    const key = `${row.region} ${name}`;
    if (seen.has(key)) throw new Error(`figure given twice: ${name} (${row.at})`);
    seen.add(key);
  }
  return rows;
}

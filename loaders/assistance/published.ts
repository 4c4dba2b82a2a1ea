// What is published of assistance itself (who receives, how many where, how much of the standard): data/assistance-published.csv.
// A population is compared with it; whether a figure was used in the making is said of each.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder, figureQualities} from "../census/figures.js";
import type {FigureQuality} from "../census/figures.js";

const areas = ["all", "urban", "rural"] as const;
export type Area = (typeof areas)[number];

export interface PublishedAssistance {
  readonly region: number;
  readonly place: string;
  readonly area: Area;
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

const file = "assistance-published.csv";
const columns = "region,place,area,indicator,year,value,unit,kind,source,quality,note".split(",");

/** Errors name file, line and column. */
export function parsePublished(text: string): PublishedAssistance[] {
  const seen = new Set<string>();
  return csvCells(file, text, columns).map(cells => {
    const row = {
      region: cells.digits("region", 6),
      place: cells.text("place"),
      area: cells.oneOf("area", areas),
      indicator: cells.text("indicator"),
      year: cells.digits("year", 4),
      value: cells.number("value"),
      unit: cells.text("unit"),
      kind: cells.oneOf("kind", ["calibrated", "held_out"]),
      source: cells.text("source"),
      quality: cells.oneOf("quality", figureQualities),
      at: cells.at
    };
    const key = `${row.region} ${row.area} ${row.indicator}`;
    if (seen.has(key))
      throw new Error(`figure given twice: ${row.indicator} of ${row.region}, ${row.area} (${row.at})`);
    seen.add(key);
    return row;
  });
}

export const readPublished = (): PublishedAssistance[] => parsePublished(readFileSync(join(dataFolder, file), "utf8"));

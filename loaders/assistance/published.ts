// What is published of assistance itself (who receives, how many where, how much of the standard): data/assistance-published.csv.
// A population is compared with it; whether a figure was used in the making is said of each.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder} from "../census/figures.js";
import {eachOnce, targetOf} from "./target.js";
import type {Target} from "./target.js";

const areas = ["all", "urban", "rural"] as const;
export type Area = (typeof areas)[number];

export interface PublishedAssistance extends Target {
  readonly place: string;
  readonly area: Area;
}

const file = "assistance-published.csv";
const columns = "region,place,area,indicator,year,value,unit,kind,source,quality,note".split(",");

/** Errors name file, line and column. */
export const parsePublished = (text: string): PublishedAssistance[] =>
  eachOnce(
    csvCells(file, text, columns).map(cells => ({
      place: cells.text("place"),
      area: cells.oneOf("area", areas),
      ...targetOf(cells)
    })),
    ({region, area}) => `${region}, ${area}`
  );

export const readPublished = (): PublishedAssistance[] => parsePublished(readFileSync(join(dataFolder, file), "utf8"));

// How far exclusion goes when the population is built on other assumptions, each moved alone: data/assumption-effects.csv for bands.

import {readFileSync} from "node:fs";
import {csvParse} from "d3";
import {provinces} from "../../loaders/census/provinces.js";
import {head} from "./head.js";

export function rebuiltExclusionSource(): string {
  const file = new URL("../../data/assumption-effects.csv", import.meta.url);
  const rows = csvParse(readFileSync(file, "utf8")).filter(row => row["figure"] === "exclusion");
  const shifts = provinces.flatMap(({id, region}) => {
    const moved = rows.filter(row => row["province"] === id).map(row => Number(row["value"]) - Number(row["base"]));
    const round = (x: number): number => Number(x.toFixed(4));
    return moved.length === 0
      ? []
      : [[region, {low: round(Math.min(0, ...moved)), high: round(Math.max(0, ...moved))}]];
  });
  return [
    head("How far exclusion goes with assumptions of the population, by province.", "data/assumption-effects.csv"),
    'import type {Shift} from "../population/rebuilt.js";\n',
    `export const rebuiltExclusion: Readonly<Record<number, Shift | undefined>> = ${JSON.stringify(Object.fromEntries(shifts))};`
  ].join("\n");
}

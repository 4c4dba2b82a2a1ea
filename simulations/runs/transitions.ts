// What a walk through the months assumes (data/exit), read for a province: each figure with its source and quality.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {dataFolder, figuresOf, parseFigures} from "../../loaders/census/figures.js";
import type {PublishedFigure} from "../../loaders/census/figures.js";
import type {ExitFigure} from "../../src/analysis/exit/figures.js";
import {nation, publishedKind} from "../../src/analysis/exit/published.js";
import {transitionNames as names} from "../../src/engine/months/terms.js";

const rowsOf = (file: string): PublishedFigure[] =>
  parseFigures(file, readFileSync(join(dataFolder, "exit", file), "utf8"));

/** The figures for a province (adcode), its own before the nation's. Throws where one is missing, unknown or out of range. */
export function transitionFigures(region: number): PublishedFigure[] {
  const rows = rowsOf("transitions.csv");
  for (const {indicator} of rows)
    if (!names.some(name => name === indicator))
      throw new Error(`unknown figure: ${indicator} (data/exit/transitions.csv; known: ${names.join(", ")})`);
  const figures = figuresOf(rows, new Set(names));
  return names.map(name => {
    const figure = figures.figure(region, name);
    const isShare = figure.unit.startsWith("比例") || figure.unit === "0/1";
    if (figure.value < 0 || (isShare && figure.value > 1))
      throw new Error(
        `figure out of range: ${name} = ${figure.value} (data/exit/transitions.csv; ${isShare ? "0 to 1" : "0 or more"})`
      );
    return figure;
  });
}

/** The one province found that publishes a month's entries and leavings of town and country together: Fujian. */
const reference = 350_000;

/**
 * What is published of entries, exits and spells of the nation, of the province (adcode) with its places, and of one for reference, to
 * be set beside what is simulated; and what each was used for.
 */
export function publishedExits(region: number): ExitFigure[] {
  const provinceOf = (place: number): number => Math.floor(place / 10_000);
  const shown = new Set([nation, region, reference].map(provinceOf));
  const rows = rowsOf("published.csv").filter(row => shown.has(provinceOf(row.region)));
  return rows.map(row => ({...row, kind: publishedKind(rows, region, row)}));
}

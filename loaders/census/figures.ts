// Published figures: small tidy CSV files in data/, one figure a row, each with its publication and how sure it is.

import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvParseRows} from "d3";

export const figureQualities = ["official", "relay", "assumed"] as const;
export type FigureQuality = (typeof figureQualities)[number];

export interface PublishedFigure {
  /** Adcode: 100000 the nation, 330000 a province, 330100 a prefecture. */
  readonly region: number;
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly quality: FigureQuality;
  readonly note: string;
  /** Where a file has it. */
  readonly note_en?: string;
}

/**
 * What is published is published for a place, and stands in for no other. What is assumed stands for the nation until a
 * province or prefecture says otherwise: only for indicators of data/assumptions.csv is a prefecture without a figure given
 * its province's, and a province without one the nation's.
 */
export interface Figures {
  readonly all: readonly PublishedFigure[];
  /** The figure of a year, or the newest. Throws where there is none. */
  figure(region: number, indicator: string, year?: number): PublishedFigure;
  /** Its value, in its own unit. */
  value(region: number, indicator: string, year?: number): number;
  has(region: number, indicator: string): boolean;
}

const header = ["region", "indicator", "year", "value", "unit", "source", "quality", "note", "note_en"];
const required = header.slice(0, 7);

export const dataFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data");

/** The files that the population is built from; other tables may live beside them. */
export const figureFiles = [
  "census-2020.csv",
  "census-2020-provinces.csv",
  "income.csv",
  "assistance.csv",
  "health-wealth.csv",
  "assumptions.csv"
] as const;

const assumptionsFile = "assumptions.csv";

export function readFigures(folder: string = dataFolder): Figures {
  const files = figureFiles.map(name => ({name, rows: parseFigures(name, readFileSync(join(folder, name), "utf8"))}));
  const assumptions = files.find(({name}) => name === assumptionsFile)?.rows ?? [];
  return figuresOf(
    files.flatMap(({rows}) => rows),
    new Set(assumptions.map(({indicator}) => indicator))
  );
}

/** What is assumed, and so holds for the places below as well. */
export const assumptionIndicators = (folder: string = dataFolder): ReadonlySet<string> =>
  new Set(
    parseFigures(assumptionsFile, readFileSync(join(folder, assumptionsFile), "utf8")).map(({indicator}) => indicator)
  );

/** Rows of one file. Errors name file, line and column. */
export function parseFigures(file: string, text: string): PublishedFigure[] {
  const rows = csvParseRows(text);
  const names = rows[0] ?? [];
  for (const name of required) if (!names.includes(name)) throw new Error(`missing column: ${name} (${file} line 1)`);
  for (const name of names)
    if (!header.includes(name))
      throw new Error(`unknown column: ${name} (${file} line 1; known: ${header.join(", ")})`);
  return rows.slice(1).map((row, i) => {
    const at = `${file} line ${i + 2}`;
    if (row.length !== names.length) throw new Error(`wrong number of cells: ${row.length} of ${names.length} (${at})`);
    const cell = (name: string) => row[names.indexOf(name)] ?? "";
    const whole = (name: string, digits: number) => {
      const text = cell(name);
      if (!new RegExp(`^\\d{${digits}}$`).test(text))
        throw new Error(`not ${digits} digits: "${text}" (${at}, column ${name})`);
      return Number(text);
    };
    const text = (name: string) => {
      if (cell(name).trim() === "") throw new Error(`empty cell: ${name} (${at}, column ${name})`);
      return cell(name);
    };
    return {
      region: whole("region", 6),
      indicator: text("indicator"),
      year: whole("year", 4),
      value: numberIn(text("value"), at),
      unit: text("unit"),
      source: text("source"),
      quality: qualityIn(text("quality"), at),
      note: cell("note"),
      ...(names.includes("note_en") && {note_en: text("note_en")})
    };
  });
}

function numberIn(text: string, at: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`not a number: "${text}" (${at}, column value)`);
  return value;
}

function qualityIn(text: string, at: string): FigureQuality {
  const quality = figureQualities.find(name => name === text);
  if (quality === undefined)
    throw new Error(`unknown quality: "${text}" (${at}, column quality; known: ${figureQualities.join(", ")})`);
  return quality;
}

/** A prefecture, then its province, then the nation. */
const placesAbove = (region: number): readonly number[] => [
  ...new Set([region, Math.floor(region / 10_000) * 10_000, 100_000])
];

/**
 * An index by region and indicator; the same figure twice for one year is an error. Indicators in `assumptions` hold for the
 * places below as well.
 */
export function figuresOf(all: readonly PublishedFigure[], assumptions: ReadonlySet<string> = new Set()): Figures {
  const years = new Map<string, PublishedFigure>();
  const newest = new Map<string, PublishedFigure>();
  for (const figure of all) {
    const key = `${figure.region} ${figure.indicator}`;
    const dated = `${key} ${figure.year}`;
    if (years.has(dated))
      throw new Error(`figure given twice: ${figure.indicator} for ${figure.region} in ${figure.year}`);
    years.set(dated, figure);
    if ((newest.get(key)?.year ?? 0) < figure.year) newest.set(key, figure);
  }
  const find = (region: number, indicator: string, year?: number): PublishedFigure | undefined => {
    for (const place of assumptions.has(indicator) ? placesAbove(region) : [region]) {
      const key = `${place} ${indicator}`;
      const found = year === undefined ? newest.get(key) : years.get(`${key} ${year}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const figure = (region: number, indicator: string, year?: number): PublishedFigure => {
    const found = find(region, indicator, year);
    if (found !== undefined) return found;
    const when = year === undefined ? "" : ` in ${year}`;
    const where = assumptions.has(indicator) ? `data/${assumptionsFile}, for it or for 100000` : "data/*.csv";
    throw new Error(`missing figure: ${indicator} for region ${region}${when} (add a row to ${where})`);
  };
  return {
    all,
    figure,
    value: (region, indicator, year) => figure(region, indicator, year).value,
    has: (region, indicator) => find(region, indicator) !== undefined
  };
}

// Why a simulated figure misses the published one by more than a tenth: written down once in data/validation-notes.csv.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "../census/figures.js";

/** A gap larger than this wants a reason. */
export const largeGap = 0.1;

export interface Note {
  readonly indicator: string;
  /** Adcode the note is for, with all that lies in it; 100000 for everywhere. */
  readonly region: number;
  /** Whether it explains too much (`over`), too little (`under`) or both (`any`). */
  readonly direction: "over" | "under" | "any";
  readonly zh: string;
  readonly en: string;
}

const file = "validation-notes.csv";
const nation = 100000;
const directions = ["over", "under", "any"] as const;

/** Errors name file, line and column. */
export function parseNotes(text: string): Note[] {
  return csvParse(text).map((row, i) => {
    const cell = (column: string): string => {
      const value = row[column]?.trim() ?? "";
      if (value === "") throw new Error(`empty cell: ${column} (${file} line ${i + 2}, column ${column})`);
      return value;
    };
    const direction = directions.find(name => name === cell("direction"));
    if (direction === undefined)
      throw new Error(
        `unknown direction: "${cell("direction")}" (${file} line ${i + 2}, column direction; known: ${directions.join(", ")})`
      );
    const region = cell("region");
    if (!/^\d{6}$/.test(region)) throw new Error(`not 6 digits: "${region}" (${file} line ${i + 2}, column region)`);
    return {
      indicator: cell("indicator"),
      region: Number(region),
      direction,
      zh: cell("zh"),
      en: cell("en")
    };
  });
}

export const readNotes = (): Note[] => parseNotes(readFileSync(join(dataFolder, file), "utf8"));

interface Compared {
  readonly indicator: string;
  readonly region: number;
  readonly ratio: number;
}
export interface Reason {
  /** Whether simulated and published differ by more than a tenth. */
  readonly large_gap: boolean;
  /** Empty where there is none. */
  readonly reason_zh: string;
  readonly reason_en: string;
}

/** Rows with the reason of every large gap. */
export function withReasons<R extends Compared>(rows: readonly R[], notes: readonly Note[]): (R & Reason)[] {
  return rows.map(row => {
    // a ratio that is no number is a gap, too
    const large = !(Math.abs(row.ratio - 1) <= largeGap);
    const note = large ? noteFor(row, notes) : undefined;
    return {...row, large_gap: large, reason_zh: note?.zh ?? "", reason_en: note?.en ?? ""};
  });
}

/** The note for the smallest place that holds the row's. */
function noteFor({indicator, region, ratio}: Compared, notes: readonly Note[]): Note | undefined {
  const direction = ratio > 1 ? "over" : "under";
  const fitting = notes.filter(
    note => note.indicator === indicator && (note.direction === "any" || note.direction === direction)
  );
  const places = [region, Math.floor(region / 100) * 100, Math.floor(region / 10_000) * 10_000, nation];
  for (const place of places) {
    const note = fitting.find(each => each.region === place);
    if (note !== undefined) return note;
  }
  return undefined;
}

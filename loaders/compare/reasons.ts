// Why a simulated figure misses the published one by more than a tenth: written down once in data/validation-notes.csv.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvCells} from "../census/csv-cells.js";
import {dataFolder} from "../census/figures.js";

/** A gap larger than this wants a reason. */
export const largeGap = 0.1;

export interface Note {
  readonly indicators: readonly string[];
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
export const parseNotes = (text: string): Note[] =>
  csvCells(file, text, ["indicators", "region", "direction", "zh", "en"]).map(cells => ({
    indicators: cells.text("indicators").split(" "),
    region: cells.digits("region", 6),
    direction: cells.oneOf("direction", directions),
    zh: cells.text("zh"),
    en: cells.text("en")
  }));

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
    note => note.indicators.includes(indicator) && (note.direction === "any" || note.direction === direction)
  );
  const places = [region, Math.floor(region / 100) * 100, Math.floor(region / 10_000) * 10_000, nation];
  for (const place of places) {
    const note = fitting.find(each => each.region === place);
    if (note !== undefined) return note;
  }
  return undefined;
}

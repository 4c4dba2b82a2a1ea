// A table of the microdata as CSV, a piece at a time, so that hundreds of thousands of rows never stand in memory twice.

import type {Column} from "../../rules/household/columns.js";

const rowsInPiece = 10_000;

export interface CsvPiece {
  readonly text: string;
  /** Rows written so far. */
  readonly rows: number;
}

/** Pieces of the file in order, the header with the first; values as they are stored: whole numbers, weights in full. */
export function* csvPieces(
  columns: readonly Column[],
  values: Readonly<Record<string, ArrayLike<number>>>
): Generator<CsvPiece, void, undefined> {
  const arrays = columns.map(({name}) => values[name]);
  const count = arrays[0]?.length ?? 0;
  let text = `${columns.map(({name}) => name).join(",")}\r\n`;
  let row = 0;
  do {
    const end = Math.min(count, row + rowsInPiece);
    for (; row < end; ++row) {
      for (let c = 0; c < arrays.length; ++c) text += c === 0 ? String(arrays[c][row]) : `,${arrays[c][row]}`;
      text += "\r\n";
    }
    yield {text, rows: row};
    text = "";
  } while (row < count);
}

// Results as CSV: an empty cell where JSON has null, so that no cell says NaN or undefined.

import {csvFormatRows} from "d3";

export type Cell = string | number | boolean | null | undefined;

/** What JSON makes null, and what it leaves out, is empty. */
export const cell = (value: Cell): string =>
  value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value)) ? "" : String(value);

/** A header and rows of cells. */
export const csvRows = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${csvFormatRows([[...header], ...rows.map(row => row.map(cell))])}\n`;

/** Records with the same keys, which are the header. */
export function csvRecords(records: readonly object[]): string {
  const header = [...new Set(records.flatMap(record => Object.keys(record)))];
  return csvRows(
    header,
    records.map(record => header.map(name => (record as Readonly<Record<string, Cell>>)[name]))
  );
}

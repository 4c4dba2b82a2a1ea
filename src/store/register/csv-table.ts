// SQL that reads the clean lines of separated text (separated.ts) into a table of texts.

import {literal} from "../queries.js";
import {columnName} from "./source-table.js";

export interface CsvShape {
  readonly delimiter: string;
  /** Cells of the widest row, and of the headings. */
  readonly width: number;
  readonly headed: number;
  readonly needed: readonly number[];
}

/** `path` as DuckDB opens it. What it cannot read is told by `rejectedRows`. */
export function readCsv(table: string, path: string, {delimiter, width, headed, needed}: CsvShape): string {
  const columns = Array.from({length: width}, (_, at) => `${literal(columnName(at))}: 'VARCHAR'`);
  const options = [
    "auto_detect = false, header = false, null_padding = true, ignore_errors = true, store_rejects = true, rejects_limit = 0",
    `delim = ${literal(delimiter)}, quote = '"', escape = '"', new_line = '\\n', max_line_size = 8000000`,
    `columns = {'row': 'UINTEGER', ${columns.join(", ")}}`
  ];
  const beyond = Array.from({length: Math.max(0, width - headed)}, (_, i) => columnName(headed + i));
  const extra = beyond.length === 0 ? "''" : `trim(concat(${beyond.join(", ")}))`;
  const items = ["row", ...needed.map(at => columnName(at)), `${extra} AS _extra`];
  return `CREATE TABLE ${table} AS SELECT ${items.join(", ")} FROM read_csv(${literal(path)}, ${options.join(", ")})`;
}

/** Rows that were not read, by number: those that the reader gave up, and those with cells beyond the headings. */
export const rejectedRows = (table: string, delimiter: string): string =>
  `SELECT DISTINCT TRY_CAST(split_part(csv_line, ${literal(delimiter)}, 1) AS DOUBLE) AS found FROM reject_errors UNION SELECT row::DOUBLE FROM ${table} WHERE _extra <> '' ORDER BY found`;

/** What is of no use after that; the next file has rejects of its own. */
export const tidyAfterCsv = (table: string): readonly string[] => [
  `ALTER TABLE ${table} DROP COLUMN _extra`,
  "DROP TABLE IF EXISTS reject_errors",
  "DROP TABLE IF EXISTS reject_scans"
];

// Cells of the small tables in data/, checked as they are read: what is wrong is told with file, line and column.

import {csvParseRows} from "d3";

export interface Cells {
  /** `file line n`, for messages. */
  readonly at: string;
  /** A cell that must not be empty. */
  text(column: string): string;
  /** A cell that may be. */
  optional(column: string): string;
  /** So many digits, no more and no less. */
  digits(column: string, count: number): number;
  number(column: string): number;
  oneOf<T extends string>(column: string, known: readonly T[]): T;
}

/** Rows of a table with exactly these columns, in any order. */
export function csvCells(file: string, text: string, columns: readonly string[]): Cells[] {
  const [names = [], ...rows] = csvParseRows(text.trimEnd());
  for (const name of columns) if (!names.includes(name)) throw new Error(`missing column: ${name} (${file} line 1)`);
  for (const name of names)
    if (!columns.includes(name))
      throw new Error(`unknown column: ${name} (${file} line 1; known: ${columns.join(", ")})`);
  return rows.map((row, i) => {
    const at = `${file} line ${i + 2}`;
    if (row.length !== names.length) throw new Error(`wrong number of cells: ${row.length} of ${names.length} (${at})`);
    return cellsOf(column => row[names.indexOf(column)].trim(), at);
  });
}

function cellsOf(optional: (column: string) => string, at: string): Cells {
  const text = (column: string): string => {
    if (optional(column) === "") throw new Error(`empty cell: ${column} (${at}, column ${column})`);
    return optional(column);
  };
  return {
    at,
    text,
    optional,
    digits: (column, count) => {
      if (!new RegExp(`^\\d{${count}}$`).test(text(column)))
        throw new Error(`not ${count} digits: "${text(column)}" (${at}, column ${column})`);
      return Number(text(column));
    },
    number: column => {
      const value = Number(text(column));
      if (!Number.isFinite(value)) throw new Error(`not a number: "${text(column)}" (${at}, column ${column})`);
      return value;
    },
    oneOf: (column, known) => {
      const found = known.find(name => name === text(column));
      if (found === undefined)
        throw new Error(`unknown ${column}: "${text(column)}" (${at}, column ${column}; known: ${known.join(", ")})`);
      return found;
    }
  };
}

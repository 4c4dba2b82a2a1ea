// A table of a file: what its columns are called, what they give away, and where its rows are.

import type {FoundHeadings, Heading} from "./headings.js";
import {identityOf} from "./identity.js";
import type {IdentityKind} from "./identity.js";
import type {TableName} from "../queries.js";

/** What is known of a table before its rows are read. */
export interface SourceHead {
  /** The file's name, without its folder, and the sheet. */
  readonly file: string;
  readonly headings: readonly Heading[];
  readonly identity: ReadonlyMap<number, IdentityKind>;
  /** Cells of the first rows of data, by position. */
  readonly sample: readonly (readonly string[])[];
}

/** Its rows in DuckDB: `row` as a spreadsheet counts them, and a column `c<position>` for each that was asked for. */
export interface SourceTable extends SourceHead {
  readonly table: string;
  /** SQL types by position. */
  readonly types: ReadonlyMap<number, string>;
  /** Rows that could not be read, by number. */
  readonly broken: readonly number[];
}

export type Sources = Readonly<Partial<Record<TableName, SourceTable>>>;

export const columnName = (position: number): string => `c${position}`;

const sampled = 1000;

/** The head of a table whose first rows are at hand. */
export function headOf(
  file: string,
  rows: readonly (readonly string[])[],
  {headings, above}: FoundHeadings
): SourceHead {
  const sample = rows.slice(above, above + sampled);
  const identity = new Map<number, IdentityKind>();
  for (const {column, parts, name} of headings) {
    const cells = sample.map(row => row[column] ?? "");
    const kind = identityOf(parts[parts.length - 1] ?? name, cells);
    if (kind !== null) identity.set(column, kind);
  }
  return {file, headings, identity, sample};
}

// A file whose headings are known, before its rows are read; what differs between a process and a page is how rows get into DuckDB.

import type {CsvShape} from "./csv-table.js";
import type {SourceHead, SourceTable} from "./source-table.js";

/** `C`: a connection of the host. */
export interface OpenedSource<C> {
  readonly head: SourceHead;
  /** Puts the columns at some positions into a table. */
  load(connection: C, table: string, needed: readonly number[]): Promise<SourceTable>;
}

export interface OpenOptions {
  readonly sheet?: string | undefined;
  /** Whether somebody asks for a column of that name. */
  readonly isKnown: (heading: string) => boolean;
}

export interface Lines {
  readonly table: string;
  readonly shape: CsvShape;
  /** Hands over all lines, some thousand at a time. */
  readonly write: (put: (lines: string) => Promise<void>) => Promise<void>;
}

/** Clean lines of separated text into a table. Resolves with the rows that could not be read, by number. */
export type LoadLines<C> = (connection: C, lines: Lines) => Promise<number[]>;

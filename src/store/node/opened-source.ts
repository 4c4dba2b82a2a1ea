// A file of an office, opened.

import type {DuckDBConnection} from "@duckdb/node-api";
import type {SourceHead, SourceTable} from "../register/source-table.js";

/** A file whose headings are known; `load` puts the columns at some positions into a table. */
export interface OpenedSource {
  readonly head: SourceHead;
  load(connection: DuckDBConnection, table: string, needed: readonly number[]): Promise<SourceTable>;
}

/** The SQL types of a table of texts. */
export const textTypes = (needed: readonly number[]): ReadonlyMap<number, string> =>
  new Map(needed.map(at => [at, "VARCHAR"]));

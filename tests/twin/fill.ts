// Microdata into DuckDB, every column as doubles.

import {DuckDBDataChunk, DOUBLE} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";

/** A table of numbers, by column. */
export type Table = Readonly<Record<string, ArrayLike<number>>>;

const chunkRows = 2048;

/** Fills table `name` with the columns, all as doubles. */
export async function fillTable(connection: DuckDBConnection, name: string, columns: Table): Promise<void> {
  const entries = Object.entries(columns);
  await connection.run(`create or replace table ${name} (${entries.map(([key]) => `"${key}" double`).join(", ")})`);
  const appender = await connection.createAppender(name);
  const length = entries[0]?.[1].length ?? 0;
  for (let start = 0; start < length; start += chunkRows) {
    const count = Math.min(chunkRows, length - start);
    const chunk = DuckDBDataChunk.create(
      entries.map(() => DOUBLE),
      count
    );
    entries.forEach(([, values], i) =>
      chunk.setColumnValues(
        i,
        Array.from({length: count}, (_, k) => values[start + k])
      )
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

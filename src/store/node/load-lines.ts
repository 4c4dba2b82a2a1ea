// Clean lines of separated text into DuckDB, by way of a file that only this user can read and that is gone before anything else is done.

import {createWriteStream, mkdtempSync, rmSync} from "node:fs";
import {once} from "node:events";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {readCsv, rejectedRows, tidyAfterCsv} from "../register/csv-table.js";
import type {Lines} from "../register/opened-source.js";

/** Resolves with the rows that could not be read, by number. */
export async function loadLines(connection: DuckDBConnection, {table, shape, write}: Lines): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), "doudi-import-")); // mode 0700
  const remove = (): void => rmSync(folder, {recursive: true, force: true});
  process.once("exit", remove);
  try {
    const path = join(folder, "rows.csv");
    const stream = createWriteStream(path, {mode: 0o600});
    const failed = once(stream, "error").then(([error]) => {
      throw error as Error;
    });
    failed.catch(() => undefined); // told below
    await Promise.race([
      failed,
      write(async lines => {
        if (!stream.write(lines)) await once(stream, "drain");
      })
    ]);
    stream.end();
    await Promise.race([failed, once(stream, "close")]);
    await connection.run(readCsv(table, path, shape));
    const rejected = await connection.runAndReadAll(rejectedRows(table, shape.delimiter));
    for (const statement of tidyAfterCsv(table)) await connection.run(statement);
    return rejected.getRows().map(([row]) => Number(row));
  } finally {
    remove();
    process.off("exit", remove);
  }
}

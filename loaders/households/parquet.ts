// The population on disk: households.parquet, persons.parquet and a manifest. Same population, same bytes.

import {writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {DuckDBDataChunk, DuckDBInstance, FLOAT, INTEGER, UINTEGER, USMALLINT, UTINYINT} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBType} from "@duckdb/node-api";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column, ColumnType} from "../../src/rules/household/columns.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import type {GeneratedPopulation} from "./generate.js";
import {manifestOf} from "./manifest.js";
import {replaceFiles} from "./replace-files.js";

const types: Readonly<Record<ColumnType, DuckDBType>> = {
  bool: UTINYINT,
  u8: UTINYINT,
  u16: USMALLINT,
  u32: UINTEGER,
  i32: INTEGER,
  f32: FLOAT
};
const names: Readonly<Record<ColumnType, string>> = {
  bool: "UTINYINT",
  u8: "UTINYINT",
  u16: "USMALLINT",
  u32: "UINTEGER",
  i32: "INTEGER",
  f32: "FLOAT"
};

/** Rows that DuckDB takes at once. */
const chunkRows = 2048;
const rowGroup = 122_880;

/** The manifest takes its place first: until both tables have followed, it is at odds with them and the folder is refused. */
const files = ["population.json", "households.parquet", "persons.parquet"] as const;

/** Written whole, or what was in `folder` stays. Throws an Error that says so. */
export async function writePopulation(folder: string, population: GeneratedPopulation): Promise<void> {
  const manifest = `${JSON.stringify(await manifestOf(population), null, 2)}\n`;
  try {
    await replaceFiles(folder, {
      files,
      write: async directory => {
        await writeTables(directory, population);
        writeFileSync(join(directory, "population.json"), manifest);
      }
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.trim().split("\n")[0] : String(cause);
    throw new Error(
      `population not written: ${folder} (${why}; a population that was there is unchanged, or is refused when it is opened: make room and run this again)`,
      {cause}
    );
  }
}

/** households.parquet and persons.parquet of `directory`. */
export async function writeTables(
  directory: string,
  {households, persons}: Pick<Microdata, "households" | "persons">
): Promise<void> {
  // One thread: with more, row groups are cut as threads happen to finish.
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  try {
    await writeTable(connection, join(directory, "households.parquet"), householdColumns, households);
    await writeTable(connection, join(directory, "persons.parquet"), personColumns, persons);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeTable<C extends Column>(
  connection: DuckDBConnection,
  file: string,
  columns: readonly C[],
  values: Readonly<Record<C["name"], ArrayLike<number>>>
): Promise<void> {
  await connection.run(`CREATE TABLE rows (${columns.map(({name, type}) => `${name} ${names[type]}`).join(", ")})`);
  const arrays = columns.map(({name}) => values[name as C["name"]]);
  const appender = await connection.createAppender("rows");
  for (let start = 0, rows = arrays[0].length; start < rows; start += chunkRows) {
    const count = Math.min(chunkRows, rows - start);
    const chunk = DuckDBDataChunk.create(
      columns.map(({type}) => types[type]),
      count
    );
    arrays.forEach((array, c) => {
      const vector = chunk.getColumnVector(c);
      for (let i = 0; i < count; ++i) vector.setItem(i, array[start + i]);
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const path = resolve(file).replaceAll("'", "''");
  await connection.run(
    `COPY rows TO '${path}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 9, ROW_GROUP_SIZE ${rowGroup})`
  );
  await connection.run("DROP TABLE rows");
}

// The store in a process: DuckDB reads the two Parquet files of a directory, and they are held against population.json beside them.

import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDecimalValue,
  DuckDBInstance,
  FLOAT,
  INTEGER,
  SMALLINT,
  TINYINT,
  UINTEGER,
  USMALLINT,
  UTINYINT
} from "@duckdb/node-api";
import type {DuckDBConnection, DuckDBValue} from "@duckdb/node-api";
import type {Column} from "../../rules/household/columns.js";
import {arrayFor} from "../../rules/household/microdata.js";
import type {ArrayTypes, Microdata} from "../../rules/household/microdata.js";
import {checkDirectory} from "./check-directory.js";
import {StoreError, asStoreError, fileError, queryError} from "../errors.js";
import {readMicrodata} from "../microdata.js";
import type {Sql} from "../microdata.js";
import {importParquet, lockDown, quote} from "../queries.js";
import {Stages} from "../store.js";
import type {Cell, NumberArray, Row, Store, StoreOptions, TableColumns} from "../store.js";

const tables = ["households", "persons"] as const;

/** Opens households.parquet and persons.parquet of `directory`. Throws a StoreError that names the file. */
export async function openStore(directory: string, {onProgress, onNotice}: StoreOptions = {}): Promise<Store> {
  const stages = new Stages(onProgress);
  stages.report("engine", 0, 0);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  stages.report("engine", 1, 1);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    return Promise.resolve();
  };
  try {
    for (const [i, table] of tables.entries()) {
      stages.report("insert", i, tables.length);
      await importFile(connection, table, join(directory, `${table}.parquet`));
    }
    for (const statement of lockDown) await connection.run(statement);
  } catch (error) {
    await close();
    throw error;
  }
  stages.report("insert", tables.length, tables.length);
  return {
    timings: stages.timings,
    async columns() {
      stages.report("columns", 0, 1);
      const data = await readColumns(connection);
      await checkDirectory(data, directory, onNotice);
      stages.report("columns", 1, 1);
      return data;
    },
    putTable: (name, columns) => putTable(connection, name, columns),
    query: sql => query(connection, sql),
    close
  };
}

async function importFile(connection: DuckDBConnection, table: string, path: string): Promise<void> {
  if (!existsSync(path)) {
    throw new StoreError("file", {
      en: `missing file: ${path} (make a population with: npm run -s doudi -- generate --province ID --out DIR)`,
      zh: `缺少文件：${path}（可用 npm run -s doudi -- generate --province ID --out DIR 生成一份人口数据）`
    });
  }
  try {
    await connection.run(importParquet(table, resolve(path)));
  } catch (error) {
    throw asStoreError(error, detail => fileError(path, detail, error));
  }
}

const readColumns = (connection: DuckDBConnection): Promise<Microdata> => readMicrodata(sqlOf(connection));

/** A connection as what is written for both hosts asks it. */
export const sqlOf = (connection: DuckDBConnection): Sql => ({
  rows: sql => query(connection, sql),
  arrays: (sql, columns) => arrays(connection, sql, columns)
});

async function query(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  try {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjects().map(row => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, cell(v)])));
  } catch (error) {
    throw asStoreError(error, detail => queryError(detail, error));
  }
}

function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "bigint") return Number(value);
  return value instanceof DuckDBDecimalValue ? value.toDouble() : String(value);
}

async function arrays(connection: DuckDBConnection, sql: string, columns: readonly Column[]) {
  const chunks = await (await connection.run(sql)).fetchAllChunks();
  const length = chunks.reduce((n, chunk) => n + chunk.rowCount, 0);
  return columns.map((column, c): ArrayTypes[Column["type"]] => {
    const out = arrayFor(column.type, length);
    let row = 0;
    for (const chunk of chunks) {
      const vector = chunk.getColumnVector(c);
      const {itemCount} = vector; // a call into DuckDB where it is `chunk.rowCount`
      for (let i = 0; i < itemCount; ++i) out[row++] = Number(vector.getItem(i));
    }
    return out;
  });
}

function sqlType(array: NumberArray) {
  if (array instanceof Float64Array) return DOUBLE;
  if (array instanceof Float32Array) return FLOAT;
  if (array instanceof Int32Array) return INTEGER;
  if (array instanceof Uint32Array) return UINTEGER;
  if (array instanceof Int16Array) return SMALLINT;
  if (array instanceof Uint16Array) return USMALLINT;
  return array instanceof Int8Array ? TINYINT : UTINYINT;
}

async function putTable(connection: DuckDBConnection, name: string, columns: TableColumns): Promise<void> {
  const list = Object.values(columns);
  const types = list.map(sqlType);
  const fields = Object.keys(columns).map((key, i) => `${quote(key)} ${String(types[i])}`);
  await connection.run(`CREATE OR REPLACE TABLE ${quote(name)} (${fields.join(", ")})`);
  const appender = await connection.createAppender(name);
  const rows = list[0]?.length ?? 0;
  const step = 2048;
  for (let from = 0; from < rows; from += step) {
    const to = Math.min(rows, from + step);
    const chunk = DuckDBDataChunk.create(types, to - from);
    list.forEach((array, c) => chunk.setColumnValues(c, Array.from(array.subarray(from, to))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

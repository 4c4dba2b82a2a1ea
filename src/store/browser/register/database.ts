// A database of its own for one file, started inside the worker that reads it; it can look for nothing outside from the beginning.

import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import type {AsyncDuckDBConnection} from "@duckdb/duckdb-wasm";
import type {Sql} from "../../microdata.js";
import {lockDown} from "../../queries.js";
import {arraysOf, rowsOf} from "../arrow.js";
import type {ArrowTable} from "../arrow.js";
import type {Engines} from "./protocol.js";

export interface Connected {
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
}

export interface FreshDatabase {
  readonly connection: Connected;
  readonly sql: Sql;
  readonly close: () => Promise<void>;
}

export async function freshDatabase({duckdb, duckdbWorker}: Engines): Promise<FreshDatabase> {
  const worker = new Worker(duckdbWorker);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  await database.instantiate(duckdb);
  await database.open({
    path: ":memory:",
    query: {castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true}
  });
  const connection = await database.connect();
  // files that are handed over are still to be read: the rest of the lock follows before anything of a mapping runs
  for (const statement of lockDown.slice(0, 2)) await connection.query(statement);
  const ask = async (sql: string): Promise<ArrowTable> => connection.query(sql);
  return {
    connection: {database, connection},
    sql: {
      rows: async sql => rowsOf(await ask(sql)),
      arrays: async (sql, columns) => arraysOf(await ask(sql), columns)
    },
    close: async () => {
      await connection.close();
      await database.terminate();
    }
  };
}

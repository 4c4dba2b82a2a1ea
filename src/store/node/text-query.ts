// A look into a Parquet file, in a database of its own.

import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {asStoreError, fileError} from "../errors.js";

/** Throws a StoreError that names `file`. */
export async function textQuery<T>(file: string, use: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await use(connection);
  } catch (error) {
    throw asStoreError(error, () => fileError(file, "not read as Parquet", error));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

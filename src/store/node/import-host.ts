// What an import asks of a process: files by their paths, and a database.

import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import type {ImportHost} from "../register/import-tables.js";
import {openSource} from "./open-source.js";
import {sqlOf} from "./store.js";

export interface FilePaths {
  readonly from: string;
  readonly sheet?: string | undefined;
  /** The table of persons, where there are two: another file, or a sheet of the same workbook. */
  readonly persons?: string | undefined;
}

export const importHost = ({from, sheet, persons}: FilePaths): ImportHost<DuckDBConnection> => ({
  open: (which, options) => openSource(which === "first" ? from : (persons ?? from), options),
  hasPersons: persons !== undefined,
  sheet,
  async database() {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const close = (): Promise<void> => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    };
    return {connection, sql: sqlOf(connection), close};
  }
});

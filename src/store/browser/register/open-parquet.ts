// A Parquet file in a page: its own names and types, by way of Arrow.

import {fileError} from "../../errors.js";
import {describe, quote} from "../../queries.js";
import {columnName, headOf} from "../../register/source-table.js";
import type {OpenedSource} from "../../register/opened-source.js";
import {rowsOf} from "../arrow.js";
import {fetchWhole} from "../fetch-whole.js";
import {freshDatabase} from "./database.js";
import type {Connected} from "./database.js";
import type {Engines} from "./protocol.js";

type Reader = (bytes: Uint8Array, options: {readonly limit?: number}) => {intoIPCStream(): Uint8Array};

/** Rows that are looked at before all are read. */
const peeked = 1000;

/** A build of parquet-wasm that this browser runs. */
async function readerOf(module: ArrayBuffer, {isPlain}: Engines): Promise<Reader> {
  if (isPlain) {
    const {default: initialize, readParquet} = await import("parquet-wasm-plain/esm");
    await initialize(module);
    return readParquet;
  }
  const {default: initialize, readParquet} = await import("parquet-wasm/esm");
  await initialize({module_or_path: module});
  return readParquet;
}

/** Throws a StoreError that names the file. */
export async function openParquet(file: File, engines: Engines): Promise<OpenedSource<Connected>> {
  const module = await (await fetchWhole(engines.parquet)).arrayBuffer();
  const readParquet = await readerOf(module, engines);
  const stream = async (options: {readonly limit?: number}): Promise<Uint8Array> => {
    try {
      return readParquet(new Uint8Array(await file.arrayBuffer()), options).intoIPCStream();
    } catch (error) {
      throw fileError(file.name, "not read as Parquet", error);
    }
  };
  const peek = await freshDatabase(engines);
  try {
    const {connection} = peek.connection;
    await connection.insertArrowFromIPCStream(await stream({limit: peeked}), {name: "peek", create: true});
    const columns = (await peek.sql.rows(describe("peek"))).map(row => ({
      name: String(row["name"]),
      type: String(row["type"])
    }));
    const items = columns.map((column, at) => `CAST(${quote(column.name)} AS VARCHAR) AS ${columnName(at)}`);
    const sample = rowsOf(await connection.query(`SELECT ${items.join(", ")} FROM peek`));
    const headings = columns.map((column, at) => ({column: at, name: column.name, parts: [column.name]}));
    const cells = sample.map(row => columns.map((_, at) => String(row[columnName(at)] ?? "")));
    const head = headOf(file.name, cells, {headings, above: 0});
    return {
      head,
      async load({connection: into}, table, needed) {
        await into.insertArrowFromIPCStream(await stream({}), {name: "whole_file", create: true});
        const list = needed.map(at => `${quote(columns[at].name)} AS ${columnName(at)}`).join(", ");
        await into.query(
          `CREATE TABLE ${table} AS SELECT (row_number() OVER ())::UINTEGER AS row, ${list} FROM whole_file`
        );
        await into.query("DROP TABLE whole_file");
        return {...head, table, types: new Map(needed.map(at => [at, columns[at].type])), broken: []};
      }
    };
  } finally {
    await peek.close();
  }
}

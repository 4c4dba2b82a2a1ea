// A file of an office in a process: its kind by its first bytes, its headings, and its rows put into DuckDB.

import {createReadStream, readFileSync, statSync} from "node:fs";
import {basename, resolve} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {InputError} from "../../rules/schema/problem.js";
import {describe as describeTable, importParquet, quote} from "../queries.js";
import {fileKindOf} from "../register/file-kind.js";
import {openStat} from "../register/open-stat.js";
import {openText} from "../register/open-text.js";
import {openWorkbook} from "../register/open-workbook.js";
import type {OpenOptions, OpenedSource} from "../register/opened-source.js";
import {refuseKind} from "../register/refused-kinds.js";
import {columnName, headOf} from "../register/source-table.js";
import {readSheets} from "../register/workbook.js";
import {loadLines} from "./load-lines.js";
import {textQuery} from "./text-query.js";

/** Throws an InputError that names the file, without its folder. */
export async function openSource(path: string, options: OpenOptions): Promise<OpenedSource<DuckDBConnection>> {
  const file = basename(path);
  const refuse = (what: string, next: string): never => {
    throw new InputError([{file, key: "", message: `${what} (${next})`}]);
  };
  const stat = statSync(path, {throwIfNoEntry: false});
  if (stat === undefined) return refuse("missing file", `there is no ${path}`);
  if (stat.isDirectory()) return refuse("unreadable file: a folder", "give one file");
  const kind = fileKindOf(await firstBytes(path));
  refuseKind(kind, file, options.sheet);
  if (kind === "parquet") return openParquet(path, file);
  if (kind === "text") {
    const open = () => createReadStream(path, {highWaterMark: 4 * 2 ** 20}) as AsyncIterable<Uint8Array>;
    return openText({file, open}, options, loadLines);
  }
  if (kind === "stata" || kind === "spss")
    return openStat({file, bytes: new Uint8Array(readFileSync(path)), kind}, loadLines);
  const sheets = await readSheets(new Uint8Array(readFileSync(path)), file);
  return openWorkbook({file, sheets}, options, loadLines);
}

/** A compound document lists what it holds anywhere; of others the beginning tells. */
async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const piece of createReadStream(path, {highWaterMark: 65_536})) {
    const bytes = piece as Uint8Array;
    return bytes[0] === 0xd0 ? readFileSync(path) : bytes;
  }
  return new Uint8Array();
}

/** Parquet has names and types of its own. */
async function openParquet(path: string, file: string): Promise<OpenedSource<DuckDBConnection>> {
  const {columns, sample} = await textQuery(file, async connection => {
    await connection.run(importParquet("peek", resolve(path)).replace("CREATE OR REPLACE TABLE", "CREATE VIEW"));
    const described = (await connection.runAndReadAll(describeTable("peek"))).getRows();
    const rows = (await connection.runAndReadAll("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM peek LIMIT 1000")).getRows();
    return {
      columns: described.map(([name, type]) => ({name: name as string, type: type as string})),
      sample: rows.map(row => row.map(cell => (cell ?? "") as string))
    };
  });
  const headings = columns.map(({name}, column) => ({column, name, parts: [name]}));
  const head = headOf(file, sample, {headings, above: 0});
  return {
    head,
    async load(connection, table, needed) {
      const list = needed.map(at => `${quote(columns[at].name)} AS ${columnName(at)}`).join(", ");
      const sql = importParquet(table, resolve(path)).replace(
        "SELECT *",
        `SELECT (row_number() OVER ())::UINTEGER AS row, ${list}`
      );
      await connection.run(sql);
      return {...head, table, types: new Map(needed.map(at => [at, columns[at].type])), broken: []};
    }
  };
}

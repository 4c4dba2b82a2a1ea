// A file of an office in a process: its kind by its first bytes, its headings, and its rows put into DuckDB.

import {createReadStream, readFileSync, statSync} from "node:fs";
import {basename, extname, resolve} from "node:path";
import type {DuckDBConnection} from "@duckdb/node-api";
import {InputError} from "../../rules/schema/problem.js";
import {describe as describeTable, importParquet} from "../queries.js";
import {fileKindOf} from "../register/file-kind.js";
import type {FileKind} from "../register/file-kind.js";
import {findHeadings, knownAmong} from "../register/headings.js";
import type {FoundHeadings} from "../register/headings.js";
import {delimiterOf, firstRows, joinCells, splitRecords} from "../register/separated.js";
import {columnName, headOf} from "../register/source-table.js";
import type {SourceHead, SourceTable} from "../register/source-table.js";
import {decoded, readHead} from "../register/text-source.js";
import {readSheets, sheetNamed} from "../register/workbook.js";
import type {Sheet} from "../register/workbook.js";
import {loadLines} from "./load-lines.js";
import {textQuery} from "./text-query.js";

/** A file whose headings are known; `load` puts the columns at some positions into a table. */
export interface OpenedSource {
  readonly head: SourceHead;
  load(connection: DuckDBConnection, table: string, needed: readonly number[]): Promise<SourceTable>;
}

export interface OpenOptions {
  readonly sheet?: string | undefined;
  /** Whether somebody asks for a column of that name. */
  readonly isKnown: (heading: string) => boolean;
}

/** Throws an InputError that names the file, without its folder. */
export async function openSource(path: string, options: OpenOptions): Promise<OpenedSource> {
  const file = basename(path);
  const refuse = (what: string, next: string): never => {
    throw new InputError([{file, key: "", message: `${what} (${next})`}]);
  };
  const stat = statSync(path, {throwIfNoEntry: false});
  if (stat === undefined) return refuse("missing file", `there is no ${path}`);
  if (stat.isDirectory()) return refuse("unreadable file: a folder", "give one file");
  const kind = fileKindOf(await firstBytes(path));
  const told = refusals[kind];
  if (told !== undefined) return refuse(...told);
  if (options.sheet !== undefined && kind !== "workbook") return refuse("no sheets", "--sheet is for a workbook, XLSX");
  if (kind === "parquet") return openParquet(path, file);
  return kind === "workbook" ? openWorkbook(path, file, options) : openText(path, file, options);
}

const refusals: Readonly<Partial<Record<FileKind, readonly [what: string, next: string]>>> = {
  "locked-workbook": ["workbook with a password", "open it, save it without the password, and import that"],
  "old-workbook": ["workbook of an old kind, XLS", "save it as XLSX or CSV"],
  stata: ["Stata file", "save it as CSV: export delimited, or as Parquet"],
  spss: ["SPSS file", "save it as CSV, or as Parquet"]
};

/** A compound document lists what it holds anywhere; of others the beginning tells. */
async function firstBytes(path: string): Promise<Uint8Array> {
  for await (const piece of createReadStream(path, {highWaterMark: 65_536})) {
    const bytes = piece as Uint8Array;
    return bytes[0] === 0xd0 ? readFileSync(path) : bytes;
  }
  return new Uint8Array();
}

function headingsIn(
  rows: readonly (readonly string[])[],
  file: string,
  isKnown: OpenOptions["isKnown"]
): FoundHeadings {
  const found = findHeadings(rows, isKnown);
  if (found !== null) return found;
  const seen = rows.slice(0, 3).map(row => row.slice(0, 8).join(" | ").slice(0, 80));
  throw new InputError([
    {
      file,
      key: "",
      message: `no headings: none of those the mapping names (in the first 40 rows; ${isHeading(rows) ? `the first is: ${seen[0]}` : "is this the file it was made for?"})`
    }
  ]);
}

/** The first row may be told where it has no digits: a row of data is not. */
const isHeading = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 0 && !rows[0].some(cell => /\d/.test(cell));

async function openText(path: string, file: string, {isKnown}: OpenOptions): Promise<OpenedSource> {
  const open = () => createReadStream(path, {highWaterMark: 4 * 2 ** 20}) as AsyncIterable<Uint8Array>;
  const {encoding, text, isWhole} = await readHead(open, file);
  const delimiter = extname(path).toLowerCase() === ".tsv" ? "\t" : delimiterOf(text, isWhole);
  const rows = firstRows(text, delimiter, isWhole);
  const found = headingsIn(rows, file, isKnown);
  const head = headOf(file, rows, found);
  const width = Math.max(...rows.map(row => row.length));
  return {
    head,
    async load(connection, table, needed) {
      let unclosed: readonly number[] = [];
      const write = async (put: (lines: string) => Promise<void>): Promise<void> => {
        let waiting: string[] = [];
        const splitter = splitRecords({delimiter, above: found.above, write: lines => waiting.push(lines)});
        for await (const piece of decoded(open, encoding)) {
          splitter.push(piece);
          for (const lines of waiting) await put(lines);
          waiting = [];
        }
        unclosed = splitter.end();
        for (const lines of waiting) await put(lines);
      };
      const rejected = await loadLines(connection, {
        table,
        shape: {delimiter, width, headed: headedIn(found), needed},
        write
      });
      return {
        ...head,
        table,
        types: textTypes(needed),
        broken: [...new Set([...unclosed, ...rejected])].sort((a, b) => a - b)
      };
    }
  };
}

const headedIn = ({headings}: FoundHeadings): number => Math.max(...headings.map(({column}) => column)) + 1;

const textTypes = (needed: readonly number[]): ReadonlyMap<number, string> =>
  new Map(needed.map(at => [at, "VARCHAR"]));

async function openWorkbook(path: string, file: string, {sheet: name, isKnown}: OpenOptions): Promise<OpenedSource> {
  const score = ({rows}: Sheet): number => knownAmong(findHeadings(rows, isKnown)?.headings ?? [], isKnown);
  const sheet = sheetNamed(await readSheets(new Uint8Array(readFileSync(path)), file), name, file, score);
  const found = headingsIn(sheet.rows, file, isKnown);
  const head = headOf(`${file} ${sheet.name}`, sheet.rows, found);
  const width = Math.max(...sheet.rows.map(row => row.length));
  const delimiter = ",";
  return {
    head,
    async load(connection, table, needed) {
      const write = async (put: (lines: string) => Promise<void>): Promise<void> => {
        for (let from = found.above; from < sheet.rows.length; from += 4096) {
          const lines = sheet.rows
            .slice(from, from + 4096)
            .flatMap((cells, i) =>
              cells.every(cell => cell === "") ? [] : [`${from + i + 1},${joinCells(cells, delimiter)}\n`]
            );
          await put(lines.join(""));
        }
      };
      const broken = await loadLines(connection, {
        table,
        shape: {delimiter, width, headed: headedIn(found), needed},
        write
      });
      return {...head, table, types: textTypes(needed), broken};
    }
  };
}

/** Parquet has names and types of its own. */
async function openParquet(path: string, file: string): Promise<OpenedSource> {
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
      const list = needed.map(at => `"${columns[at].name.replaceAll('"', '""')}" AS ${columnName(at)}`).join(", ");
      const sql = importParquet(table, resolve(path)).replace(
        "SELECT *",
        `SELECT (row_number() OVER ())::UINTEGER AS row, ${list}`
      );
      await connection.run(sql);
      return {...head, table, types: new Map(needed.map(at => [at, columns[at].type])), broken: []};
    }
  };
}

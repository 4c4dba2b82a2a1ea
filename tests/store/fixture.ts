// Small populations made of nothing but the schema, for tests of the way in and out of DuckDB.

import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";

const sqlTypes = {
  bool: "BOOLEAN",
  u8: "UTINYINT",
  u16: "USMALLINT",
  u32: "UINTEGER",
  i32: "INTEGER",
  f32: "FLOAT"
} as const;

/** A value that the schema allows, a different one in each row and column. */
const value = (column: Column, index: number): string => {
  const [min, max] = column.codes === undefined ? [column.min, Math.min(column.max, column.min + 97)] : codesOf(column);
  return `CAST(${min} + (h * 31 + k * 17 + ${index}) % ${max - min + 1} AS ${sqlTypes[column.type]}) AS ${column.name}`;
};
const codesOf = ({codes = {}}: Column): [number, number] => {
  const keys = Object.keys(codes).map(Number);
  return [Math.min(...keys), Math.max(...keys)];
};
const fixed: Readonly<Record<string, string>> = {
  // every household stands for somebody, and its applicant is a member of it
  weight: "CAST(0.25 + (h * 31) % 97 AS FLOAT) AS weight",
  member: "CAST(k = 0 OR (h + k) % 3 > 0 AS BOOLEAN) AS member",
  household_id: "CAST(h AS UINTEGER) AS household_id",
  person: "CAST(k + 1 AS UTINYINT) AS person"
};
const list = (columns: readonly Column[]): string => columns.map((c, i) => fixed[c.name] ?? value(c, i)).join(", ");

export interface Shape {
  readonly households?: number;
  /** SQL run before the files are written, over the tables `households` and `persons`. */
  readonly change?: readonly string[];
}

/** Writes households.parquet and persons.parquet into a new directory; household h has 1 + h % 4 persons. */
export async function writeFixture({households = 25, change = []}: Shape = {}): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "doudi-store-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE households AS SELECT ${list(householdColumns)} FROM (SELECT range AS h, 0 AS k FROM range(1, ${households + 1})) ORDER BY h`
  );
  await connection.run(
    `CREATE TABLE persons AS SELECT ${list(personColumns)} FROM
     (SELECT h, k FROM (SELECT range AS h FROM range(1, ${households + 1})), (SELECT range AS k FROM range(4)) WHERE k <= h % 4) ORDER BY h, k`
  );
  for (const statement of change) await connection.run(statement);
  for (const table of ["households", "persons"]) {
    await connection.run(
      `COPY ${table} TO '${join(directory, `${table}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`
    );
  }
  connection.closeSync();
  instance.closeSync();
  return directory;
}

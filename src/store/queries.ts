// Every line of SQL that the microdata needs, written from the schema.

import type {Column, ColumnType} from "../rules/household/columns.js";

/** The two tables, as they are called in SQL, in files and on the screen. */
export type TableName = "households" | "persons";

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  bool: "UTINYINT",
  u8: "UTINYINT",
  u16: "USMALLINT",
  u32: "UINTEGER",
  i32: "INTEGER",
  f32: "FLOAT"
};

const numeric = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL.*|BOOLEAN)$/;
const fractional = /^(FLOAT|DOUBLE|DECIMAL.*)$/;

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Types a file may carry for a column; what is not a whole number is refused row by row. */
export const isNumeric = (sqlType: string): boolean => numeric.test(sqlType);

export const describe = (table: string): string =>
  `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${quote(table)})`;

/** A path as DuckDB takes it: brackets and stars would be a pattern, and other files read in place of this one or beside it. */
const noPattern = (path: string): string => path.replace(/[[*?]/g, sign => `[${sign}]`);

/** `path` from the root. A folder called `year=2025` is a folder, and gives no column. */
export const importParquet = (table: string, path: string): string =>
  `CREATE OR REPLACE TABLE ${quote(table)} AS SELECT * FROM read_parquet(${literal(noPattern(path))}, hive_partitioning = false)`;

/** Never fetches anything: no extension is looked for, no file or address is opened after this. */
export const lockDown = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true"
] as const;

/** A column of the file as the schema wants it: flags as 0/1, an unknown value in place of a null. */
function value(column: Column, sqlType: string): string {
  const name = quote(column.name);
  const plain = sqlType === "BOOLEAN" ? `CAST(${name} AS UTINYINT)` : name;
  return column.unknown === undefined ? plain : `coalesce(${plain}, ${column.unknown})`;
}

/** True where the schema allows the value. NULL where it is missing. */
function allowed(column: Column, sqlType: string): string {
  const v = value(column, sqlType);
  const tests = [`${v} BETWEEN ${column.min} AND ${column.max}`];
  if (column.codes !== undefined) {
    const codes = [...Object.keys(column.codes), ...(column.unknown === undefined ? [] : [String(column.unknown)])];
    if (codes.length < column.max - column.min + 1) tests.push(`${v} IN (${codes.join(", ")})`);
  }
  if (column.type !== "f32" && fractional.test(sqlType)) tests.push(`${v} = floor(${v})`);
  return tests.join(" AND ");
}

/** Name under which `countRefused` gives the rows of the table; no column of the schema has it. */
export const rowCount = "rows of the table";

/** One row: the rows there are, and for every column, how many of its values the schema does not allow; null of an empty table. */
export function countRefused(table: TableName, columns: readonly Column[], types: ReadonlyMap<string, string>): string {
  const counts = columns.map(
    c => `CAST(count(*) - count_if(${allowed(c, types.get(c.name) ?? "")}) AS INTEGER) AS ${quote(c.name)}`
  );
  counts.push(`CAST(count(*) AS INTEGER) AS ${quote(rowCount)}`);
  return `SELECT ${counts.join(",\n  ")}\nFROM ${table}`;
}

/** The first row whose value the schema does not allow: `row` counts from 1. */
export function firstRefused(table: TableName, column: Column, sqlType: string): string {
  return `SELECT CAST(rowid + 1 AS DOUBLE) AS "row", CAST(${quote(column.name)} AS VARCHAR) AS value
FROM ${table} WHERE (${allowed(column, sqlType)}) IS NOT TRUE ORDER BY rowid LIMIT 1`;
}

/** The columns in the types of the schema; rows as they were imported. */
export function selectColumns(
  table: TableName,
  columns: readonly Column[],
  types: ReadonlyMap<string, string>
): string {
  const items = columns.map(c => {
    const sqlType = types.get(c.name);
    const v = sqlType === undefined ? String(c.unknown) : value(c, sqlType);
    return `CAST(${v} AS ${sqlTypes[c.type]}) AS ${quote(c.name)}`;
  });
  return `SELECT ${items.join(",\n  ")}\nFROM ${table}`;
}

const order: Readonly<Record<TableName, string>> = {
  households: "household_id",
  persons: "household_id, person"
};

export const sortTable = (table: TableName): string =>
  `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${table} ORDER BY ${order[table]}`;

// From two imported tables to columns the engine can run over: present, typed, in range, sorted,
// without duplicates, every household with a weight, an applicant and a member.

import {householdColumns, personColumns} from "../rules/household/columns.js";
import type {Column} from "../rules/household/columns.js";
import {offsetsOf} from "../rules/household/microdata.js";
import type {ArrayTypes, HouseholdColumns, Microdata, PersonColumns} from "../rules/household/microdata.js";
import {checkFamilies} from "./check-families.js";
import {StoreError} from "./errors.js";
import {countRefused, describe, firstRefused, isNumeric, rowCount, selectColumns, sortTable} from "./queries.js";
import type {TableName} from "./queries.js";
import type {Row} from "./store.js";

/** The two things that differ between hosts: rows of a small result, typed arrays of a large one. */
export interface Sql {
  rows(sql: string): Promise<Row[]>;
  arrays(sql: string, columns: readonly Column[]): Promise<ArrayTypes[Column["type"]][]>;
}

export async function readMicrodata(sql: Sql): Promise<Microdata> {
  const households = (await readTable(sql, "households", householdColumns)) as unknown as HouseholdColumns;
  const persons = (await readTable(sql, "persons", personColumns)) as unknown as PersonColumns;
  const data = {households, persons, offsets: offsets(households, persons)};
  checkFamilies(data);
  return data;
}

async function readTable(sql: Sql, table: TableName, columns: readonly Column[]): Promise<Record<string, Uint32Array>> {
  const types = new Map((await sql.rows(describe(table))).map(row => [String(row.name), String(row.type)]));
  checkSchema(table, columns, types);
  const present = columns.filter(c => types.has(c.name));
  await checkValues(sql, table, present, types);
  const select = selectColumns(table, columns, types);
  let arrays = byName(columns, await sql.arrays(select, columns));
  if (!isSorted(arrays.household_id, arrays.person)) {
    await sql.rows(sortTable(table));
    arrays = byName(columns, await sql.arrays(select, columns));
  }
  checkUnique(table, arrays.household_id, arrays.person);
  return arrays;
}

// A literal shape, not a dictionary: `fromEntries` keeps columns fast to read.
const byName = (columns: readonly Column[], arrays: ArrayTypes[Column["type"]][]) =>
  Object.fromEntries(columns.map((c, i) => [c.name, arrays[i]])) as Record<string, Uint32Array>;

function checkSchema(table: TableName, columns: readonly Column[], types: ReadonlyMap<string, string>): void {
  for (const c of columns) {
    const type = types.get(c.name);
    if (type === undefined && c.unknown === undefined) {
      throw new StoreError("schema", {
        en: `missing column: ${c.name} (add it to ${table}: ${c.en}; the data page lists every column)`,
        zh: `缺少列：${c.name}（请在 ${table} 中补上“${c.zh}”；“数据”页列有全部列）`
      });
    }
    if (type !== undefined && !isNumeric(type)) {
      throw new StoreError("schema", {
        en: `wrong type: ${c.name} of ${table} is ${type} (export it as ${c.type}, a number between ${c.min} and ${c.max})`,
        zh: `列的类型不对：${table} 的 ${c.name} 是 ${type}（请导出为 ${c.type}，${c.min} 到 ${c.max} 之间的数）`
      });
    }
  }
}

async function checkValues(sql: Sql, table: TableName, columns: readonly Column[], types: ReadonlyMap<string, string>) {
  const [counts]: (Row | undefined)[] = await sql.rows(countRefused(table, columns, types));
  if (counts?.[rowCount] === 0) throw noRows(table);
  const refused = columns.find(c => counts?.[c.name] !== 0);
  if (refused === undefined) return;
  const [first]: (Row | undefined)[] = await sql.rows(firstRefused(table, refused, types.get(refused.name) ?? ""));
  const {name, min, max, codes} = refused;
  const range = codes === undefined ? `${min}..${max}` : Object.keys(codes).join(", ");
  const seen = first?.value ?? null;
  const [count, row] = [counts?.[name], first?.row];
  throw new StoreError("value", {
    en: `value not allowed: ${name} = ${seen} at row ${row} of ${table} (allowed: ${range}; ${count} such rows)`,
    zh: `数值超出范围：${table} 第 ${row} 行 ${name} = ${seen}（可取 ${range}；这样的行有 ${count} 条）`
  });
}

const noRows = (table: TableName): StoreError =>
  new StoreError("value", {
    en: `no rows: ${table} is empty (a population has at least one household and its persons; export it again)`,
    zh: `没有数据：${table} 一行也没有（一份人口至少有一户及其人员，请重新导出）`
  });

function isSorted(ids: Uint32Array, persons: Uint32Array | undefined): boolean {
  for (let i = 1; i < ids.length; ++i) {
    if (ids[i - 1] > ids[i]) return false;
    if (persons !== undefined && ids[i - 1] === ids[i] && persons[i - 1] > persons[i]) return false;
  }
  return true;
}

function checkUnique(table: TableName, ids: Uint32Array, persons: Uint32Array | undefined): void {
  for (let i = 1; i < ids.length; ++i) {
    if (ids[i - 1] !== ids[i] || (persons !== undefined && persons[i - 1] !== persons[i])) continue;
    const key = persons === undefined ? `household_id = ${ids[i]}` : `household_id = ${ids[i]}, person = ${persons[i]}`;
    throw new StoreError("value", {
      en: `duplicate row: ${key} at row ${i + 1} of ${table}, sorted (keep one of the two)`,
      zh: `重复的行：${table} 排序后第 ${i + 1} 行 ${key}（请只保留一行）`
    });
  }
}

function offsets(households: HouseholdColumns, persons: PersonColumns): Uint32Array {
  try {
    return offsetsOf(households.household_id, persons.household_id);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new StoreError("value", {en: message, zh: `有人员找不到所属的户（${message}）`}, error);
  }
}

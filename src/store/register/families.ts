// SQL from measured rows to families: who belongs to which, what is of the household and what of the person, and what is taken where
// nobody stated anything. Values are doubles still; rows that are dropped or mended later are in the same tables.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";
import type {Sql} from "../microdata.js";
import {quote} from "../queries.js";
import type {TableName} from "../queries.js";
import {measuredTable} from "./measured.js";
import type {PlannedTable} from "./plan.js";
import {defaultOf, isRequired} from "./unknown-columns.js";

/** Columns that a measured table has, by name. */
export type Present = Readonly<Record<TableName, ReadonlySet<string>>>;

/** `county` comes with a region that names one. */
export const presentIn = (plans: readonly PlannedTable[]): Present => {
  const of = (name: TableName): ReadonlySet<string> => {
    const plan = plans.find(each => each.name === name);
    const names = new Set(plan?.columns.map(({column}) => column.name));
    if (
      plan?.columns.some(
        ({column, source}) => column.name === "region" && source.from !== undefined && source.codes === undefined
      )
    )
      names.add("county");
    return names;
  };
  return {households: of("households"), persons: of("persons")};
};

const ownOf = (table: TableName): readonly Column[] =>
  ((table === "households" ? householdColumns : personColumns) as readonly Column[]).filter(
    ({name}) => name !== "household_id"
  );

/** Columns of households that each file says, in the order of the schema. */
function ownedBy(
  plans: readonly PlannedTable[],
  present: Present
): readonly (readonly [plan: PlannedTable, names: readonly string[]])[] {
  const [first] = plans;
  const persons = plans[plans.length - 1];
  const names = ownOf("households").map(({name}) => name);
  const here: readonly [PlannedTable, readonly string[]] = [first, names.filter(name => present[first.name].has(name))];
  if (first === persons) return [here];
  return [here, [persons, names.filter(name => present.persons.has(name) && !present.households.has(name))]];
}

/**
 * `families`: a row for each key with its first row as `household_id`, and every column of households that is mapped, from the first
 * row that has it. `people`: a row for each person, with the `household_id` of its key. Resolves with the columns in which rows of one
 * household differ, and the table that has them.
 */
export async function groupFamilies(
  sql: Sql,
  plans: readonly PlannedTable[],
  present: Present
): Promise<ReadonlyMap<string, string>> {
  const owned = ownedBy(plans, present);
  const [[first, names]] = owned;
  const table = measuredTable(first);
  const later = owned.slice(1).flatMap(([, each]) => each.map(name => `, NULL::DOUBLE AS ${quote(name)}`));
  await sql.rows(
    `CREATE TABLE families AS SELECT g._key, g._first::DOUBLE AS household_id, g._rows${names.map(name => `, f.${quote(name)}`).join("")}${later.join("")}
FROM (SELECT _key, min(_row) AS _first, count(*) AS _rows FROM ${table} WHERE _key IS NOT NULL GROUP BY _key) AS g JOIN ${table} AS f ON f._row = g._first`
  );
  const differing = new Map<string, string>();
  for (const [plan, each] of owned) {
    const from = measuredTable(plan);
    await fillFrom(sql, from, each);
    for (const name of await found(sql, from, each, name => `m.${name} <> f.${name}`)) differing.set(name, from);
  }
  await sql.rows(peopleSql(plans, present));
  return differing;
}

/** Which columns meet a condition of a row `m` and its family `f` anywhere. */
async function found(
  sql: Sql,
  table: string,
  names: readonly string[],
  condition: (name: string) => string
): Promise<string[]> {
  if (names.length === 0) return [];
  const counts = names.map(name => `count_if(${condition(quote(name))})::DOUBLE AS ${quote(name)}`);
  const [row] = await sql.rows(`SELECT ${counts.join(", ")} FROM ${table} AS m JOIN families AS f ON f._key = m._key`);
  return names.filter(name => Number(row[name]) > 0);
}

/** What the first row leaves empty, from the first that has it. */
async function fillFrom(sql: Sql, table: string, names: readonly string[]): Promise<void> {
  for (const name of await found(sql, table, names, each => `f.${each} IS NULL AND m.${each} IS NOT NULL`)) {
    const given = quote(name);
    await sql.rows(
      `UPDATE families SET ${given} = x.value FROM (SELECT _key, arg_min(${given}, _row) AS value FROM ${table} GROUP BY _key) AS x WHERE x._key = families._key AND families.${given} IS NULL`
    );
  }
}

function peopleSql(plans: readonly PlannedTable[], present: Present): string {
  const [first] = plans;
  const persons = plans[plans.length - 1];
  const own = ownOf("persons").filter(({name}) => present.persons.has(name));
  // what a table of households says of everybody in one
  const shared =
    first === persons
      ? []
      : ownOf("persons").filter(({name}) => present.households.has(name) && !present.persons.has(name));
  const table = measuredTable(persons);
  const join =
    shared.length === 0
      ? ""
      : ` LEFT JOIN (SELECT _key, ${shared.map(({name}) => `arg_min(${quote(name)}, _row) AS ${quote(name)}`).join(", ")} FROM ${measuredTable(first)} GROUP BY _key) AS shared ON shared._key = ${table}._key`;
  const items = [...own.map(({name}) => `${table}.${quote(name)}`), ...shared.map(({name}) => `shared.${quote(name)}`)];
  const ids = persons.idNumber === null ? "" : ", _id, _bad_id";
  return `CREATE TABLE people AS SELECT families.household_id, ${table}._row, ${table}._key${ids}${items.map(item => `, ${item}`).join("")}
FROM ${table} LEFT JOIN families ON families._key = ${table}._key${join}`;
}

/** Fills what is not there, numbers persons, and gives every table all columns of ours. */
export function completeFamilies(present: Present): string[] {
  const has = (name: string): boolean => present.households.has(name) || present.persons.has(name);
  const value = (column: Column): string => {
    const {name} = column;
    const given = quote(name);
    // never taken: where it is not known the import has stopped
    if (isRequired(name)) return has(name) ? given : "NULL";
    if (name === "employed")
      return has(name)
        ? `coalesce(${given}, CASE WHEN ${wage()} > 0 THEN 1 ELSE 0 END)`
        : `CASE WHEN ${wage()} > 0 THEN 1 ELSE 0 END`;
    const fallback = name === "relation" ? "CASE WHEN _order = 1 THEN 1 ELSE 5 END" : String(defaultOf(column));
    return has(name) ? `coalesce(${given}, ${fallback})` : fallback;
  };
  const wage = (): string => (has("wage") ? "coalesce(wage, 0)" : "0");
  const order = [
    ...(has("person") ? ["person NULLS LAST"] : []),
    ...(has("relation") ? ["CASE WHEN relation = 1 THEN 0 ELSE 1 END"] : []),
    "_row"
  ];
  const household = ownOf("households").map(column => `${value(column)} AS ${quote(column.name)}`);
  const person = ownOf("persons")
    .filter(({name}) => name !== "person")
    .map(column => `${value(column)} AS ${quote(column.name)}`);
  const numbered = has("person")
    ? "CASE WHEN count(DISTINCT person) OVER family = count(*) OVER family AND min(person) OVER family = 1 THEN person ELSE _order END"
    : "_order";
  return [
    `CREATE TABLE whole_families AS SELECT household_id, _key, ${household.join(",\n  ")} FROM families`,
    `CREATE TABLE numbered AS SELECT *, row_number() OVER (PARTITION BY household_id ORDER BY ${order.join(", ")}) AS _order FROM people WHERE household_id IS NOT NULL`,
    `CREATE TABLE whole_people AS SELECT household_id, _row, _key, ${numbered} AS person, ${person.join(",\n  ")} FROM numbered${has("person") ? " WINDOW family AS (PARTITION BY household_id)" : ""}`
  ];
}

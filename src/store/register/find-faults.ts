// Every problem of an import with its count and its first rows, as SQL finds it.

import type {Column} from "../../rules/household/columns.js";
import type {Sql} from "../microdata.js";
import {quote} from "../queries.js";
import {cellFaults} from "./cell-checks.js";
import type {CellFault} from "./cell-checks.js";
import {checkOf} from "./checks.js";
import type {CheckId} from "./checks.js";
import {familyFaults} from "./family-checks.js";
import type {FamilyContext, FamilyFault} from "./family-checks.js";
import {identifies} from "./identity.js";
import {measuredTable, textAt} from "./measured.js";
import type {PlannedTable} from "./plan.js";
import {rowsTold} from "./report.js";
import type {FoundProblem, FoundRow} from "./report.js";
import {columnName} from "./source-table.js";
import type {Sources} from "./source-table.js";

/** A problem that was found, and how its rows are reached. */
export interface Fault {
  readonly check: CheckId;
  readonly column: Column | null;
  readonly rows: number;
  readonly households: number;
  readonly file: string;
  readonly first: readonly FoundRow[];
  /** The table its column is in, and the condition of its rows there. */
  readonly table: string;
  readonly where: string;
  /** SELECT _key, _row of its rows. */
  readonly keys: string;
  /** Whether a row of it belongs to no household that could be dropped. */
  readonly isLoose: boolean;
}

export async function findCellFaults(sql: Sql, plans: readonly PlannedTable[], sources: Sources): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const plan of plans) {
    const faults = cellFaults(plan);
    const table = measuredTable(plan);
    const counts = faults.map(({where}, i) => `count_if(${where})::DOUBLE AS "${i}"`).join(", ");
    const [row] = await sql.rows(`SELECT ${counts} FROM ${table}`);
    for (const [i, fault] of faults.entries())
      if (Number(row[i]) > 0) found.push(await cellFault(sql, plan, fault, sources));
  }
  return found;
}

async function cellFault(
  sql: Sql,
  plan: PlannedTable,
  {check, planned, where}: CellFault,
  sources: Sources
): Promise<Fault> {
  const table = measuredTable(plan);
  const source = sources[plan.name]!;
  const isTold = planned?.isTold === true && checkOf(check).isHidden !== true;
  const cells = isTold ? plan.needed.filter(at => !source.identity.has(at)) : [];
  const texts = cells.map(at => `, ${textAt(source, at)} AS ${columnName(at)}`).join("");
  const rows = await sql.rows(
    `SELECT m._row::DOUBLE AS row${texts} FROM (SELECT * FROM ${table} WHERE ${where} ORDER BY _row LIMIT ${rowsTold}) AS m JOIN ${source.table} ON ${source.table}.row = m._row ORDER BY m._row`
  );
  const [{n, households}] = await sql.rows(
    `SELECT count(*)::DOUBLE AS n, count(DISTINCT _key)::DOUBLE AS households FROM ${table} WHERE ${where}`
  );
  const heading = source.headings.find(({column}) => column === planned?.position)?.name;
  return {
    check,
    column: planned?.column ?? null,
    rows: Number(n),
    households: Number(households),
    file: source.file,
    first: rows.map(({row, ...texts}) => ({
      file: source.file,
      row: Number(row),
      // of a row that is broken no cell is sure to be of its column
      ...(isTold && heading !== undefined && !source.broken.includes(Number(row))
        ? {column: heading, ...toldValue(texts[columnName(planned.position!)], Object.values(texts))}
        : {})
    })),
    table,
    where,
    keys: `SELECT _key, _row FROM ${table} WHERE ${where}`,
    isLoose: where === "_key IS NULL"
  };
}

/** The cell, unless a cell of its row says who somebody is. */
const toldValue = (value: unknown, row: readonly unknown[]): Pick<FoundRow, "value"> =>
  row.some(cell => (typeof cell === "string" || typeof cell === "number") && identifies(`${cell}`))
    ? {}
    : {value: value as string | number | null};

export async function findFamilyFaults(
  sql: Sql,
  context: FamilyContext,
  plans: readonly PlannedTable[]
): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const fault of familyFaults(context)) {
    const [{n, households}] = await sql.rows(
      `SELECT count(*)::DOUBLE AS n, count(DISTINCT household_id)::DOUBLE AS households FROM (${fault.rows})`
    );
    if (Number(n) > 0)
      found.push(await familyFault(sql, fault, {rows: Number(n), households: Number(households)}, plans));
  }
  return found;
}

async function familyFault(
  sql: Sql,
  {check, column, owner, rows}: FamilyFault,
  counts: {rows: number; households: number},
  plans: readonly PlannedTable[]
): Promise<Fault> {
  // rows of households are those of the first table; a household of a file of persons begins at its first person
  const plan = plans.find(({name}) => name === owner) ?? plans[plans.length - 1];
  const planned = plan.columns.find(each => each.column === column || each.column.name === column?.name);
  const first = await sql.rows(`SELECT * FROM (${rows}) ORDER BY _row LIMIT ${rowsTold}`);
  const isTold = checkOf(check).isHidden !== true && planned?.isTold === true;
  const heading = plan.head.headings.find(each => each.column === planned?.position)?.name;
  const table = owner === "households" ? "whole_families" : "whole_people";
  const row = owner === "households" ? "household_id" : "_row";
  return {
    check,
    column,
    ...counts,
    file: plan.head.file,
    first: first.map(each => ({
      file: plan.head.file,
      row: Number(each._row),
      ...(isTold && heading !== undefined
        ? {column: heading, ...toldValue(each.value ?? null, [each.value ?? null])}
        : {})
    })),
    table,
    where: `${quote(row)} IN (SELECT _row FROM (${rows}))`,
    keys: `SELECT families._key, bad._row FROM (${rows}) AS bad LEFT JOIN families ON families.household_id = bad.household_id`,
    isLoose: check === "orphan_person"
  };
}

/** Rows that were not read at all. */
export const unreadableRows = (plans: readonly PlannedTable[], sources: Sources): FoundProblem[] =>
  plans.flatMap(({name}) => {
    const {broken, file} = sources[name]!;
    if (broken.length === 0) return [];
    const {id, zh, en, kind} = checkOf("unreadable_row");
    const first = broken.slice(0, rowsTold).map(row => ({file, row}));
    return [{check: id, zh, en, kind, done: "stopped" as const, rows: broken.length, households: 0, first}];
  });

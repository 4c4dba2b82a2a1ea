// Totals and notes below a table are no data: they are taken out, and their rows are told.

import type {Sql} from "../microdata.js";
import type {TableName} from "../queries.js";
import {hasNoKey, isNote, readTable} from "./measured.js";
import type {PlannedTable} from "./plan.js";
import type {Sources} from "./source-table.js";

export type LeftOut = Readonly<Partial<Record<TableName, readonly number[]>>>;

export async function leaveOutNotes(sql: Sql, plans: readonly PlannedTable[], sources: Sources): Promise<LeftOut> {
  const found: Partial<Record<TableName, number[]>> = {};
  for (const plan of plans) {
    const source = sources[plan.name]!;
    const {table} = source;
    const without = await rowsOf(sql, `SELECT row::DOUBLE AS row FROM ${table} WHERE ${hasNoKey(plan, source)}`);
    const isAmong = `row IN (${["NULL", ...without].join(", ")})`;
    const rows = await rowsOf(
      sql,
      `SELECT row::DOUBLE AS row FROM ${table} WHERE ${isAmong} AND ${isNote(plan, source)} ORDER BY row`
    );
    found[plan.name] = rows;
    if (rows.length > 0) await sql.rows(`DELETE FROM ${readTable(source)} WHERE row IN (${rows.join(", ")})`);
  }
  return found;
}

const rowsOf = async (sql: Sql, query: string): Promise<number[]> =>
  (await sql.rows(query)).map(({row}) => Number(row));

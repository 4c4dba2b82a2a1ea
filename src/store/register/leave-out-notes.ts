// Totals and notes below a table are no data: they are taken out, and their rows are told.

import type {Sql} from "../microdata.js";
import type {TableName} from "../queries.js";
import {isNote} from "./measured.js";
import type {PlannedTable} from "./plan.js";
import type {Sources} from "./source-table.js";

export type LeftOut = Readonly<Partial<Record<TableName, readonly number[]>>>;

export async function leaveOutNotes(sql: Sql, plans: readonly PlannedTable[], sources: Sources): Promise<LeftOut> {
  const found: Partial<Record<TableName, number[]>> = {};
  for (const plan of plans) {
    const source = sources[plan.name]!;
    const rows = await sql.rows(
      `SELECT row::DOUBLE AS row FROM ${source.table} WHERE ${isNote(plan, source)} ORDER BY row`
    );
    found[plan.name] = rows.map(({row}) => Number(row));
    if (rows.length > 0) await sql.rows(`DELETE FROM ${source.table} WHERE ${isNote(plan, source)}`);
  }
  return found;
}

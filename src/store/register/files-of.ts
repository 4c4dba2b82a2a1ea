// What a report says of each file: which of its columns were taken for what, which were not kept, and which identify.

import type {Sql} from "../microdata.js";
import {columnName} from "./source-table.js";
import type {Sources} from "./source-table.js";
import type {LeftOut} from "./leave-out-notes.js";
import type {PlannedTable} from "./plan.js";
import type {ImportReport} from "./report.js";

export async function countRows(
  sql: Sql,
  plans: readonly PlannedTable[],
  sources: Sources
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const {name} of plans) {
    const [{n}] = await sql.rows(`SELECT count(*)::DOUBLE AS n FROM ${sources[name]!.table}`);
    counts.set(name, Number(n));
  }
  return counts;
}

export function filesOf(
  plans: readonly PlannedTable[],
  sources: Sources,
  notes: LeftOut,
  rows: ReadonlyMap<string, number>
): ImportReport["files"] {
  return plans.map(plan => {
    const {file, headings, identity} = sources[plan.name]!;
    const nameAt = (position: number): string =>
      headings.find(({column}) => column === position)?.name ?? columnName(position);
    const mapped = new Map(
      plan.columns.flatMap(({column, position}) => (position === null ? [] : [[column.name, nameAt(position)]]))
    );
    const taken = new Set([plan.key, ...plan.columns.map(({position}) => position)]);
    return {
      file,
      rows: rows.get(plan.name) ?? 0,
      left_out: notes[plan.name] ?? [],
      columns_mapped: Object.fromEntries(mapped),
      columns_not_kept: headings
        .filter(({column}) => !taken.has(column) && !identity.has(column))
        .map(({name}) => name),
      columns_identifying: [...identity].map(([position, kind]) => ({column: nameAt(position), kind}))
    };
  });
}

// The two tables of a population out of whole families; everything else that was read is gone then.

import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Sql} from "../microdata.js";
import {quote} from "../queries.js";
import {measuredTable, readTable} from "./measured.js";
import type {PlannedTable} from "./plan.js";
import type {Rejected} from "./report.js";
import type {Sources} from "./source-table.js";

export interface Finished {
  readonly households: number;
  readonly dropped: number;
  readonly rejected: readonly Rejected[];
}

export async function finishTables(sql: Sql, plans: readonly PlannedTable[], sources: Sources): Promise<Finished> {
  const rows = await sql.rows("SELECT file, _row AS row, rule, of_column FROM dropped ORDER BY file, _row");
  const [{dropped}] = await sql.rows(
    "SELECT count(DISTINCT _key)::DOUBLE AS dropped FROM dropped WHERE _key IS NOT NULL"
  );
  for (const table of ["whole_families", "whole_people"])
    await sql.rows(`DELETE FROM ${table} WHERE _key IN (SELECT _key FROM dropped WHERE _key IS NOT NULL)`);
  const list = (columns: readonly {readonly name: string}[]): string => columns.map(({name}) => quote(name)).join(", ");
  await sql.rows(
    `CREATE TABLE households AS SELECT ${list(householdColumns)} FROM whole_families ORDER BY household_id`
  );
  await sql.rows(
    `CREATE TABLE persons AS SELECT ${list(personColumns)} FROM whole_people WHERE household_id IN (SELECT household_id FROM households) ORDER BY household_id, person`
  );
  const made = [
    "families",
    "people",
    "whole_families",
    "numbered",
    "whole_people",
    "dropped",
    ...plans.map(measuredTable),
    ...Object.values(sources).map(readTable)
  ];
  for (const {table} of Object.values(sources)) await sql.rows(`DROP VIEW IF EXISTS ${table}`);
  for (const table of made) await sql.rows(`DROP TABLE IF EXISTS ${table}`);
  const [{households}] = await sql.rows("SELECT count(*)::DOUBLE AS households FROM households");
  return {
    households: Number(households),
    dropped: Number(dropped),
    rejected: rows.map(({file, row, rule, of_column}) => ({
      file: String(file),
      row: Number(row),
      check: String(rule),
      column: String(of_column)
    }))
  };
}

// One table of a file as numbers: its places looked up, its expressions worked out, then every cell read.

import {InputError} from "../../rules/schema/problem.js";
import type {Sql} from "../microdata.js";
import {literal} from "../queries.js";
import {isPlace, measure, numbersAlone, placeTable, placeTexts, workOut} from "./measured.js";
import type {Mapping} from "./mapping.js";
import type {PlaceFinder} from "./places.js";
import type {PlannedColumn, PlannedTable} from "./plan.js";
import {columnName} from "./source-table.js";
import type {SourceTable} from "./source-table.js";

interface Context {
  readonly mapping: Mapping;
  readonly findPlace: PlaceFinder;
}

export async function measureTable(
  sql: Sql,
  plan: PlannedTable,
  source: SourceTable,
  {mapping, findPlace}: Context
): Promise<void> {
  for (const planned of plan.columns.filter(isPlace)) await findPlaces(sql, plan, planned, {source, findPlace});
  const worked = plan.columns.filter(({source: {sql: expression}}) => expression !== undefined);
  if (worked.length > 0) await workOutAll(sql, plan, worked, source);
  await sql.rows(measure(plan, source, mapping.as_of));
}

/** Rows that one statement puts in. */
const batch = 1000;

async function findPlaces(
  sql: Sql,
  plan: PlannedTable,
  planned: PlannedColumn,
  {source, findPlace}: {readonly source: SourceTable; readonly findPlace: PlaceFinder}
): Promise<void> {
  const table = placeTable(plan, planned);
  const texts = (await sql.rows(placeTexts(source, planned))).map(({text}) => text).filter(text => text !== null);
  await sql.rows(`CREATE TABLE ${table} (text VARCHAR, region DOUBLE, county DOUBLE)`);
  const rows = texts.flatMap(text => {
    const place = findPlace(String(text));
    return place === null ? [] : [`(${literal(String(text))}, ${place.region}, ${place.county})`];
  });
  for (let from = 0; from < rows.length; from += batch)
    await sql.rows(`INSERT INTO ${table} VALUES ${rows.slice(from, from + batch).join(", ")}`);
}

async function workOutAll(
  sql: Sql,
  plan: PlannedTable,
  worked: readonly PlannedColumn[],
  source: SourceTable
): Promise<void> {
  const seen = plan.needed.filter(at => !source.identity.has(at));
  const [kinds] = seen.length === 0 ? [{}] : await sql.rows(numbersAlone(source, seen));
  const isNumber = (at: number): boolean => (kinds as Record<string, unknown>)[columnName(at)] === true;
  for (const planned of worked) {
    try {
      await sql.rows(workOut(plan, planned, source, isNumber));
    } catch {
      // the engine's own words quote cells
      const key = `columns.${planned.column.name}.sql`;
      throw new InputError([
        {
          file: "",
          key,
          message: `invalid sql: ${key} (it cannot be worked out on every row of ${source.file}: name columns by their headings in double quotes, columns that identify cannot be seen, and one that is not numbers alone is text)`
        }
      ]);
    }
  }
}

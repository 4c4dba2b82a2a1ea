// An import from tables in DuckDB to a population: every row is read and every check made before anything is decided.

import {InputError} from "../../rules/schema/problem.js";
import type {Microdata} from "../../rules/household/microdata.js";
import type {Label} from "../../rules/schema/label.js";
import {readMicrodata} from "../microdata.js";
import type {Sql} from "../microdata.js";
import {lockDown} from "../queries.js";
import {answerFaults} from "./answer-faults.js";
import {findCellFaults, findFamilyFaults, unreadableRows} from "./find-faults.js";
import {completeFamilies, groupFamilies, presentIn} from "./families.js";
import {finishTables} from "./finish-tables.js";
import {leaveOutNotes} from "./leave-out-notes.js";
import type {Mapping} from "./mapping.js";
import {measuredTable, tidyTable} from "./measured.js";
import {measureTable} from "./measure-table.js";
import type {PlaceFinder} from "./places.js";
import type {PlannedTable} from "./plan.js";
import {countRows, filesOf} from "./files-of.js";
import type {FoundProblem, ImportReport, Rejected} from "./report.js";
import type {Sources} from "./source-table.js";
import {takenFor} from "./unknown-columns.js";

export interface ImportInput {
  readonly mapping: Mapping;
  readonly plans: readonly PlannedTable[];
  readonly sources: Sources;
  readonly findPlace: PlaceFinder;
  /** What is done about a problem that stops and has no answer. */
  readonly onProblem: "stop" | "drop";
  /** Places with a standard under the policy in force; null where none is at hand. */
  readonly standards: readonly number[] | null;
}

export interface Imported {
  /** null where it was refused. */
  readonly data: Microdata | null;
  readonly report: ImportReport;
  /** Every row that was dropped, and by which rule. */
  readonly rejected: readonly Rejected[];
}

/** `sql`: a connection that has the tables of `sources` and nothing else; it is locked here. */
export async function importRegister(sql: Sql, input: ImportInput): Promise<Imported> {
  const {mapping, plans, sources} = input;
  for (const statement of lockDown) await sql.rows(statement);
  for (const plan of plans) for (const statement of tidyTable(plan, sources[plan.name]!)) await sql.rows(statement);
  const notes = await leaveOutNotes(sql, plans, sources);
  const rows = await countRows(sql, plans, sources);
  for (const plan of plans) await measureTable(sql, plan, sources[plan.name]!, input);
  const [{read}] = await sql.rows(`SELECT count(DISTINCT _key)::DOUBLE AS read FROM ${measuredTable(plans[0])}`);
  if (read === 0 && plans.every(({name}) => sources[name]!.broken.length === 0)) throw noRows(plans);
  const problems: FoundProblem[] = unreadableRows(plans, sources);
  const cells = await findCellFaults(sql, plans, sources);
  problems.push(...(await answerFaults(sql, cells, input)));
  const present = presentIn(plans);
  const differing = await groupFamilies(sql, plans, present);
  for (const statement of completeFamilies(present)) await sql.rows(statement);
  const context = {present, rows: mapping.rows, differing, standards: input.standards};
  const families = await findFamilyFaults(sql, context, plans);
  problems.push(...(await answerFaults(sql, families, input)));
  const isRefused = problems.some(({done}) => done === "stopped");
  const finished = isRefused ? null : await finishTables(sql, plans, sources);
  const data = finished === null || finished.households === 0 ? null : await readMicrodata(sql);
  const given = new Set([...present.households, ...present.persons]);
  const notices: Label[] = finished?.households === 0 ? [nothingLeft] : [];
  const report: ImportReport = {
    kind: mapping.kind,
    as_of: mapping.as_of,
    files: filesOf(plans, sources, notes, rows),
    households_read: Number(read),
    households: data?.households.household_id.length ?? 0,
    persons: data?.persons.household_id.length ?? 0,
    dropped: finished === null ? 0 : finished.dropped,
    taken: takenFor(given),
    problems,
    notices
  };
  return {data, report, rejected: finished?.rejected ?? []};
}

const nothingLeft: Label = {
  zh: "全部家庭都被删去：请先更正数据",
  en: "every household was dropped: mend the file first"
};

const noRows = (plans: readonly PlannedTable[]): InputError =>
  new InputError([
    {
      file: plans[0].head.file,
      key: "",
      message: "no rows: no row with a household key below the headings (choose the sheet, or export it again)"
    }
  ]);

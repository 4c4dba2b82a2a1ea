// What is done about each problem: as the mapping answers it, else as its check and the user say.

import {hasOwn} from "../../rules/has-own.js";
import type {Sql} from "../microdata.js";
import {literal, quote} from "../queries.js";
import {checkOf} from "./checks.js";
import type {Fault} from "./find-faults.js";
import type {Answer, Mapping} from "./mapping.js";
import type {FoundProblem} from "./report.js";
import {isRequired} from "./unknown-columns.js";

export const droppedTable =
  "CREATE TABLE IF NOT EXISTS dropped (_key VARCHAR, file VARCHAR, _row DOUBLE, rule VARCHAR, of_column VARCHAR)";

interface Context {
  readonly mapping: Mapping;
  readonly onProblem: "stop" | "drop";
}

/** Carries the answers out on the tables at hand, and tells of each. */
export async function answerFaults(
  sql: Sql,
  faults: readonly Fault[],
  {mapping, onProblem}: Context
): Promise<FoundProblem[]> {
  await sql.rows(droppedTable);
  const told: FoundProblem[] = [];
  for (const fault of faults) {
    const done = answerTo(fault, mapping.problems[fault.check], onProblem);
    await carryOut(sql, fault, done);
    const {id, zh, en, kind} = checkOf(fault.check);
    told.push({
      check: id,
      zh,
      en,
      kind,
      done: typeof done === "string" ? done : "set",
      ...(fault.column === null ? {} : {column: fault.column.name}),
      rows: fault.rows,
      households: fault.households,
      first: fault.first
    });
  }
  for (const table of new Set(faults.map(({table}) => table)))
    await sql.rows(`DELETE FROM ${table} WHERE _key IN (SELECT _key FROM dropped)`);
  return told;
}

type Done = "stopped" | "kept" | "dropped" | {readonly set: number};

function answerTo({check, column, isLoose}: Fault, answer: Answer | undefined, onProblem: "stop" | "drop"): Done {
  const {kind, answers} = checkOf(check);
  if (isLoose)
    return check === "orphan_person" && (answer !== undefined || onProblem === "drop") ? "dropped" : "stopped";
  if (answer === "drop") return "dropped";
  if (typeof answer === "object") return column !== null && isAllowed(column, answer.set) ? answer : "stopped";
  if (answer === "keep" || (kind === "choice" && answer === undefined)) {
    const isNeeded = kind === "stop" && isRequired(column?.name);
    return isNeeded ? "stopped" : "kept";
  }
  return onProblem === "drop" && (answers as readonly string[]).includes("drop") ? "dropped" : "stopped";
}

const isAllowed = ({codes, min, max, unknown}: NonNullable<Fault["column"]>, value: number): boolean =>
  value === unknown || (codes === undefined ? value >= min && value <= max : hasOwn(codes, value));

/** Cells that cannot stand: what is kept of them is "not known". */
const unread = ["type", "code_unknown", "place_unknown", "out_of_range", "age_date"];

async function carryOut(sql: Sql, {check, column, table, where, keys, file}: Fault, done: Done): Promise<void> {
  if (done === "dropped")
    await sql.rows(
      `INSERT INTO dropped SELECT _key, ${literal(file)}, _row, ${literal(check)}, ${literal(column?.name ?? "")} FROM (${keys})`
    );
  else if (typeof done === "object")
    await sql.rows(`UPDATE ${table} SET ${quote(column!.name)} = ${done.set} WHERE ${where}`);
  // stopped too: what follows is looked over without them
  else if (unread.includes(check) && column !== null && table.startsWith("measured_"))
    await sql.rows(`UPDATE ${table} SET ${quote(column.name)} = NULL WHERE ${where}`);
}

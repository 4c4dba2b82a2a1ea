// Checks of single cells: what could not be read, is not listed, lies out of range, or is empty where it must not be.

import {quote} from "../queries.js";
import type {CheckId} from "./checks.js";
import {isPlace, measuredTable} from "./measured.js";
import type {PlannedColumn, PlannedTable} from "./plan.js";
import {isRequired} from "./unknown-columns.js";

/** Rows at fault by one rule: a condition over the measured table. */
export interface CellFault {
  readonly check: CheckId;
  readonly planned: PlannedColumn | null;
  readonly where: string;
}

/** All that may be found in a measured table, in the order in which it is told. */
export function cellFaults(plan: PlannedTable): CellFault[] {
  return [
    {check: "type", planned: null, where: "_key IS NULL"},
    ...plan.columns.flatMap(faultsOf),
    ...(plan.idNumber === null
      ? []
      : [
          {check: "id_number" as const, planned: null, where: "_bad_id"},
          {
            check: "duplicate_person" as const,
            planned: null,
            where: `_id IN (SELECT _id FROM ${measuredTable(plan)} WHERE _id IS NOT NULL GROUP BY _id HAVING count(*) > 1)`
          }
        ])
  ];
}

function faultsOf(planned: PlannedColumn): CellFault[] {
  const {column, source} = planned;
  const name = quote(column.name);
  const byDay = source.as === "birth_date" || source.as === "id_number";
  const range = byDay ? `${name} NOT BETWEEN 0 AND 120` : outOfRange(planned);
  return [
    {check: unreadable(planned), planned, where: `isnan(${name})`},
    {
      check: byDay && column.name === "age" ? "age_date" : "out_of_range",
      planned,
      where: `${name} IS NOT NULL AND NOT isnan(${name}) AND ${range}`
    },
    ...(isRequired(column.name) ? [{check: "type" as const, planned, where: `${name} IS NULL`}] : [])
  ];
}

function unreadable(planned: PlannedColumn): CheckId {
  if (isPlace(planned)) return "place_unknown";
  return planned.source.codes === undefined ? "type" : "code_unknown";
}

function outOfRange({column}: PlannedColumn): string {
  const {name, codes, min, max, unknown} = column;
  // a weight has a check of its own
  if (name === "weight") return "false";
  const listed =
    codes === undefined
      ? `${quote(name)} NOT BETWEEN ${min} AND ${max}`
      : `${quote(name)} NOT IN (${Object.keys(codes).join(", ")})`;
  return unknown === undefined ? `(${listed})` : `(${listed} AND ${quote(name)} <> ${unknown})`;
}

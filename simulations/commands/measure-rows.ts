// A result as CSV: every number of it a row.

import {cell, csvRows} from "../runs/csv.js";

/** Dotted path and value, under the header measure,value; what is not known is left empty. */
export const measureRows = (result: object): string => csvRows(["measure", "value"], rowsOf(result, ""));

function rowsOf(value: object | string | number | null, path: string): string[][] {
  if (typeof value !== "object" || value === null) return [[path, cell(value)]];
  const entries = Object.entries(value) as [string, object | string | number | null][];
  return entries.flatMap(([name, item]) => rowsOf(item, path === "" ? name : `${path}.${name}`));
}

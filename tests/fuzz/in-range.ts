// What was read of a population is what its columns allow: no value out of range, none that is not finite.

import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {problemOf} from "../../src/rules/household/record.js";
import {Broken} from "./kind.js";

export function requireInRange({households, persons}: Microdata): void {
  requireColumns("households", householdColumns, households);
  requireColumns("persons", personColumns, persons);
}

function requireColumns(
  table: string,
  columns: readonly Column[],
  data: Readonly<Record<string, ArrayLike<number>>>
): void {
  for (const column of columns) {
    for (const value of Array.from(data[column.name])) {
      if (problemOf(column, value) !== undefined) throw new Broken(`${table}.${column.name} holds ${value}`);
    }
  }
}

// A file of a program of statistics: variables with labels, and values that may have labels too.

import {InputError} from "../../rules/schema/problem.js";
import type {FoundHeadings} from "./headings.js";

export interface Variable {
  readonly name: string;
  /** What it is, in words; "" where nobody wrote it. */
  readonly label: string;
  /** Value labels; null where it has none. */
  readonly labels: ReadonlyMap<number | string, string> | null;
  /** Whether its numbers are days, which `cell` gives as texts. */
  readonly isDay: boolean;
}

export interface StatTable {
  readonly variables: readonly Variable[];
  readonly rows: number;
  /** null where it is missing, of whatever kind. */
  readonly cell: (row: number, variable: number) => number | string | null;
}

/** Its variables as headings: the mapping names them, and suggestions read their labels. */
export const headingsOf = ({variables}: StatTable): FoundHeadings => ({
  above: 0,
  headings: variables.map(({name, label}, column) => ({column, name, parts: label === "" ? [name] : [name, label]}))
});

/**
 * The texts of a variable: its labels where every value has one, as a mapping's `codes` names them; else the values themselves, so
 * that an amount of which only "refused" has a label stays a number.
 */
export function textsOf(table: StatTable, variable: number): (row: number) => string {
  const {labels} = table.variables[variable];
  const isLabelled = labels !== null && labels.size > 0 && allLabelled(table, variable, labels);
  return row => {
    const value = table.cell(row, variable);
    if (value === null) return "";
    return (isLabelled ? labels.get(value) : undefined) ?? String(value);
  };
}

function allLabelled(table: StatTable, variable: number, labels: ReadonlyMap<number | string, string>): boolean {
  let isAny = false;
  for (let row = 0; row < table.rows; ++row) {
    const value = table.cell(row, variable);
    if (value === null) continue;
    if (!labels.has(value)) return false;
    isAny = true;
  }
  return isAny;
}

/** The day that lies so many days after another, as 2026-06-30. */
export const dayOf = (days: number, epoch: number): string | null => {
  const date = new Date(epoch + Math.floor(days) * 86_400_000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
};

/** Bytes as text up to the first 0: UTF-8, else what Chinese programs wrote before it. */
export function textIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const part = end < 0 ? bytes : bytes.subarray(0, end);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(part);
  } catch {
    return new TextDecoder("gb18030").decode(part);
  }
}

/** Reads with `read`; whatever is wrong inside, the file is named and nothing of its cells. */
export function readWhole(kind: string, file: string, read: () => StatTable): StatTable {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      [{file, key: "", message: `unreadable ${kind} file (cut short or damaged: copy it again, or export it as CSV)`}],
      {cause}
    );
  }
}

// SQL of birthdays and ID numbers: age in full years on a day, sex, the checksum.

import {literal} from "../queries.js";
import {textOf} from "./cells.js";
import type {CellSource} from "./cells.js";

const nan = "'nan'::DOUBLE";

/** Full years from a day to `asOf`; below 0 where it comes after. NULL where there is no day. */
const years = (day: string, asOf: string): string =>
  `(year(DATE ${literal(asOf)}) - year(${day}) - CASE WHEN month(${day}) * 100 + day(${day}) > month(DATE ${literal(asOf)}) * 100 + day(DATE ${literal(asOf)}) THEN 1 ELSE 0 END)`;

/** The day that a text names: 19800131, 1980-1-31, 1980/01, 1980年1月, a timestamp, or a day's number in a workbook. */
function dayOf(text: string): string {
  const digits = `regexp_replace(split_part(split_part(${text}, ' ', 1), 'T', 1), '[年月./]', '-', 'g')`;
  const parts = `string_split(trim(replace(${digits}, '日', ''), '-'), '-')`;
  const made = (y: string, m: string, d: string): string =>
    `TRY_CAST(${y} || '-' || lpad(${m}, 2, '0') || '-' || lpad(${d}, 2, '0') AS DATE)`;
  return `(CASE WHEN regexp_matches(${text}, '^[0-9]{8}(\\.0)?$') THEN ${made(`substr(${text}, 1, 4)`, `substr(${text}, 5, 2)`, `substr(${text}, 7, 2)`)}
 WHEN regexp_matches(${text}, '^[0-9]{6}$') THEN ${made(`substr(${text}, 1, 4)`, `substr(${text}, 5, 2)`, "'01'")}
 WHEN regexp_matches(${text}, '^[0-9]{5}(\\.0)?$') THEN DATE '1899-12-30' + TRY_CAST(substr(${text}, 1, 5) AS INTEGER)
 WHEN regexp_matches(${text}, '^[0-9]{4}[-/.年]') THEN ${made(`${parts}[1]`, `${parts}[2]`, `coalesce(${parts}[3], '01')`)} END)`;
}

/** Age by a birthday; NaN where the cell names no day. */
export function ageByBirth(cell: CellSource, asOf: string): string {
  const text = textOf(cell);
  const day = /^(DATE|TIMESTAMP)/.test(cell.type) ? `CAST(${cell.sql} AS DATE)` : dayOf(text);
  return `(CASE WHEN ${text} IS NULL THEN NULL ELSE coalesce(${years(day, asOf)}::DOUBLE, ${nan}) END)`;
}

const id = (cell: CellSource): string => `upper(translate(${textOf(cell)}, 'ｘＸ ', 'XX'))`;
const hasForm = (text: string): string => `regexp_matches(${text}, '^[0-9]{17}[0-9X]$')`;

export function ageById(cell: CellSource, asOf: string): string {
  const text = id(cell);
  const day = dayOf(`substr(${text}, 7, 8)`);
  return `(CASE WHEN ${text} IS NULL THEN NULL WHEN ${hasForm(text)} THEN coalesce(${years(day, asOf)}::DOUBLE, ${nan}) ELSE ${nan} END)`;
}

export function sexById(cell: CellSource): string {
  const text = id(cell);
  return `(CASE WHEN ${text} IS NULL THEN NULL WHEN ${hasForm(text)} THEN CASE WHEN ascii(substr(${text}, 17, 1)) % 2 = 1 THEN 1 ELSE 2 END ELSE ${nan} END)::DOUBLE`;
}

const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True where an ID number is there and is none: of another form, or with a wrong checksum (GB 11643). */
export function isBadId(cell: CellSource): string {
  const text = id(cell);
  const sum = factors.map((factor, i) => `${factor} * (ascii(substr(${text}, ${i + 1}, 1)) - 48)`).join(" + ");
  return `(CASE WHEN ${text} IS NULL THEN false WHEN ${hasForm(text)} THEN substr('10X98765432', (${sum}) % 11 + 1, 1) <> substr(${text}, 18, 1) ELSE true END)`;
}

/** A number in place of an ID number, to find the same one twice; NULL where there is none. */
export const idHash = (cell: CellSource): string => `hash(${id(cell)})`;

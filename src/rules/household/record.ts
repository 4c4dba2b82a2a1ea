// A household as a JSON record (columns of `households` plus `persons`), checked at the door and laid into columns.

import {emptyHouseholds, emptyPersons} from "../generated/microdata.js";
import {offsetsOf} from "./microdata.js";
import type {Microdata} from "./microdata.js";
import {householdColumns, personColumns} from "./columns.js";
import type {Column, HouseholdName, PersonName} from "./columns.js";
import {InputError, nearest, shown} from "../schema/problem.js";
import type {Problem} from "../schema/problem.js";
import {isPlain} from "../schema/validate.js";
import type {Plain} from "../schema/validate.js";
import {hasOwn} from "../has-own.js";

export interface HouseholdRecord {
  readonly household: Readonly<Record<HouseholdName, number>>;
  readonly persons: readonly Readonly<Record<PersonName, number>>[];
}

/** More persons than this in one household is taken for a mistake. */
const maxPersons = 255;

/**
 * A checked record. Flags may be true/false or 0/1; a column whose value may be unknown may be left out, as may the
 * household_id of a person. Throws an InputError that names every column at fault.
 */
export function parseHousehold(value: unknown, file = ""): HouseholdRecord {
  if (!isPlain(value)) throw new InputError([{file, key: "", message: "invalid household: not a JSON object"}]);
  const {persons: list, ...own} = value;
  const problems: Problem[] = [];
  const household = parseRow(householdColumns, own, {file, key: "", problems});
  if (!Array.isArray(list) || list.length > maxPersons) {
    problems.push({
      file,
      key: "persons",
      message: `invalid value: persons (allowed: a list of at most ${maxPersons} persons)`
    });
  }
  const rows: readonly unknown[] = Array.isArray(list) && list.length <= maxPersons ? (list as readonly unknown[]) : [];
  const persons = rows.map((row, i) =>
    parsePerson(row, i, own["household_id"], {file, key: `persons.${i}.`, problems})
  );
  problems.push(...personsTwice(persons, file));
  if (problems.length > 0) throw new InputError(problems);
  return {
    household: household as HouseholdRecord["household"],
    persons: persons as unknown as HouseholdRecord["persons"]
  };
}

interface Context {
  readonly file: string;
  readonly key: string;
  readonly problems: Problem[];
}

function parsePerson(row: unknown, i: number, householdId: unknown, context: Context): Record<string, number> {
  if (!isPlain(row)) {
    context.problems.push({
      file: context.file,
      key: `persons.${i}`,
      message: `invalid person: persons.${i} is not a JSON object`
    });
    return {};
  }
  if (row["household_id"] !== undefined && row["household_id"] !== householdId) {
    context.problems.push({
      file: context.file,
      key: `persons.${i}.household_id`,
      message: `invalid value: persons.${i}.household_id = ${JSON.stringify(row["household_id"])} (allowed: ${JSON.stringify(householdId)}, as the household)`
    });
  }
  return parseRow(personColumns, {...row, household_id: householdId, person: row["person"] ?? i + 1}, context);
}

/** A household that came before in one file or stream, in a line of it. */
export const householdTwice = (id: number, line: number): Problem => ({
  file: "",
  key: "household_id",
  message: `duplicate household: household_id = ${id} (as in line ${line}: give each household its own)`
});

/** Results name persons by their number: one that comes twice is one person given twice. */
function personsTwice(persons: readonly Record<string, number>[], file: string): Problem[] {
  const first = new Map<number, number>();
  return persons.flatMap(({person}, i) => {
    const before = first.get(person);
    if (person === undefined || Number.isNaN(person)) return [];
    if (before === undefined) {
      first.set(person, i);
      return [];
    }
    const key = `persons.${i}.person`;
    return [
      {
        file,
        key,
        message: `duplicate person: ${key} = ${person} (as persons.${before}: number a household from 1, each once)`
      }
    ];
  });
}

function parseRow(columns: readonly Column[], row: Plain, {file, key, problems}: Context): Record<string, number> {
  const names = columns.map(column => column.name);
  for (const name of Object.keys(row)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    problems.push({
      file,
      key: key + name,
      message: `unknown column: ${key}${name}${near === undefined ? "" : ` (nearest: ${near})`}`
    });
  }
  const entries = columns.map((column): [string, number] => {
    const value = row[column.name] ?? column.unknown ?? row[column.name]; // null only where it may be unknown
    const number = typeof value === "boolean" ? Number(value) : value;
    const problem = problemOf(column, number);
    if (problem !== undefined)
      problems.push({file, key: key + column.name, message: `${problem.kind}: ${key}${column.name}${problem.detail}`});
    return [column.name, typeof number === "number" ? number : NaN];
  });
  return Object.fromEntries(entries);
}

/** What is wrong with a value of a column; undefined where nothing is. */
export function problemOf(column: Column, value: unknown): {kind: string; detail: string} | undefined {
  if (value === undefined) return {kind: "missing value", detail: ` (${column.en}; allowed: ${allowed(column)})`};
  const whole = column.type === "f32" || Number.isInteger(value);
  if (typeof value === "number" && whole && isInRange(column, value)) return undefined;
  return {kind: "invalid value", detail: ` = ${shown(value)} (allowed: ${allowed(column)})`};
}

function isInRange(column: Column, value: number): boolean {
  if (value === column.unknown) return true;
  if (column.codes !== undefined) return hasOwn(column.codes, value);
  return value >= column.min && value <= column.max;
}

function allowed(column: Column): string {
  if (column.type === "bool") return "true or false";
  const range =
    column.codes === undefined
      ? `${column.min} .. ${column.max}${column.unit === undefined ? "" : ` ${column.unit}`}`
      : Object.keys(column.codes).join(", ");
  return column.unknown === undefined ? range : `${range}, or ${column.unknown} for unknown`;
}

/** Checked records as columns, in the order given. */
export function toMicrodata(records: readonly HouseholdRecord[]): Microdata {
  const households = emptyHouseholds(records.length);
  const persons = emptyPersons(records.reduce((sum, record) => sum + record.persons.length, 0));
  let row = 0;
  records.forEach((record, i) => {
    for (const {name} of householdColumns) households[name][i] = record.household[name];
    households.household_id[i] = i; // the order of the records, so that equal ids do not mingle
    for (const person of record.persons) {
      for (const {name} of personColumns) persons[name][row] = person[name];
      persons.household_id[row++] = i;
    }
  });
  return {households, persons, offsets: offsetsOf(households.household_id, persons.household_id)};
}

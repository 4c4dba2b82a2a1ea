// Which column of which file gives which of ours: a mapping held against the headings that are there.

import type {Column} from "../../rules/household/columns.js";
import {InputError, nearest} from "../../rules/schema/problem.js";
import type {Problem} from "../../rules/schema/problem.js";
import type {TableName} from "../queries.js";
import {headingsNamed} from "./headings.js";
import type {Heading} from "./headings.js";
import type {ColumnSource, Mapping} from "./mapping.js";
import {normal} from "./normal.js";
import type {SourceHead} from "./source-table.js";
import {askable} from "./unknown-columns.js";

export interface PlannedColumn {
  readonly column: Column;
  /** The table of ours that it belongs to. */
  readonly owner: TableName;
  readonly source: ColumnSource;
  /** Its position in the file, where it is a column of it. */
  readonly position: number | null;
  /** Whether a cell of it may be told. */
  readonly isTold: boolean;
}

export interface PlannedTable {
  readonly name: TableName;
  readonly head: SourceHead;
  readonly key: number;
  readonly columns: readonly PlannedColumn[];
  /** ID numbers, mapped or not: the same one twice is told. */
  readonly idNumber: number | null;
  /** Positions that must be read. */
  readonly needed: readonly number[];
}

export type Heads = Readonly<Partial<Record<TableName, SourceHead>>>;

/** Throws an InputError that names every heading that is not there, and the nearest that is. */
export function planOf(mapping: Mapping, heads: Heads, file: string): PlannedTable[] {
  const problems: Problem[] = [];
  const names: readonly TableName[] = mapping.rows === "persons" ? ["persons"] : ["households", "persons"];
  const planned = names.map(name =>
    planTable(mapping, name, heads[name]!, (key, message) => problems.push({file, key, message}))
  );
  if (problems.length > 0) throw new InputError(problems);
  return planned;
}

type Tell = (key: string, message: string) => void;

function planTable(mapping: Mapping, name: TableName, head: SourceHead, tell: Tell): PlannedTable {
  const find = (key: string, wanted: string): number => positionOf(head, wanted, message => tell(key, message));
  const keyName = name === "persons" ? (mapping.person_key ?? mapping.household_key) : mapping.household_key;
  const key = find("household_key", keyName);
  const columns = Object.entries(mapping.columns)
    .filter(([column, source]) => tableOf(mapping, column, source) === name)
    .map(([column, source]): PlannedColumn => {
      const position = source.from === undefined ? null : find(`columns.${column}`, source.from);
      const isTold = source.from !== undefined && !hides(source) && !head.identity.has(position!);
      return {...askable.get(column)!, owner: askable.get(column)!.table, source, position, isTold};
    });
  const idNumber =
    columns.find(({source}) => source.as === "id_number")?.position ??
    [...head.identity].find(([, kind]) => kind === "id_number")?.[0] ??
    null;
  const asked = columns.flatMap(({source, position}) =>
    position === null ? (source.sql === undefined ? [] : namedIn(source.sql, head)) : [position]
  );
  const first = head.headings.slice(0, 3).map(({column}) => column);
  const needed = [...new Set([key, ...asked, ...first, ...(idNumber === null ? [] : [idNumber])])].filter(
    at => at >= 0
  );
  return {name, head, key, columns, idNumber, needed: needed.sort((a, b) => a - b)};
}

const hides = ({as}: ColumnSource): boolean => as === "id_number" || as === "birth_date";

function tableOf({rows}: Mapping, column: string, {table}: ColumnSource): TableName {
  return rows === "persons" ? "persons" : (table ?? askable.get(column)!.table);
}

/** Whether a mapping names a heading, in one of two tables or in any. */
export function askedOf(mapping: Mapping, table?: TableName): (heading: string) => boolean {
  const keys = [
    ...(table === "persons" ? [] : [mapping.household_key]),
    ...(table === "households" ? [] : [mapping.person_key ?? mapping.household_key])
  ];
  const names = Object.entries(mapping.columns).flatMap(([column, source]) =>
    source.from === undefined || (table !== undefined && tableOf(mapping, column, source) !== table)
      ? []
      : [source.from]
  );
  const wanted = new Set([...keys, ...names].flatMap(name => [normal(name), normal(name.split("/").pop() ?? name)]));
  return heading => wanted.has(normal(heading));
}

/** Positions of the columns whose names stand in an expression; those that identify are not among them. */
function namedIn(sql: string, {headings, identity}: SourceHead): number[] {
  return visible(headings, identity).flatMap(({column, name}) => (normal(sql).includes(normal(name)) ? [column] : []));
}

/** Columns that an expression may see. */
export const visible = (headings: readonly Heading[], identity: ReadonlyMap<number, unknown>): Heading[] =>
  headings.filter(({column}) => !identity.has(column));

function positionOf({headings, file}: SourceHead, wanted: string, tell: (message: string) => void): number {
  const found = headingsNamed(headings, wanted);
  if (found.length === 1) return found[0].column;
  const names = headings.map(({name}) => name);
  if (found.length > 1) {
    const groups = [...new Set(found.map(({parts}) => parts.join("/")))];
    const next =
      groups.length === found.length
        ? `name it with its group, as ${groups.join(", ")}`
        : "give one of them another name in the file";
    tell(`ambiguous heading: ${wanted} (${file} has ${found.length}: ${next})`);
  } else if (names.some(isData))
    tell(`column_missing: ${wanted} (${file}; its headings are not where they were looked for)`);
  else {
    const near = nearest(wanted, names);
    const hint = near === undefined ? "" : `nearest: ${near}; `;
    tell(`column_missing: ${wanted} (${file}; ${hint}headings: ${names.slice(0, 60).join(", ")})`);
  }
  return -1;
}

/** A number, or one in it that no heading has: a row of data was taken for headings, and says who somebody is. */
const isData = (name: string): boolean => /^[\d.,-]+$|\d{6}/.test(name);

// SQL that turns the rows of a file into numbers of ours: one table for each, `_row`, `_key` and a column of doubles for every one
// that is mapped: NULL where a cell is empty, NaN where it cannot be read.

import {literal, quote} from "../queries.js";
import {bare, isFlag, isText, plainNumberOf, textOf, tidied, valueOf, wholeOf} from "./cells.js";
import type {CellSource} from "./cells.js";
import {ageByBirth, ageById, idHash, isBadId, sexById} from "./dates.js";
import type {PlannedColumn, PlannedTable} from "./plan.js";
import {columnName} from "./source-table.js";
import type {SourceTable} from "./source-table.js";

/** Begins of what stands below a table: totals, who filled it in, notes. */
export const notes =
  "^[（(]?(合计|总计|小计|共计|累计|总合计|本页合计|本页小计|填表|制表|审核|复核|负责人|单位负责人|备注|注[:：]|说明|打印|导出|数据来源|统计口径|第.{1,5}页|共.{1,8}[户人条页])";

const cellAt = ({table, types}: SourceTable, position: number): CellSource => ({
  sql: `${table}.${columnName(position)}`,
  type: types.get(position) ?? "VARCHAR",
  number: `${table}.n${position}`
});

/** The rows as they were read, behind the view that tidies them. */
export const readTable = ({table}: SourceTable): string => `read_${table}`;

/** SQL that puts a view in the place of what was read: texts tidied, and tried as numbers where they are read as such. */
export function tidyTable(plan: PlannedTable, source: SourceTable): string[] {
  const {table, types} = source;
  const numbers = numberPositions(plan);
  const items = [...types].map(([position, type]) => {
    const name = columnName(position);
    if (!isText({type}) || isLeft(plan, position)) return [name, name];
    // most cells are plain numbers: only of the others is the text tidied
    if (numbers.has(position))
      return [
        `${name}, TRY_CAST(${name} AS DOUBLE) AS n${position}`,
        `n${position}, CASE WHEN n${position} IS NULL THEN ${tidied(bare(name))} ELSE ${name} END AS ${name}`
      ];
    return [`${bare(name)} AS ${name}`, `${tidied(name)} AS ${name}`];
  });
  return [
    `ALTER TABLE ${table} RENAME TO ${readTable(source)}`,
    `CREATE VIEW ${table} AS SELECT row, ${items.map(([, outer]) => outer).join(", ")} FROM (SELECT row, ${items.map(([inner]) => inner).join(", ")} FROM ${readTable(source)})`
  ];
}

/** Columns of codes and flags, which are compared as they stand first, and tidied where that gives nothing. */
function isLeft(plan: PlannedTable, position: number): boolean {
  const uses = plan.columns.filter(each => each.position === position);
  const isAlone = position !== plan.key && position !== plan.idNumber && !hasExpression(plan);
  return (
    isAlone && uses.length > 0 && uses.every(({source, column}) => source.codes !== undefined || isFlag(source, column))
  );
}

const hasExpression = (plan: PlannedTable): boolean => plan.columns.some(({source}) => source.sql !== undefined);

/** Columns whose cells are read as numbers; an expression may use any it names. */
function numberPositions(plan: PlannedTable): ReadonlySet<number> {
  const read = plan.columns.filter(
    each =>
      each.source.codes === undefined &&
      (each.source.as ?? "number") === "number" &&
      each.column.type !== "bool" &&
      !isPlace(each)
  );
  const positions = read.flatMap(({position}) => (position === null ? [] : [position]));
  return new Set(hasExpression(plan) ? plan.needed : positions);
}

export const keyOf = (plan: PlannedTable, source: SourceTable): string => textOf(cellAt(source, plan.key));

const withoutSpace = (text: string): string => `regexp_replace(coalesce(${text}, ''), '\\s', '', 'g')`;
const beginsNote = (text: string): string => `regexp_matches(${withoutSpace(text)}, ${literal(notes)})`;

/** True of rows that have no key, or a total or note in its place. */
export const hasNoKey = (plan: PlannedTable, source: SourceTable): string =>
  `(${keyOf(plan, source)} IS NULL OR ${beginsNote(keyOf(plan, source))})`;

/** Of those, true where a total or a note is among the first cells, or there is a single cell: they are no data. */
export function isNote(plan: PlannedTable, source: SourceTable): string {
  const texts = plan.needed.map(position => textOf(cellAt(source, position)));
  const filled = texts.map(text => `CASE WHEN ${text} IS NULL OR ${text} = '' THEN 0 ELSE 1 END`).join(" + ");
  return `(${texts.slice(0, 4).map(beginsNote).join(" OR ")} OR ${filled} <= 1)`;
}

/** Names of the tables made here. */
export const measuredTable = (plan: PlannedTable): string => `measured_${plan.name}`;
export const placeTable = (plan: PlannedTable, {column}: PlannedColumn): string => `places_${plan.name}_${column.name}`;
export const sqlTable = (plan: PlannedTable, {column}: PlannedColumn): string => `worked_${plan.name}_${column.name}`;
export const isPlace = ({column, source}: PlannedColumn): boolean =>
  (column.name === "region" || column.name === "county") && source.codes === undefined && source.from !== undefined;

/** The texts of a column of places, each once. */
export const placeTexts = (source: SourceTable, planned: PlannedColumn): string =>
  `SELECT DISTINCT ${textOf(cellAt(source, planned.position!))} AS text FROM ${source.table}`;

export const textAt = (source: SourceTable, position: number): string => textOf(cellAt(source, position));

export function measure(plan: PlannedTable, source: SourceTable, asOf: string): string {
  const items = plan.columns.map(
    planned => `${valueSql(plan, planned, source, asOf)} AS ${quote(planned.column.name)}`
  );
  const place = plan.columns.find(each => each.column.name === "region" && isPlace(each));
  if (place !== undefined && !plan.columns.some(({column}) => column.name === "county"))
    items.push(`nullif(${placeTable(plan, place)}.county, 0)::DOUBLE AS county`);
  if (plan.idNumber !== null) {
    const cell = cellAt(source, plan.idNumber);
    items.push(`${isBadId(cell)} AS _bad_id`, `${idHash(cell)} AS _id`);
  }
  const joins = plan.columns.flatMap(planned => [
    ...(isPlace(planned)
      ? [
          `LEFT JOIN ${placeTable(plan, planned)} ON ${placeTable(plan, planned)}.text = ${textAt(source, planned.position!)}`
        ]
      : []),
    ...(planned.source.sql === undefined
      ? []
      : [`LEFT JOIN ${sqlTable(plan, planned)} ON ${sqlTable(plan, planned)}.row = ${source.table}.row`])
  ]);
  // two steps, so that what is worked out of a cell is worked out once
  const whole = plan.columns.map(({column}) => `${wholeOf(column, quote(column.name))} AS ${quote(column.name)}`);
  return `CREATE TABLE ${measuredTable(plan)} AS SELECT * REPLACE (${whole.join(", ")}) FROM (SELECT ${source.table}.row AS _row, ${keyOf(plan, source)} AS _key${items.map(item => `,\n  ${item}`).join("")}
FROM ${source.table} ${joins.join("\n")})`;
}

function valueSql(plan: PlannedTable, planned: PlannedColumn, table: SourceTable, asOf: string): string {
  const {column, source, position} = planned;
  if (source.value !== undefined) return `${source.value}::DOUBLE`;
  if (source.sql !== undefined) return `${sqlTable(plan, planned)}.value`;
  const cell = cellAt(table, position!);
  if (isPlace(planned)) {
    const found = `${placeTable(plan, planned)}.${column.name}`;
    const known = column.name === "county" ? `nullif(${found}, 0)` : found;
    return `(CASE WHEN ${placeTable(plan, planned)}.region IS NULL AND ${textOf(cell)} IS NOT NULL THEN 'nan'::DOUBLE ELSE ${known} END)`;
  }
  if (source.as === "birth_date") return ageByBirth(cell, asOf);
  if (source.as === "id_number") return column.name === "sex" ? sexById(cell) : ageById(cell, asOf);
  return valueOf(column, source, cell);
}

/** Whether each text column among `positions` holds numbers alone: one row, a column for each. */
export const numbersAlone = (source: SourceTable, positions: readonly number[]): string =>
  `SELECT ${positions.map(at => `count_if(isnan(${plainNumberOf(cellAt(source, at))})) = 0 AS ${columnName(at)}`).join(", ")} FROM ${source.table}`;

/** An expression over the rows: columns of numbers as numbers, under the names of their headings. */
export function workOut(
  plan: PlannedTable,
  planned: PlannedColumn,
  source: SourceTable,
  isNumber: (at: number) => boolean
): string {
  const {headings, identity} = source;
  const columns = headings
    .filter(({column}) => !identity.has(column) && plan.needed.includes(column))
    .map(({column, name}) => {
      const cell = cellAt(source, column);
      return `${isNumber(column) ? plainNumberOf(cell) : textOf(cell)} AS ${quote(name)}`;
    });
  const rows = `(SELECT row AS "#row"${columns.map(item => `, ${item}`).join("")} FROM ${source.table})`;
  return `CREATE TABLE ${sqlTable(plan, planned)} AS SELECT "#row" AS row, TRY_CAST(value AS DOUBLE) AS value FROM (SELECT "#row", (${planned.source.sql ?? "NULL"}) AS value FROM ${rows})`;
}

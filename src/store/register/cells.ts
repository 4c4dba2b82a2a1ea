// SQL of one cell: NULL where it is empty, NaN where it cannot be read, else the number that our column holds.

import type {Column} from "../../rules/household/columns.js";
import {isNumeric, literal} from "../queries.js";
import {units} from "./mapping.js";
import type {ColumnSource} from "./mapping.js";

/** A column of the file, as SQL reaches it; a text is tidied already (`tidyText`). */
export interface CellSource {
  readonly sql: string;
  readonly type: string;
  /** The text as a double, NULL where it is none. */
  readonly number: string;
}

const nan = "'nan'::DOUBLE";
/** Signs for "nothing there"; a list, since planning an IN of so many takes a second. */
const empty = ["", "-", "--", "—", "——", "/", "\\N", "null", "NULL", "N/A", "NA", "n/a", "#N/A", "."]
  .map(literal)
  .join(", ");
const wide = "０１２３４５６７８９．，－＋／　￥¥";
const narrow = "0123456789.,-+/";

export const isText = ({type}: Pick<CellSource, "type">): boolean => type === "VARCHAR" || type.startsWith("ENUM");
const isDay = ({type}: CellSource): boolean => /^(DATE|TIMESTAMP)/.test(type);

/** A text without spaces around it. */
export const bare = (name: string): string => `trim(CAST(${name} AS VARCHAR), ' \t\r\n\u00a0\u3000\ufeff')`;

/** Of a bare text, what programs put there to keep digits is gone; NULL where it is empty or a sign for nothing. */
export const tidied = (text: string): string =>
  `CASE WHEN list_contains([${empty}], ${text}) THEN NULL WHEN ${text}[1] IN ('=', '''') THEN trim(${text}, '=''"') ELSE ${text} END`;

/** The text of a cell; NULL where there is none. */
export function textOf(cell: CellSource): string {
  if (isText(cell)) return cell.sql;
  return isDay(cell) ? `strftime(${cell.sql}, '%Y-%m-%d')` : plainNumber(cell);
}

/** 330102.0 of a column of doubles is the code 330102. */
const plainNumber = ({sql, type}: CellSource): string =>
  /^(FLOAT|DOUBLE|DECIMAL)/.test(type)
    ? `(CASE WHEN ${sql} = floor(${sql}) AND abs(${sql}) < 1e15 THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) ELSE CAST(${sql} AS VARCHAR) END)`
    : `CAST(${sql} AS VARCHAR)`;

/** What programs of statistics write for "missing" is a NaN of their own. */
const finite = (sql: string): string =>
  `(CASE WHEN ${sql} IS NULL OR isnan(${sql}) THEN NULL WHEN isfinite(${sql}) THEN ${sql} ELSE ${nan} END)`;

/** A number times `all`, or where it has a 万 or 千 of its own, times that and `months`. */
function amountOf(cell: CellSource, {all, months}: Scale): string {
  if (cell.type === "BOOLEAN") return `CAST(${cell.sql} AS DOUBLE)`;
  if (isNumeric(cell.type)) return `${finite(`CAST(${cell.sql} AS DOUBLE)`)} * ${all}`;
  if (!isText(cell)) return `(CASE WHEN ${cell.sql} IS NOT NULL THEN ${nan} END)`;
  const text = textOf(cell);
  const tidy = `regexp_replace(translate(${text}, ${literal(wide)}, ${literal(narrow)}), '\\s', '', 'g')`;
  const body = `regexp_extract(${tidy}, '^([+-]?[0-9][0-9,.]*|[+-]?\\.[0-9]+)(亿|万|千|百)?元?$', 1)`;
  const own = `(CASE regexp_extract(${tidy}, '(亿|万|千|百)元?$', 1) WHEN '亿' THEN 1e8 WHEN '万' THEN 1e4 WHEN '千' THEN 1e3 WHEN '百' THEN 1e2 END)`;
  const grouped = `regexp_matches(${body}, '^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$')`;
  const number = `TRY_CAST(CASE WHEN ${grouped} THEN replace(${body}, ',', '') ELSE ${body} END AS DOUBLE)`;
  const slow = `coalesce(${number} * coalesce(${own} * ${months}, ${all}), ${nan})`;
  return `(CASE WHEN ${cell.number} IS NOT NULL AND isfinite(${cell.number}) THEN ${cell.number} * ${all} WHEN ${text} IS NULL THEN NULL ELSE ${slow} END)`;
}

/** What 1 in a cell is in the unit of our column, and what of it is months: a cell's own 万 stands in place of the rest. */
interface Scale {
  readonly all: number;
  readonly months: number;
}

function scaleOf(column: Column, {unit}: ColumnSource): Scale {
  if (unit === undefined) return {all: 1, months: 1};
  const {yuan, months: counted} = units[unit];
  const own = column.unit === "元/月" ? 1 : 12;
  const months = counted === null ? 1 : own / counted;
  return {all: yuan * months, months};
}

const numberOf = (column: Column, source: ColumnSource, cell: CellSource): string =>
  amountOf(cell, scaleOf(column, source));

/** A number as our column holds it: amounts rounded to whole yuan, others NaN where they are broken. */
export function wholeOf(column: Column, value: string): string {
  if (column.type === "f32") return value;
  if (column.unit?.startsWith("元") === true) return `round(${value})`;
  return `(CASE WHEN ${value} IS NULL OR ${value} = floor(${value}) THEN ${value} ELSE ${nan} END)`;
}

const yes = ["是", "有", "1", "1.0", "y", "yes", "t", "true", "真", "√", "✓", "对"].map(literal).join(", ");
const no = ["否", "无", "没有", "0", "0.0", "n", "no", "f", "false", "假", "×", "不是", "非"].map(literal).join(", ");

/** Whether a column of ours is read as a flag. */
export const isFlag = (source: ColumnSource, column: Column): boolean =>
  source.codes === undefined && (source.as === "flag" || (source.as === undefined && column.type === "bool"));

/** As they stand first, since most cells need no more. */
function flagOf(cell: CellSource): string {
  if (cell.type === "BOOLEAN") return `CAST(${cell.sql} AS DOUBLE)`;
  const text = textOf(cell);
  const tidy = `lower(${tidied(bare(text))})`;
  return `(CASE WHEN ${text} IS NULL THEN NULL WHEN ${text} IN ('是', '有', '1') THEN 1 WHEN ${text} IN ('否', '无', '0') THEN 0
 WHEN list_contains([${yes}], ${tidy}) THEN 1 WHEN list_contains([${no}], ${tidy}) THEN 0 WHEN ${tidied(bare(text))} IS NULL THEN NULL ELSE ${nan} END)`;
}

function codeOf({codes = {}}: ColumnSource, cell: CellSource): string {
  const text = textOf(cell);
  const {"*": others, "": none, ...listed} = codes;
  const cases = (of: string): string =>
    Object.entries(listed)
      .map(
        ([key, code]) =>
          `WHEN ${of} IN (${(/^\d+$/.test(key) ? [key, `${key}.0`] : [key.trim()]).map(literal).join(", ")}) THEN ${code}`
      )
      .join(" ");
  const tidy = tidied(bare(text));
  const missing = String(none ?? "NULL");
  return `(CASE WHEN ${text} IS NULL THEN ${missing} ${cases(text)} WHEN (${tidy}) IS NULL THEN ${missing} ${cases(`(${tidy})`)} ELSE ${others ?? nan} END)::DOUBLE`;
}

/** The text of a cell as a number, or NaN: to see whether a column holds nothing else. */
export const plainNumberOf = (cell: CellSource): string => amountOf(cell, {all: 1, months: 1});

/** What a source without `sql` reads of its cell. */
export function valueOf(column: Column, source: ColumnSource, cell: CellSource): string {
  if (source.codes !== undefined) return codeOf(source, cell);
  if (isFlag(source, column)) return flagOf(cell);
  return numberOf(column, source, cell);
}

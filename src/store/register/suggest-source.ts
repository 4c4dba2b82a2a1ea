// How the cells of one column are to be read, as far as they show it: a place, a day, a flag, codes, a unit.

import type {Column} from "../../rules/household/columns.js";
import type {Heading} from "./headings.js";
import type {ColumnSource, Unit} from "./mapping.js";
import {normal} from "./normal.js";
import type {PlaceFinder} from "./places.js";
import type {SourceHead} from "./source-table.js";
import {askable} from "./unknown-columns.js";

export interface SourceInput {
  readonly name: string;
  readonly isBirth: boolean;
  readonly heading: Heading;
  readonly head: SourceHead;
  /** Texts of codes that are known. */
  readonly codes: ReadonlyMap<string, number> | undefined;
  readonly findPlace: PlaceFinder;
}

export interface FoundSource {
  readonly source: ColumnSource;
  readonly reasons: readonly string[];
}

const flags = new Set(["是", "否", "有", "无", "没有", "1", "0", "y", "n", "yes", "no", "true", "false", "√", "×"]);
const yes = new Set(["是", "有", "1", "y", "yes", "true", "√"]);
const isNumber = (cell: string): boolean => /^[+-]?[\d,]*\.?\d+(万|千)?元?$/.test(cell.normalize("NFKC"));
const isDay = (cell: string): boolean =>
  /^(19|20)\d{2}[-/.年]?\d{1,2}([-/.月]?\d{1,2})?[月日]?( .*|T.*)?$/.test(cell.normalize("NFKC"));

/** null where the cells cannot be what the heading says. */
export function sourceFor({name, isBirth, heading, head, codes, findPlace}: SourceInput): FoundSource | null {
  const from = heading.name;
  const cells = head.sample
    .map(row => (row[heading.column] ?? "").trim())
    .filter(cell => !["", "-", "—", "/", "nan", "NaN", "null"].includes(cell));
  const most = (test: (cell: string) => boolean, share = 0.8): boolean =>
    cells.filter(test).length >= share * cells.length;
  const {column} = askable.get(name)!;
  if (name === "region" || name === "county")
    return most(cell => findPlace(cell) !== null, 0.5)
      ? {source: {from, as: "place"}, reasons: ["values are places"]}
      : null;
  if (isBirth || (name === "age" && cells.length > 0 && most(isDay)))
    return most(isDay) ? {source: {from, as: "birth_date"}, reasons: ["values are days"]} : null;
  if (column.type === "bool")
    return most(cell => flags.has(normal(cell)))
      ? {source: {from, as: "flag"}, reasons: ["values are yes and no"]}
      : null;
  if (column.codes !== undefined) return codesFor(column, from, new Set(cells), codes);
  if (!most(isNumber)) return null;
  const unit = unitOf(column, heading);
  return unit === undefined
    ? {source: {from}, reasons: []}
    : {source: {from, unit}, reasons: [`unit ${unit} in the heading`]};
}

/** Texts as codes; numbers that are ours already stand as they are. */
function codesFor(
  column: Column,
  from: string,
  values: ReadonlySet<string>,
  known: ReadonlyMap<string, number> | undefined
): FoundSource | null {
  const own = Object.keys(column.codes ?? {});
  if (
    values.size > 0 &&
    [...values].every(value => own.includes(value.replace(/\.0$/, "")) || Number(value) === column.unknown)
  )
    return {source: {from}, reasons: ["values are codes like ours: check what each means"]};
  if (values.size > 60) return null;
  // female = 1
  if (column.name === "sex" && /female|女/.test(normal(from)) && [...values].every(value => flags.has(normal(value))))
    return {
      source: {from, codes: Object.fromEntries([...values].map(value => [value, yes.has(normal(value)) ? 2 : 1]))},
      reasons: ["a flag for women"]
    };
  const found = [...values].map(value => [value, codeOf(value, known)] as const);
  const listed = found.filter((pair): pair is readonly [string, number] => pair[1] !== undefined);
  if (listed.length === 0) return null;
  const without = found.filter(([, code]) => code === undefined).map(([value]) => value);
  const others = column.name === "relation" ? {"*": 5} : {};
  const reasons = [
    `${listed.length} texts as codes`,
    ...(without.length === 0 ? [] : [`without a code: ${without.slice(0, 8).join(", ")}`])
  ];
  return {source: {from, codes: {...Object.fromEntries(listed), ...others}}, reasons};
}

/** The text as it is known, else the longest known text that it has in it. */
function codeOf(text: string, known: ReadonlyMap<string, number> | undefined): number | undefined {
  const wanted = normal(text);
  const whole = known?.get(wanted);
  if (whole !== undefined) return whole;
  const inside = [...(known ?? [])]
    .filter(([each]) => each.length >= 2 && wanted.includes(each))
    .sort(([a], [b]) => b.length - a.length);
  return inside[0]?.[1];
}

/** What a heading, its group too, says of the unit. */
function unitOf(column: Column, {parts}: Heading): Unit | undefined {
  if (column.unit?.startsWith("元") !== true) return undefined;
  const text = normal(parts.join(" "));
  const isOwned = column.unit === "元";
  const isMonth = /元\/?(每)?月|\/月|每月|月均|^月|月(工资|收入|退休|养老)/.test(text);
  if (text.includes("万元")) return isOwned || isMonth ? "万元" : "万元/年";
  if (text.includes("千元")) return "千元";
  if (isOwned) return undefined;
  return isMonth && column.unit !== "元/月" ? "元/月" : undefined;
}

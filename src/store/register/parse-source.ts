// One column of a mapping, checked: where it comes from is said once, and what is said besides fits it.

import {hasOwn} from "../../rules/has-own.js";
import {nearest, shown} from "../../rules/schema/problem.js";
import {problemOf} from "../../rules/household/record.js";
import {isPlain} from "../../rules/schema/validate.js";
import type {Plain} from "../../rules/schema/validate.js";
import {readings, units} from "./mapping.js";
import {refusedSql} from "./sql-expression.js";
import {askable} from "./unknown-columns.js";
import {unknownKeys} from "./unknown-keys.js";
import type {Tell} from "./unknown-keys.js";

const keys = ["from", "as", "unit", "codes", "sql", "value", "table"] as const;

/** Columns that each reading can give. */
const gives: Readonly<Record<string, readonly string[]>> = {
  birth_date: ["age"],
  id_number: ["age", "sex"],
  place: ["region", "county"]
};

export function parseSource(name: string, source: unknown, tell: Tell): void {
  const at = `columns.${name}`;
  const known = askable.get(name);
  if (known === undefined) {
    const near = nearest(name, [...askable.keys()]);
    tell(at, `unknown column: ${name} (${near === undefined ? "see the data page for ours" : `nearest: ${near}`})`);
    return;
  }
  if (!isPlain(source)) {
    tell(at, `invalid value: ${at} = ${shown(source)} (allowed: an object with from, sql or value)`);
    return;
  }
  unknownKeys(source, keys, `${at}.`, tell);
  const origins = ["from", "sql", "value"].filter(key => source[key] !== undefined);
  if (origins.length !== 1)
    tell(at, `invalid value: ${at} (give one of from, sql, value; found: ${origins.join(", ") || "none"})`);
  const refuse = (key: string, allowed: string): void =>
    tell(`${at}.${key}`, `invalid value: ${at}.${key} = ${shown(source[key])} (allowed: ${allowed})`);
  if (source["from"] !== undefined && (typeof source["from"] !== "string" || source["from"].trim() === ""))
    refuse("from", "a heading of the file");
  if (source["value"] !== undefined && problemOf(known.column, source["value"]) !== undefined)
    refuse("value", `a value of ${name}: ${known.column.min} .. ${known.column.max}`);
  if (source["table"] !== undefined && !["households", "persons"].includes(source["table"] as string))
    refuse("table", "households, persons");
  checkReading(name, source, refuse);
  checkSql(source["sql"], refuse);
}

type Refuse = (key: string, allowed: string) => void;

function checkReading(name: string, source: Plain, refuse: Refuse): void {
  const {as, unit, codes} = source as {as?: string; unit?: string; codes?: unknown};
  if (as !== undefined && !(readings as readonly string[]).includes(as)) refuse("as", readings.join(", "));
  else if (as !== undefined && !(gives[as] ?? [name]).includes(name))
    refuse("as", `${as} gives ${gives[as].join(", ")} alone`);
  if (as !== undefined && (source["from"] === undefined || (codes !== undefined && as !== "number")))
    refuse("as", "with from alone, without codes");
  if (unit !== undefined) checkUnit(name, unit, refuse);
  if (unit !== undefined && (codes !== undefined || (as !== undefined && as !== "number")))
    refuse("unit", "of a number alone");
  if (codes === undefined) return;
  const {column} = askable.get(name)!;
  const isCodes =
    isPlain(codes) &&
    Object.keys(codes).length > 0 &&
    Object.values(codes).every(code => problemOf(column, code) === undefined);
  if (!isCodes || source["from"] === undefined)
    refuse(
      "codes",
      `an object of texts and codes of ${name}${column.codes === undefined ? "" : `: ${Object.keys(column.codes).join(", ")}`}`
    );
}

function checkUnit(name: string, unit: string, refuse: Refuse): void {
  const own = askable.get(name)!.column.unit ?? "";
  if (!own.startsWith("元")) refuse("unit", `none: ${name} is no amount`);
  else if (!hasOwn(units, unit)) refuse("unit", Object.keys(units).join(", "));
  else if (own === "元" && units[unit as keyof typeof units].months !== null)
    refuse("unit", "元, 千元, 万元: what is owned has no year or month");
}

function checkSql(sql: unknown, refuse: Refuse): void {
  if (sql === undefined) return;
  const why = typeof sql === "string" ? refusedSql(sql) : "a text";
  if (why !== null) refuse("sql", why);
}

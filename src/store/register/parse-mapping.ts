// A mapping as JSON, checked at the door: every fault is named at once.

import {hasOwn} from "../../rules/has-own.js";
import {InputError, shown} from "../../rules/schema/problem.js";
import type {Problem} from "../../rules/schema/problem.js";
import {isPlain} from "../../rules/schema/validate.js";
import type {Plain} from "../../rules/schema/validate.js";
import {parseJson} from "../../text/json.js";
import {checks} from "./checks.js";
import {kinds} from "./mapping.js";
import type {Mapping} from "./mapping.js";
import {parseSource} from "./parse-source.js";
import {askable, incomes, required} from "./unknown-columns.js";
import {unknownKeys} from "./unknown-keys.js";
import type {Tell} from "./unknown-keys.js";

const keys = ["version", "kind", "as_of", "rows", "household_key", "person_key", "columns", "problems"] as const;

/** Throws an InputError that names every key at fault; `file` is the mapping's name in messages. */
export function parseMapping(text: string, file: string): Mapping {
  const value = parseJson(text, file);
  if (!isPlain(value)) throw new InputError([{file, key: "", message: "invalid mapping: not a JSON object"}]);
  const problems: Problem[] = [];
  const tell = (key: string, message: string): void => void problems.push({file, key, message});
  unknownKeys(value, keys, "", tell);
  if (value["version"] !== 1) tell("version", wrong("version", value["version"], "1"));
  oneOf(value, "kind", kinds, tell);
  oneOf(value, "rows", ["persons", "tables"], tell);
  if (!isDay(value["as_of"])) tell("as_of", wrong("as_of", value["as_of"], "a day, as 2026-06-30"));
  isText(value, "household_key", true, tell);
  isText(value, "person_key", false, tell);
  if (value["person_key"] !== undefined && value["rows"] === "persons")
    tell("person_key", "invalid value: person_key (allowed: with rows = tables alone)");
  const columns = isPlain(value["columns"]) ? value["columns"] : undefined;
  if (columns === undefined) tell("columns", "invalid value: columns (allowed: an object, a column of ours each)");
  for (const [name, source] of Object.entries(columns ?? {})) parseSource(name, source, tell);
  checkAnswers(value["problems"] ?? {}, tell);
  if (columns !== undefined) missing(columns, value["kind"], tell);
  if (problems.length > 0) throw new InputError(problems);
  return {problems: {}, ...value} as unknown as Mapping;
}

const wrong = (key: string, value: unknown, allowed: string): string =>
  value === undefined
    ? `missing key: ${key} (allowed: ${allowed})`
    : `invalid value: ${key} = ${shown(value)} (allowed: ${allowed})`;

function oneOf(value: Plain, key: string, allowed: readonly string[], tell: Tell): void {
  if (!allowed.includes(value[key] as string)) tell(key, wrong(key, value[key], allowed.join(", ")));
}

function isText(value: Plain, key: string, isRequired: boolean, tell: Tell): void {
  const text = value[key];
  if (text === undefined && !isRequired) return;
  if (typeof text !== "string" || text.trim() === "") tell(key, wrong(key, text, "a heading of the file"));
}

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function checkAnswers(value: unknown, tell: Tell): void {
  if (!isPlain(value)) {
    tell("problems", wrong("problems", value, "an object, a check each"));
    return;
  }
  const known = checks.map(({id}) => id);
  unknownKeys(value, known, "problems.", tell);
  for (const [id, answer] of Object.entries(value)) {
    const check = checks.find(each => each.id === id);
    if (check === undefined) continue;
    const allowed = check.answers.map(each => (each === "set" ? '{"set": a number}' : each));
    const isSet = isPlain(answer) && Object.keys(answer).length === 1 && Number.isFinite(answer["set"]);
    const given = isSet ? "set" : answer;
    if (!(check.answers as readonly unknown[]).includes(given))
      tell(`problems.${id}`, wrong(`problems.${id}`, answer, allowed.join(", ") || "no answer: it always stops"));
  }
}

/** What every family must have, all of it at once. */
function missing(columns: Plain, kind: unknown, tell: Tell): void {
  const absent = required.filter(name => !hasOwn(columns, name));
  const parts: string[] = absent.map(name => `${name} (${askable.get(name)?.column.zh})`);
  if (!incomes.some(name => hasOwn(columns, name))) parts.push(`one of ${incomes.join(", ")}`);
  if (kind === "survey" && !hasOwn(columns, "weight")) parts.push("weight (a survey's rows stand for others)");
  if (parts.length > 0)
    tell("columns", `column_missing: ${parts.join(", ")} (map each to a heading of the file, with household_key)`);
}

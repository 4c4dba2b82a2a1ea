// A value against its description: types, bounds, codes and keys. Everything a policy file or a link brings passes here once.

import type {Label} from "./label.js";
import {policySchema} from "../policy.js";
import type {Policy} from "../policy.js";
import {validateTogether} from "./together.js";
import {nearest, shown} from "./problem.js";
import type {Problem} from "./problem.js";
import type {GroupNode, ListNode, Node, NumberNode, SomeNode, TableNode, TextNode} from "./node.js";
import {hasOwn} from "../has-own.js";

export type Plain = Readonly<Record<string, unknown>>;
export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Place {
  readonly file: string;
  readonly key: string;
}
const join = (key: string, name: string | number): string => (key === "" ? String(name) : `${key}.${name}`);

/** The faults of a resolved value; `complete` also reports what is missing. */
export function validate(node: Node, value: unknown, {file, key}: Place, complete = true): Problem[] {
  const problems: Problem[] = [];
  check(node, value, key, {file, complete, problems});
  return problems;
}

/** The faults of a whole policy: of every parameter, of what is missing, then of what holds between parameters. */
export function validatePolicy(policy: unknown, file: string): Problem[] {
  const problems = validate(policySchema, policy, {file, key: ""});
  return problems.length > 0 ? problems : validateTogether(policy as Policy, file);
}

interface Door {
  readonly file: string;
  readonly complete: boolean;
  readonly problems: Problem[];
}

function check(node: Node, value: unknown, key: string, door: Door): void {
  switch (node.kind) {
    case "group":
      if (isPlain(value)) checkGroup(node, value, key, door);
      else refuse(value, key, `a group of ${Object.keys(node.nodes).join(", ")}`, door);
      return;
    case "table":
      if (isPlain(value)) checkTable(node, value, key, door);
      else refuse(value, key, "a table", door);
      return;
    case "list":
      if (Array.isArray(value) && value.length <= node.maxLength) checkList(node, value, key, door);
      else refuse(value, key, `a list of at most ${node.maxLength}`, door);
      return;
    default: {
      const allowed = allowedLeaf(node, value);
      if (allowed !== undefined) refuse(value, key, allowed, door);
    }
  }
}

function refuse(value: unknown, key: string, allowed: string, {file, problems}: Door): void {
  problems.push({file, key, message: `invalid value: ${key} = ${shown(value)} (allowed: ${allowed})`});
}

type Leaf = Exclude<Node, GroupNode | TableNode | ListNode>;

/** What would be allowed of a leaf; undefined where the value is. */
function allowedLeaf(node: Leaf, value: unknown): string | undefined {
  switch (node.kind) {
    case "number":
      return isNumber(node, value) ? undefined : numbersAllowed(node);
    case "flag":
      return typeof value === "boolean" ? undefined : "true or false";
    case "text":
      return isText(node, value) ? undefined : textsAllowed(node);
    case "choice":
      return typeof value === "string" && hasOwn(node.values, value) ? undefined : Object.keys(node.values).join(", ");
    case "some":
      return isSome(node, value) ? undefined : `a list out of ${Object.keys(node.values).join(", ")}, each once`;
  }
}

/** Control characters, and halves of a character that stand alone. */
// eslint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u;

const isText = (node: TextNode, value: unknown): boolean =>
  value === null
    ? node.nullable === true
    : typeof value === "string" &&
      value.trim() !== "" &&
      value.length <= 200 &&
      !unreadable.test(value) &&
      (node.pattern?.test(value) ?? true) &&
      (node.date !== true || isDate(value));

const textsAllowed = (node: TextNode): string =>
  node.date === true
    ? "a day that exists, as 2026-07-01"
    : (node.pattern?.source ?? "a text of at most 200 characters, none of them a control character");

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day, written 2026-07-01. */
function isDate(text: string): boolean {
  const [year, month, day] = text.split("-").map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isSome(node: SomeNode, value: unknown): boolean {
  const isCode = (v: unknown): boolean =>
    typeof v === (node.numeric ? "number" : "string") && hasOwn(node.values, v as string | number);
  // from, since `every` passes over holes
  return Array.isArray(value) && Array.from(value).every(isCode) && new Set(value).size === value.length;
}

function isNumber(node: NumberNode, value: unknown): boolean {
  if (value === null) return node.nullable === true;
  if (typeof value !== "number" || !Number.isFinite(value)) return false;
  return value >= node.min && value <= node.max && (node.integer !== true || Number.isInteger(value));
}

function numbersAllowed(node: NumberNode): string {
  const unit = node.unit === "" ? "" : ` ${node.unit}`;
  return `${node.integer === true ? "a whole number " : ""}${node.min} .. ${node.max}${unit}${node.nullable === true ? ", or null" : ""}`;
}

function refuseKey(name: string, key: string, known: readonly string[], {file, problems}: Door): void {
  const near = nearest(name, known);
  const list = known.length === 0 ? "six digits of a place" : `known: ${known.join(", ")}`;
  const hint = near === undefined ? list : `nearest: ${join(key, near)}`;
  problems.push({file, key: join(key, name), message: `unknown key: ${join(key, name)} (${hint})`});
}

/** The key of the fault is that of the group, table or list in which something is missing. */
function miss(name: string | number, key: string, what: Label, {file, problems}: Door): void {
  problems.push({file, key, message: `missing key: ${join(key, name)} (${what.en})`});
}

function checkGroup(node: GroupNode, value: Plain, key: string, door: Door): void {
  for (const name of Object.keys(value)) {
    if (hasOwn(node.nodes, name)) check(node.nodes[name], value[name], join(key, name), door);
    else refuseKey(name, key, Object.keys(node.nodes), door);
  }
  if (!door.complete) return;
  for (const name of Object.keys(node.nodes)) {
    const child = node.nodes[name];
    if (child.optional !== true && !hasOwn(value, name)) miss(name, key, child, door);
  }
}

function checkTable(node: TableNode, value: Plain, key: string, door: Door): void {
  const names = Object.keys(value);
  // places are too many to list: those that the table has show what one looks like
  const known = node.keys === "region" ? names.filter(name => isTableKey(node, name)) : Object.keys(node.keys);
  for (const name of names) {
    if (isTableKey(node, name)) check(node.item, value[name], join(key, name), door);
    else refuseKey(name, key, known, door);
  }
  if (door.complete && node.fallback && !hasOwn(value, "default")) miss("default", key, node, door);
}

function checkList(node: ListNode, value: readonly unknown[], key: string, door: Door): void {
  for (let i = 0; i < value.length; ++i) {
    if (hasOwn(value, i)) check(node.item, value[i], join(key, i), door);
    else miss(i, key, node.item, door);
  }
}

export const isTableKey = (node: TableNode, name: string): boolean =>
  (node.fallback && name === "default") ||
  (node.keys === "region" ? /^[1-6]\d{5}$/.test(name) : hasOwn(node.keys, name));

// What a reform changes: the shortest flat list of {path: value} that turns one policy into another.

import type {Changes} from "../rules/schema/changes.js";
import type {Policy} from "../rules/policy.js";
import {hasOwn} from "../rules/has-own.js";

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const naming = ["id", "name", "effective", "province"];

/** Paths and new values; names and dates of the policies are no change. Undone by `applyChanges(from, ...)`. */
export function changesOf(from: Policy, to: Policy): Changes {
  const changes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(to)) {
    if (!naming.includes(key)) compare((from as unknown as Plain)[key], value, key, changes);
  }
  return changes;
}

function compare(from: unknown, to: unknown, path: string, changes: Record<string, unknown>): void {
  if (from === to) return;
  if (isPlain(from) && isPlain(to) && Object.keys(from).every(key => hasOwn(to, key))) {
    for (const [key, value] of Object.entries(to)) compare(from[key], value, `${path}.${key}`, changes);
  } else if (Array.isArray(from) && Array.isArray(to) && isSameForm(from, to)) {
    to.forEach((value, i) => compare(from[i], value, `${path}.${i}`, changes));
  } else if (JSON.stringify(from) !== JSON.stringify(to)) changes[path] = to;
}

/** Lists of equally long, equally keyed rows are compared row by row; others are replaced whole. */
function isSameForm(from: readonly unknown[], to: readonly unknown[]): boolean {
  const keys = (item: unknown): string => (isPlain(item) ? Object.keys(item).sort().join() : "");
  return (
    from.length === to.length && from.every((item, i) => isPlain(item) && isPlain(to[i]) && keys(item) === keys(to[i]))
  );
}

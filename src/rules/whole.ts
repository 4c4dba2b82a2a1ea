// No run without a whole policy: a number that is not there is NaN once the policy is prepared, and every test against it fails
// without a word, so that a family outside by such a cap would never be looked at. Looked over once a run, before any household.

import {capSources, PreparedCaps} from "./assets/caps.js";
import {preparedSources} from "./generated/prepared.js";
import type {PreparedPolicy} from "./generated/prepared.js";
import {FigureError} from "./schema/figure-error.js";
import type {Source} from "./schema/prepared.js";

const names = Object.keys(preparedSources) as (keyof typeof preparedSources)[];
const capNames = Object.keys(capSources) as (keyof PreparedCaps)[];

/** Throws a FigureError that names parameter and policy where a number of the prepared policy is missing or not finite. */
export function requireWhole(policy: PreparedPolicy): void {
  for (const name of names) {
    const value: unknown = policy[name];
    const source = preparedSources[name];
    if (ArrayBuffer.isView(value)) requireRows(policy, source, value as Float64Array);
    else if (value instanceof PreparedCaps) requireCaps(policy, source, value);
    else if (!isWhole(source, value)) stopAt(policy, source.from);
  }
}

function isWhole({none}: Source, value: unknown): boolean {
  if (typeof value !== "number") return typeof value === "boolean";
  return (
    Number.isFinite(value) ||
    (none === "unpublished" && Number.isNaN(value)) ||
    (none === "unlimited" && value === Infinity)
  );
}

function requireRows(policy: PreparedPolicy, source: Source, rows: Float64Array): void {
  const at = rows.findIndex(value => !isWhole(source, value));
  if (at < 0) return;
  const {from, sorted} = source;
  const two = from.includes("@registration");
  const row = from.replace("*", String(two ? at >> 1 : at)).replace("@registration", at % 2 === 0 ? "urban" : "rural");
  stopAt(policy, sorted === true ? from : row);
}

function requireCaps(policy: PreparedPolicy, {from}: Source, values: PreparedCaps): void {
  for (const name of capNames) {
    const value: unknown = values[name];
    if (!isWhole({from, none: "unlimited"}, value)) stopAt(policy, `${from}.${capSources[name]}`);
  }
}

function stopAt({id}: PreparedPolicy, path: string): never {
  throw new FigureError({
    en: `parameter without a number: ${path} of policy ${id} (a policy is run whole: give the parameter a value, or take back the change that left it out)`,
    zh: `参数没有数值：政策 ${id} 的 ${path}（政策须完整才能核算：请补上该参数，或撤销造成缺失的改动）`
  });
}

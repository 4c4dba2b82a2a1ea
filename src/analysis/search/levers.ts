// 可搜索的参数 Levers that a search may move: a parameter, or the same parameter of every row of a list, on a grid of values.

import {anyRegion, applyChanges, nodeAt, valueAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {InputError} from "../../rules/schema/problem.js";
import type {ChoiceNode, FlagNode, Node, NumberNode, NumberUnit} from "../../rules/schema/node.js";
import {ratioChanges} from "../standards/tier-ratio.js";

/** `path` is dotted; a "*" in it stands for every row of a list or table, which are then all set to one value. */
export interface NumberLever {
  readonly kind: "number";
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
export interface ChoiceLever {
  readonly kind: "choice";
  readonly path: string;
  readonly values: readonly (string | boolean)[];
}
export type Lever = NumberLever | ChoiceLever;

/** Grid points of a lever beyond which a search would take too many runs. */
const maxPoints = 2 ** 17;

/** Finest change that matters, by unit. */
const steps: Partial<Record<NumberUnit, number>> = {比例: 0.0001, 倍: 0.001};

/** Levers without effect unless another parameter says so; that one is set together with them. */
const couples: readonly {readonly prefix: string; readonly changes: Changes}[] = [
  {prefix: "standard.tiers.", changes: {"standard.basis": "tiered"}},
  {prefix: "standard.region_tier.", changes: {"standard.basis": "tiered"}},
  {prefix: "standard.amounts.", changes: {"standard.basis": "amounts"}}
];

function fail(path: string, message: string): never {
  throw new InputError([{file: "", key: path, message}]);
}

/**
 * A lever on a numeric parameter. Bounds default to those of the schema, the step to the finest change that matters. Throws an
 * InputError on an unknown path, a parameter that is no number, bounds outside the schema's, or a range of too many steps.
 */
export function numberLever(
  policy: Policy,
  path: string,
  range: {readonly min?: number; readonly max?: number; readonly step?: number} = {}
): NumberLever {
  const node = leafAt(policy, path);
  if (node.kind !== "number") fail(path, `no number: ${path} (${node.en}; a search by bounds moves numbers only)`);
  const whole = node.integer === true || ["月", "岁", "级", "套", "年"].includes(node.unit);
  const step = range.step ?? (whole ? 1 : (steps[node.unit] ?? 1));
  const min = range.min ?? node.min;
  const max = range.max ?? node.max;
  if (!(min >= node.min && max <= node.max && min <= max))
    fail(
      path,
      `out of bounds: ${path} from ${min} to ${max} (allowed: ${node.min} .. ${node.max}, the lower bound first)`
    );
  if (!(step > 0) || (node.integer === true && !Number.isInteger(step)))
    fail(path, `invalid step: ${path} by ${step} (${node.integer === true ? "a whole number" : "a number"} above 0)`);
  if ((max - min) / step >= maxPoints)
    fail(path, `too wide: ${path} from ${min} to ${max} by ${step} (give narrower bounds or a larger step)`);
  return standing(policy, {kind: "number", path, min, max, step});
}

/** A lever on a parameter with named values, or on a switch; `values` defaults to all of them. Throws an InputError as above. */
export function choiceLever(policy: Policy, path: string, values?: readonly (string | boolean)[]): ChoiceLever {
  const node = leafAt(policy, path);
  if (node.kind !== "choice" && node.kind !== "flag")
    fail(path, `no choice: ${path} (${node.en}; give a range of numbers instead)`);
  const known = valuesOf(node);
  const wrong = values?.find(value => !known.includes(value));
  if (wrong !== undefined) fail(path, `invalid value: ${path} = ${String(wrong)} (allowed: ${known.join(", ")})`);
  return standing(policy, {kind: "choice", path, values: values ?? known});
}

/** A lever that leaves a whole policy where it begins: a parameter of a row that is not there cannot be moved alone. */
function standing<L extends Lever>(policy: Policy, lever: L): L {
  policyWith(policy, changesFor(policy, [{lever, value: valueOf(lever, 0)}]));
  return lever;
}

const valuesOf = (node: ChoiceNode | FlagNode): (string | boolean)[] =>
  node.kind === "flag" ? [false, true] : Object.keys(node.values);

function leafAt(policy: Policy, path: string): NumberNode | ChoiceNode | FlagNode | Exclude<Node, {kind: "group"}> {
  const node = nodeAt(path.replaceAll("*", "0")) ?? nodeAt(path.replaceAll("*", anyRegion));
  if (node === undefined || node.kind === "group" || pathsOf(policy, path).length === 0) {
    // applyChanges knows the nearest name
    const {problems} = applyChanges(policy, {[path]: null});
    fail(path, problems[0]?.message ?? `unknown key: ${path} (no parameter of a policy)`);
  }
  return node;
}

/** The paths a lever sets in this policy: one, or one for each row that has the parameter. */
export function pathsOf(policy: Policy, path: string): string[] {
  const at = path.indexOf("*");
  if (at < 0) return [path];
  const list = valueAt(policy, path.slice(0, at - 1));
  const rest = path.slice(at + 1);
  if (typeof list !== "object" || list === null) return [];
  return Object.keys(list).flatMap(row => pathsOf(policy, `${path.slice(0, at)}${row}${rest}`));
}

export const pointsOf = (lever: Lever): number =>
  lever.kind === "choice" ? lever.values.length : Math.floor((lever.max - lever.min) / lever.step + 1e-9) + 1;

/** The value at a point of the grid, 0 .. pointsOf(lever) - 1; decimal steps give decimal values, not 0.30000000000000004. */
export function valueOf(lever: Lever, point: number): number | string | boolean {
  if (lever.kind === "choice") return lever.values[point];
  return Number((lever.min + point * lever.step).toPrecision(12));
}

/** What is changed in `policy` when levers are set to values, as in a link; the other parameter a lever needs is set too. */
export function changesFor(
  policy: Policy,
  settings: readonly {readonly lever: Lever; readonly value: number | string | boolean}[]
): Changes {
  const changes: Record<string, unknown> = {};
  const own = new Set(settings.flatMap(({lever}) => pathsOf(policy, lever.path)));
  for (const {lever, value} of settings) {
    const coupled = couples.find(({prefix}) => lever.path.startsWith(prefix))?.changes ?? {};
    for (const [path, needed] of Object.entries(coupled)) if (valueAt(policy, path) !== needed) changes[path] = needed;
    for (const path of pathsOf(policy, lever.path)) {
      for (const [moved, to] of Object.entries(ratioChanges(path, value, {policy})))
        if ((moved === path || !own.has(moved)) && valueAt(policy, moved) !== to) changes[moved] = to;
    }
  }
  return changes;
}

/** `policy` with the changes, all of which must fit; throws an InputError that names the first that does not. */
export function policyWith(policy: Policy, changes: Changes): Policy {
  const {policy: changed, problems} = applyChanges(policy, changes);
  if (problems.length > 0) throw new InputError(problems);
  return changed;
}

// A reform as a list of changes: dotted path of a parameter -> new value. So levers, links and studies speak of policies.

import {policySchema} from "../policy.js";
import type {Policy} from "../policy.js";
import type {Problem} from "./problem.js";
import {nearest} from "./problem.js";
import type {Node} from "./node.js";
import {isPlain, isTableKey, validate, validatePolicy} from "./validate.js";
import type {Plain} from "./validate.js";
import {hasOwn} from "../has-own.js";

export type Changes = Readonly<Record<string, unknown>>;

/** Stands for any region in a path: what is described of a table by region is the same for every row. */
export const anyRegion = "100000";

/** The description of the parameter at a dotted path; undefined where there is none. */
export function nodeAt(path: string): Node | undefined {
  let node: Node | undefined = policySchema;
  for (const name of path.split(".")) {
    if (node === undefined) return undefined;
    if (node.kind === "group") node = hasOwn(node.nodes, name) ? node.nodes[name] : undefined;
    else if (node.kind === "table") node = isTableKey(node, name) ? node.item : undefined;
    else if (node.kind === "list")
      node = /^\d{1,2}$/.test(name) && Number(name) < node.maxLength ? node.item : undefined;
    else return undefined;
  }
  return node;
}

/** The value at a dotted path of a policy; undefined where there is none. */
export function valueAt(policy: Policy, path: string): unknown {
  let value: unknown = policy;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !hasOwn(value, name)) return undefined;
    value = (value as Plain)[name];
  }
  return value;
}

/**
 * `policy` with `changes`. What comes out is a whole policy: a change that does not fit, or leaves something missing or at odds
 * with another parameter, is left out and reported, the others are made. `policy` itself must be whole.
 */
export function applyChanges(policy: Policy, changes: Changes, file = ""): {policy: Policy; problems: Problem[]} {
  const problems: Problem[] = [];
  const fitting = new Map(Object.entries(changes));
  for (const [path, value] of fitting) {
    const found = problemsOf(path, value, file);
    if (found.length > 0) fitting.delete(path);
    problems.push(...found);
  }
  for (;;) {
    let changed = policy;
    for (const [path, value] of fitting) changed = withValue(changed, path.split("."), value) as Policy;
    const faults = fitting.size === 0 ? [] : validatePolicy(changed, file);
    if (faults.length === 0) return {policy: changed, problems};
    problems.push(...faults, ...leaveOut(fitting, faults, file));
  }
}

/** Takes out the changes that have to do with the faults of their result, and says of each that it was. */
function leaveOut(changes: Map<string, unknown>, faults: readonly Problem[], file: string): Problem[] {
  const paths = [...changes.keys()];
  const section = (path: string): string => path.split(".")[0];
  const near = paths.filter(path => faults.some(({key}) => isWithin(path, key) || isWithin(key, path)));
  const beside = paths.filter(path => faults.some(({key}) => section(key) === section(path)));
  const out = near.length > 0 ? near : beside.length > 0 ? beside : paths;
  for (const path of out) changes.delete(path);
  return out
    .filter(path => !faults.some(({key}) => key === path))
    .map(path => ({file, key: path, message: `left out: ${path} (it does not stand without what is named above)`}));
}

const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`);

const fixed = ["id", "name", "effective", "province"];

function problemsOf(path: string, value: unknown, file: string): Problem[] {
  const node = nodeAt(path);
  if (node === undefined || fixed.includes(path.split(".")[0])) {
    const near = nearest(path, leafPaths(policySchema));
    return [
      {
        file,
        key: path,
        message: `unknown key: ${path.slice(0, 80)} (${near === undefined ? "no parameter of a policy" : `nearest: ${near}`})`
      }
    ];
  }
  return validate(node, value, {file, key: path});
}

function withValue(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (Array.isArray(whole)) {
    const copy: unknown[] = [...(whole as readonly unknown[])];
    copy[Number(name)] = withValue(copy[Number(name)], rest, value);
    return copy;
  }
  const base: Plain = isPlain(whole) ? whole : {};
  return {...base, [name]: withValue(base[name], rest, value)};
}

/** Dotted paths of all parameters that are not inside a table or list. */
export function leafPaths(node: Node, path = ""): string[] {
  if (node.kind !== "group") return [path];
  return Object.entries(node.nodes).flatMap(([name, child]) =>
    leafPaths(child, path === "" ? name : `${path}.${name}`)
  );
}

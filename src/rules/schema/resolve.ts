// A policy file is one JSON object: `id`, `name`, `extends`, `effective`, then only what it changes; a leaf may be wrapped as
// {value, source, quality, note}. Resolving follows `extends`, unwraps the leaves, and keeps where each came from.

import {policySchema, qualities} from "../policy.js";
import type {Policy, Quality} from "../policy.js";
import {laterKeys} from "./later-keys.js";
import {forbiddenKey, InputError, isPrototypeName, nearest, shown} from "./problem.js";
import type {Problem} from "./problem.js";
import type {Node} from "./node.js";
import {isPlain, isTableKey, validate, validatePolicy} from "./validate.js";
import type {Plain} from "./validate.js";
import {hasOwn} from "../has-own.js";
import {lastOf} from "../last-of.js";

/** Where a value comes from. */
export interface Provenance {
  /** Id of the policy that sets it. */
  readonly policy: string;
  readonly source?: string;
  readonly quality?: Quality;
  readonly note?: string;
}

export interface Resolved {
  readonly policy: Policy;
  /** By dotted path of the leaf that a file sets. */
  readonly provenance: ReadonlyMap<string, Provenance>;
}

/** Policy files by the name under which `extends` finds them. */
export type PolicyFiles = Readonly<Record<string, unknown>>;

interface Draft {
  readonly value: Plain;
  readonly provenance: Map<string, Provenance>;
}

/**
 * The policy `id` out of `files`, in resolved form. Throws an InputError that names file, key, value and what is allowed:
 * unknown policy, unknown key, wrong type, value out of bounds, unknown `extends`, a cycle.
 */
export function resolvePolicy(id: string, files: PolicyFiles): Resolved {
  const {value, provenance} = draftOf(id, files, []);
  const problems = validatePolicy(value, id);
  if (problems.length > 0) throw new InputError(problems);
  return {policy: value as unknown as Policy, provenance};
}

function draftOf(id: string, files: PolicyFiles, path: readonly string[]): Draft {
  const known = Object.keys(files).sort();
  if (path.includes(id))
    fail(lastOf(path)!, "extends", `cycle in extends: ${[...path, id].join(" -> ")} (a policy may not extend itself)`);
  if (!hasOwn(files, id)) {
    const near = nearest(id, known);
    const hint = near === undefined ? `known: ${known.join(", ")}` : `nearest: ${near}; known: ${known.join(", ")}`;
    fail(lastOf(path) ?? "", path.length === 0 ? "id" : "extends", `unknown policy: ${id} (${hint})`);
  }
  const file = files[id];
  if (!isPlain(file)) fail(id, "", "invalid policy: not a JSON object");
  const {extends: parentId, ...own} = file;
  if (parentId !== undefined && (typeof parentId !== "string" || parentId === ""))
    fail(id, "extends", `invalid value: extends = ${JSON.stringify(parentId)} (allowed: the id of a policy)`);
  const parent =
    parentId === undefined
      ? {value: laterKeys, provenance: new Map<string, Provenance>()}
      : draftOf(parentId, files, [...path, id]);
  const problems = forbiddenKeys(own, id, "");
  if (problems.length > 0) throw new InputError(problems);
  if (parentId !== undefined) problems.push(...namesMissing(own, id));
  const provenance = new Map(parent.provenance);
  const policyId = typeof own["id"] === "string" ? own["id"] : id;
  const value = overlay(policySchema, parent.value, own, {
    file: id,
    key: "",
    policy: policyId,
    problems,
    provenance
  }) as Plain;
  problems.push(
    ...validate(policySchema, value, {file: id, key: ""}, false).filter(p => !problems.some(q => q.key === p.key))
  );
  if (problems.length > 0) throw new InputError(problems);
  return {value, provenance};
}

function fail(file: string, key: string, message: string): never {
  throw new InputError([{file, key, message}]);
}

/** Results and links are named by them: a file without its own would pass for the policy it extends. */
const namesMissing = (own: Plain, file: string): Problem[] =>
  ["id", "name"]
    .filter(name => !hasOwn(own, name))
    .map(name => ({file, key: name, message: `missing key: ${name} (each policy has its own)`}));

/** At any depth: nothing of a policy lives in a prototype. */
function forbiddenKeys(value: unknown, file: string, path: string): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]): Problem[] => {
    const key = path === "" ? name : `${path}.${name}`;
    if (isPrototypeName(name)) return [forbiddenKey(file, key)];
    return forbiddenKeys(item, file, key);
  });
}

interface Context {
  readonly file: string;
  readonly key: string;
  readonly policy: string;
  readonly problems: Problem[];
  readonly provenance: Map<string, Provenance>;
}

/** `own` over `inherited`: groups and tables by key, everything else replaced whole. */
function overlay(node: Node | undefined, inherited: unknown, own: unknown, context: Context): unknown {
  const {value, origin} = unwrap(own, context);
  if (
    origin !== undefined ||
    !isPlain(value) ||
    node === undefined ||
    (node.kind !== "group" && node.kind !== "table")
  ) {
    forget(context);
    context.provenance.set(context.key, origin ?? {policy: context.policy});
    if (!isPlain(value) || !isPlain(inherited)) return value;
    return {...inherited, ...value};
  }
  const base: Plain = isPlain(inherited) ? inherited : {};
  const merged: Record<string, unknown> = {...base};
  for (const [name, item] of Object.entries(value)) {
    const child = childOf(node, name);
    merged[name] = overlay(child, base[name], item, {
      ...context,
      key: context.key === "" ? name : `${context.key}.${name}`
    });
  }
  return merged;
}

function childOf(node: Node, name: string): Node | undefined {
  if (node.kind === "group") return hasOwn(node.nodes, name) ? node.nodes[name] : undefined;
  return node.kind === "table" && isTableKey(node, name) ? node.item : undefined;
}

/** A value set whole has one origin: what lay beneath it no longer counts. */
function forget({provenance, key}: Context): void {
  for (const path of [...provenance.keys()]) if (path.startsWith(`${key}.`)) provenance.delete(path);
}

const wrapperKeys = ["value", "source", "quality", "note"];

function unwrap(own: unknown, {file, key, policy, problems}: Context): {value: unknown; origin?: Provenance} {
  if (!isPlain(own) || !hasOwn(own, "value")) return {value: own};
  for (const name of Object.keys(own)) {
    if (!wrapperKeys.includes(name))
      problems.push({
        file,
        key: `${key}.${name}`,
        message: `unknown key: ${key}.${name} (known: ${wrapperKeys.join(", ")})`
      });
  }
  const {value, source, quality, note} = own;
  if (quality !== undefined && (typeof quality !== "string" || !hasOwn(qualities, quality))) {
    problems.push({
      file,
      key,
      message: `invalid value: ${key}.quality = ${JSON.stringify(quality)} (allowed: ${Object.keys(qualities).join(", ")})`
    });
  }
  for (const [name, text] of [
    ["source", source],
    ["note", note]
  ] as const)
    if (text !== undefined && typeof text !== "string")
      problems.push({file, key, message: `invalid value: ${key}.${name} = ${shown(text)} (allowed: a text)`});
  const origin: Provenance = {
    policy,
    ...(typeof source === "string" ? {source} : {}),
    ...(typeof quality === "string" ? {quality: quality as Quality} : {}),
    ...(typeof note === "string" ? {note} : {})
  };
  return {value, origin};
}

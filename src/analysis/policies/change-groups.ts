// 改动归并 What a reform changes, by decision: leaves that one decision moves together are one group, with what it is called and the
// articles it rests on.

import {nodeAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Label} from "../../rules/schema/label.js";
import type {Policy} from "../../rules/policy.js";
import {articleAt, parameterLabel} from "./parameter-label.js";
import {standardDecision} from "./standard-decisions.js";
import type {Decision, Policies} from "./standard-decisions.js";

export interface ChangeGroup {
  /** The same for the same decision, whatever it moved: a path into the policy, or a name. */
  readonly key: string;
  readonly label: Label;
  /** Of all that it moved, each once; none where the schema names none. */
  readonly articles: readonly string[];
  /** The leaves inside, in the order in which policies are written. */
  readonly changes: Changes;
}

/** Where a section is decided about as one (1), or each of its groups by itself (2). */
type Depth = 1 | 2;
type Section = Exclude<keyof Policy, "id" | "name" | "effective" | "province" | "standard">;

/** A section that is added does not compile until it says how it is decided about. */
const depths: Readonly<Record<Section, Depth>> = {
  denominator: 1,
  income: 2,
  assets: 2,
  rounding: 1,
  tekun: 2,
  dibao: 1,
  addon: 1,
  single: 1,
  edge: 1,
  minimum_wage: 1,
  rigid: 1,
  exit: 1,
  disability: 2,
  price_subsidy: 1,
  allowances: 1,
  relief: 1,
  inkind: 2,
  take_up: 1,
  financing: 1
};

/** `changes` are those that turn the baseline into the reform, as a list or a link has them: path and new value. */
export function changeGroups(policies: Policies, changes: Changes): ChangeGroup[] {
  const groups = new Map<string, {readonly decision: Decision; readonly changes: Record<string, unknown>}>();
  for (const [path, value] of Object.entries(changes)) {
    const decision = path.startsWith("standard.") ? standardDecision(path, policies) : decisionAt(path);
    const group = groups.get(decision.key) ?? {decision, changes: {}};
    groups.set(decision.key, group);
    group.changes[path] = value;
  }
  return [...groups.values()].map(({decision, changes}) => {
    const paths = Object.keys(changes);
    return {
      key: decision.key,
      label: labelOf(decision, paths),
      articles: [...new Set(paths.map(articleAt))].filter(article => article !== ""),
      changes
    };
  });
}

/** A section that nobody knows is decided about as one: a link may hold anything. */
function decisionAt(path: string): Decision {
  const [section, name] = path.split(".");
  const depth = (depths as Readonly<Record<string, Depth | undefined>>)[section] ?? 1;
  const whole = labelAt(section);
  if (depth === 1 || name === undefined) return {key: section, label: whole};
  const own = labelAt(`${section}.${name}`);
  return {key: `${section}.${name}`, label: {zh: within(whole.zh, own.zh, "："), en: within(whole.en, own.en, ": ")}};
}

const within = (whole: string, own: string, colon: string): string =>
  own.startsWith(whole) ? own : `${whole}${colon}${own}`;

function labelAt(path: string): Label {
  const {zh, en} = nodeAt(path) ?? {zh: path, en: path};
  return {zh, en};
}

/** A parameter alone is called what it is called itself, unless it is one of a table or list, whose names say too little. */
function labelOf({key, label}: Decision, paths: readonly string[]): Label {
  const [path] = paths;
  if (paths.length > 1 || key.startsWith("standard.") || !isInGroups(path)) return label;
  return parameterLabel(path);
}

function isInGroups(path: string): boolean {
  const names = path.split(".");
  return names.every((_, n) => n === 0 || nodeAt(names.slice(0, n).join("."))?.kind === "group");
}

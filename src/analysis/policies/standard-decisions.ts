// 标准的决定 Which decision on the standard a change belongs to: tiers made anew are one, whatever of shares, places and basis that
// takes; a tier set higher is one, with its rural ratio; places moved between tiers are one.

import {nodeAt} from "../../rules/schema/changes.js";
import type {Label} from "../../rules/schema/label.js";
import type {Policy} from "../../rules/policy.js";

/** What a group of changes is told by, and what it is called. */
export interface Decision {
  readonly key: string;
  readonly label: Label;
}

export interface Policies {
  readonly baseline: Policy;
  readonly reform: Policy;
}

/** Of a path that begins with "standard.". */
export function standardDecision(path: string, policies: Policies): Decision {
  const [, name, row] = path.split(".");
  const {basis} = policies.reform.standard;
  if (name === "basis") return basis === "tiered" ? anew(policies) : named(`standard.${basis}`);
  if ((name === "tiers" || name === "region_tier") && isAnew(policies)) return anew(policies);
  return name === "tiers" && row !== undefined ? oneTier(Number(row) + 1) : named(`standard.${name}`);
}

/** Tiers are in force that were not before, or there are more or fewer of them. */
const isAnew = ({baseline: {standard: before}, reform: {standard: after}}: Policies): boolean =>
  before.tiers.length !== after.tiers.length || (before.basis !== "tiered" && after.basis === "tiered");

function anew({baseline: {standard: before}, reform: {standard: after}}: Policies): Decision {
  // tiers that are not in force set no standard
  if (after.basis !== "tiered") return named("standard.tiers");
  const [from, to] = [before.tiers.length, after.tiers.length];
  const isCounted = before.basis === "tiered" && from !== to;
  const tiers = to === 1 ? "1 tier" : `${to} tiers`;
  const label = isCounted
    ? {zh: `标准由 ${from} 档改为 ${to} 档`, en: `standard in ${tiers} instead of ${from}`}
    : {zh: `标准分为 ${to} 档`, en: `standard in ${tiers}`};
  return {key: "standard.tiers", label};
}

const oneTier = (n: number): Decision => ({
  key: `standard.tiers.${n - 1}`,
  label: {zh: `第 ${n} 档的标准`, en: `standard of tier ${n}`}
});

function named(path: string): Decision {
  const {zh, en} = nodeAt(path)!;
  return {key: path, label: {zh, en}};
}

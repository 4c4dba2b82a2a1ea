// 现行版本 Which version of a place's rules is in force in a month. A policy whose id ends in its year (zhejiang-2025) is a dated
// version of what it is named for; any other (zhejiang-one-tier) is a plan or a variant, which a person picks by name.

import type {Policy} from "../../rules/policy.js";
import {covers} from "../household/one-household.js";
import {lastOf} from "../../rules/last-of.js";

const isVersion = ({id}: Policy): boolean => /-\d{4}(-\d{2})?$/.test(id);

export interface InForce {
  readonly policy: Policy;
  /** False where the month lies before the first version that is known; that one is given all the same. */
  readonly covered: boolean;
}

/** Policies that have a standard for the prefecture: dated versions first, the latest first. */
export function policiesFor(policies: readonly Policy[], region: number): Policy[] {
  return policies
    .filter(policy => covers(policy, region))
    .sort(
      (a, b) =>
        Number(isVersion(b)) - Number(isVersion(a)) ||
        b.effective.localeCompare(a.effective) ||
        a.id.localeCompare(b.id)
    );
}

/** The version in force at the end of `month` (2026-07); undefined where the prefecture has none at all. */
export function policyInForce(policies: readonly Policy[], region: number, month: string): InForce | undefined {
  const candidates = policiesFor(policies, region);
  const versions = candidates.filter(isVersion);
  const known = versions.length > 0 ? versions : candidates;
  const current = known.find(({effective}) => effective.slice(0, 7) <= month);
  if (current !== undefined) return {policy: current, covered: true};
  const first = lastOf(known);
  return first === undefined ? undefined : {policy: first, covered: false};
}

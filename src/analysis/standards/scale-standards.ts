// A policy whose standards are all some factor of what they were.

import type {Policy} from "../../rules/policy.js";
import {resolveStandards} from "../../rules/standard/rule.js";

/** The policy with every standard times `factor`, given place by place and not rounded; all else as it was. */
export function scaleStandards(policy: Policy, factor: number): Policy {
  const amounts = Object.fromEntries(
    [...resolveStandards(policy)].map(([region, {urban, rural}]) => [
      region,
      Number.isNaN(urban + rural) ? {} : {urban: factor * urban, rural: factor * rural}
    ])
  );
  return withAmounts(policy, amounts);
}

/** The policy with given standards, 元/月·人, and nothing that would move them. */
export function withAmounts(policy: Policy, amounts: Policy["standard"]["amounts"]): Policy {
  return {
    ...policy,
    standard: {...policy.standard, basis: "amounts", amounts, unify: "none", hold_harmless: false, floor: 0}
  };
}

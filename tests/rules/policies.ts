// The policies that tests speak of, read once.

import {readFileSync} from "node:fs";
import {policyFiles} from "../../loaders/assistance/policies.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";

const golden: unknown = JSON.parse(readFileSync(new URL("golden/policy.json", import.meta.url), "utf8"));
export const files = {...policyFiles(), golden};

export const policyOf = (id: string): Policy => resolvePolicy(id, files).policy;

/** The policy of the hand-worked cases: three prefectures, every branch switched on by some parameter. */
export const goldenPolicy = policyOf("golden");

/** `policy` with changes that must all fit. */
export function changed(policy: Policy, changes: Changes): Policy {
  const result = applyChanges(policy, changes);
  if (result.problems.length > 0) throw new Error(result.problems.map(problem => problem.message).join("; "));
  return result.policy;
}

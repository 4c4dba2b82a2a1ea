// What is odd of policies that are computed all the same: on standard error, and as data.

import {policyNotices} from "../../src/analysis/policies/notices.js";
import type {Policy} from "../../src/rules/policy.js";
import type {Odd} from "../../src/rules/schema/odd.js";

/** With the policy it is of. */
export interface PolicyNotice extends Odd {
  readonly policy: string;
}

/** Of each policy once. */
export const noticesOf = (policies: readonly Policy[]): PolicyNotice[] =>
  [...new Set(policies)].flatMap(policy => policyNotices(policy).map(notice => ({policy: policy.id, ...notice})));

/** A line each on standard error, where results are not. */
export function tellNotices(policies: readonly Policy[]): void {
  for (const {policy, en} of noticesOf(policies)) process.stderr.write(`${policy}: ${en}\n`);
}

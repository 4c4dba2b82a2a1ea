// The policies that a command is given, read; what is odd of them is told before the work.

import {readPolicy} from "../../loaders/assistance/policies.js";
import type {Policy} from "../../src/rules/policy.js";
import {tellNotices} from "./tell-notices.js";

export interface Policies {
  readonly baseline: Policy;
  /** The baseline where no other is given. */
  readonly reform: Policy;
}

export function policiesFor({
  policy,
  reform
}: {
  readonly policy: string;
  readonly reform?: string | undefined;
}): Policies {
  const baseline = readPolicy(policy).policy;
  const other = reform === undefined ? baseline : readPolicy(reform).policy;
  tellNotices([baseline, other]);
  return {baseline, reform: other};
}

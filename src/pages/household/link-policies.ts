// The two policies that a link names, held against those there are and the prefecture of the household.

import {policiesFor} from "../../analysis/policies/policy-in-force.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Policy} from "../../rules/policy.js";
import type {NoticePart} from "../../ui/dialogs/notice-panel.js";
import type {HouseholdAddress} from "./household-link.js";
import {t} from "./words.js";

/** What a link says of the policies, where they are there and have a standard for the prefecture; and what of it is left out. */
export function fittingPolicies(
  {record, first, second}: Partial<HouseholdAddress> & Pick<HouseholdAddress, "record">,
  policies: readonly Policy[]
): {
  readonly fitting: Partial<Pick<HouseholdAddress, "first" | "second">>;
  readonly missing: readonly MissingPolicy[];
} {
  const known = policiesFor(policies, record.household.region);
  const fits = (id: string | null | undefined): boolean =>
    id === null || id === undefined || known.some(policy => policy.id === id);
  const missing = (
    [
      ["a", first],
      ["b", second]
    ] as const
  ).flatMap(([name, id]) =>
    fits(id) ? [] : [{part: `${name}=${id}`, isThere: policies.some(policy => policy.id === id)}]
  );
  const fitting = {...(fits(first) ? {} : {first: null}), ...(fits(second) ? {} : {second: null})};
  return {fitting, missing};
}

interface MissingPolicy {
  readonly part: string;
  /** A policy, of another place. */
  readonly isThere: boolean;
}

/** A policy that was left out, and why. */
export const policyPart = ({part, isThere}: MissingPolicy, lang: Lang): NoticePart => ({
  text: t(lang, isThere ? "link_policy_place" : "link_policy", {part}),
  reason: null
});

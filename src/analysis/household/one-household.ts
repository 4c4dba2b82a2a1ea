// One household given as a record, assessed again and again: what the page of one household does on every keystroke.

import {assess} from "../../rules/assess.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {gatherFacts} from "../../rules/household/facts.js";
import type {Facts} from "../../rules/generated/facts.js";
import type {Household} from "../../rules/household/columns.js";
import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {regionsOf, resolveStandards} from "../../rules/standard/rule.js";
import {Worksheet} from "../../rules/generated/worksheet.js";

/** The record as the rules read it; its prefecture is the only one of the prepared policy. */
export function householdOf({household, persons}: HouseholdRecord, earnings_added = 0): Household {
  return {
    ...household,
    size: persons.length,
    place: household.registration - 1,
    earnings_added,
    person: k => persons[k]
  };
}

export function factsOfRecord(record: HouseholdRecord): Facts {
  const facts = new GatheredFacts();
  gatherFacts(householdOf(record), facts);
  return facts;
}

/** Throws where the policy has no standard for the prefecture. */
export const prepareFor = (policy: Policy, record: HouseholdRecord): PreparedPolicy =>
  preparePolicy(policy, [record.household.region]);

/** The worksheet under a policy that was prepared for the record's prefecture; `earnings_added` is 元/年. */
export function assessUnder(policy: PreparedPolicy, record: HouseholdRecord, earnings_added = 0): Worksheet {
  const sheet = new Worksheet();
  assess(householdOf(record, earnings_added), factsOfRecord(record), policy, sheet);
  return sheet;
}

/** Whether the policy has a published standard for the prefecture. */
export function covers(policy: Policy, region: number): boolean {
  if (!regionsOf(policy.standard).includes(String(region))) return false;
  const amounts = resolveStandards(policy).get(String(region));
  return amounts !== undefined && Number.isFinite(amounts.urban) && Number.isFinite(amounts.rural);
}

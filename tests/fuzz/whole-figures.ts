// What was taken must give figures: every line of the worksheet is finite, or is one of which no figure is published.

import {assessRecord} from "../../src/engine/columns/assess-record.js";
import {covers} from "../../src/analysis/household/one-household.js";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {regionsOf} from "../../src/rules/standard/rule.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {lines} from "../../src/rules/law.js";
import type {Policy} from "../../src/rules/policy.js";
import {effectiveShares, payerNames, sharesOf} from "../../src/rules/financing/rule.js";
import {Broken} from "./kind.js";

export function requireFigures(record: HouseholdRecord, policy: Policy): void {
  const sheet = assessRecord(record, policy);
  for (const {name, unpublished} of lines) {
    const value = sheet[name];
    if (value === null ? unpublished !== true : !Number.isFinite(value)) throw new Broken(`${name} = ${value}`);
  }
}

/** Typical families in up to two of the places of a policy, and who pays for them. */
export function requireRuns(policy: Policy): void {
  const places = regionsOf(policy.standard)
    .map(Number)
    .filter(region => covers(policy, region));
  for (const region of places.slice(0, 2)) {
    for (const family of families) requireFigures(recordOf(family, region), policy);
    for (const total of [0, 1, 1e10]) {
      const shares = effectiveShares(policy, sharesOf(policy, "dibao", region), total);
      const sum = payerNames.reduce((all, payer) => all + shares[payer], 0);
      if (!(Math.abs(sum - 1) < 1e-6)) throw new Broken(`shares of ${total} yuan sum to ${sum}`);
    }
  }
}

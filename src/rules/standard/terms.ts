// 低保标准 The standard as it was before some steps of the plan.

import type {Term, TermCase} from "../schema/term.js";
import {resolveStandards} from "./rule.js";
import type {Planned} from "./rule.js";

function standardUnder({policy, region, registration}: TermCase, plan: Partial<Planned["standard"]>): number {
  const amounts = resolveStandards({id: policy.id, standard: {...policy.standard, ...plan}}).get(String(region));
  return (registration === 1 ? amounts?.urban : amounts?.rural) ?? NaN;
}

export const standardTerms = {
  standard_basis: {
    zh: "同标前的标准",
    en: "standard before unification",
    unit: "元/月·人",
    count: of => standardUnder(of, {unify: "none", hold_harmless: false, floor: 0})
  },
  standard_highest: {
    zh: "同标范围内最高标准",
    en: "highest standard of the group",
    unit: "元/月·人",
    count: of => standardUnder(of, {hold_harmless: false, floor: 0})
  }
} satisfies Readonly<Record<string, Term>>;

// Kinds of family by which gains and losses are told. The first that fits counts.

import type {Facts} from "../../rules/generated/facts.js";
import type {Household} from "../../rules/household/columns.js";

export const householdTypes = [
  {name: "lone_elder", zh: "独居老人", en: "elderly person living alone"},
  {name: "elders_only", zh: "纯老年户", en: "elderly only"},
  {name: "lone_parent", zh: "单亲户", en: "lone parent"},
  {name: "disabled_or_ill", zh: "重残重病户", en: "with a severely disabled or seriously ill member"},
  {name: "with_minors", zh: "有未成年人户", en: "with minors"},
  {name: "other", zh: "其他户", en: "other"}
] as const;

const elderAge = 60;
const adultAge = 18;

/** Index into `householdTypes`. */
export function typeOf(h: Household, f: Facts): number {
  let elders = 0;
  let minors = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (person.member === 0) continue;
    if (person.age >= elderAge) ++elders;
    if (person.age < adultAge) ++minors;
  }
  if (f.members > 0 && elders === f.members) return f.members === 1 ? 0 : 1;
  if (minors > 0 && f.members - minors === 1) return 2;
  if (f.severe_only + f.ill_only + f.severe_and_ill > 0) return 3;
  return minors > 0 ? 4 : 5;
}

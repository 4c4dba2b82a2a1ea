// 分类施保 What the categories of one person add.

import type {Person} from "../household/columns.js";
import {isSevere} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";

/** Share of the standard that the person's categories add, 分类施保. */
export function addonShare(person: Person, policy: PreparedPolicy): number {
  const elder = elderShare(person.age, policy);
  const minor = person.age < policy.addon_minor_age ? policy.addon_minor : 0;
  const severe = isSevere(person) ? policy.addon_severe : 0;
  const illness = person.serious_illness !== 0 ? policy.addon_illness : 0;
  return policy.addon_sums ? elder + minor + severe + illness : Math.max(elder, minor, severe, illness);
}

/** Of the brackets reached, the one with the highest age. */
function elderShare(age: number, policy: PreparedPolicy): number {
  const {addon_elder_age: ages, addon_elder_share: shares} = policy;
  let share = 0;
  for (let i = 0; i < ages.length && age >= ages[i]; ++i) share = shares[i]!;
  return share;
}

// 本人收入 Wage and income of one person, and what an office imputes to it.

import type {Person} from "../household/columns.js";
import {unstated} from "../household/columns.js";
import {isImputable, isSevere} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import {hasNoLabour} from "../tekun/person.js";

/** Wage less work costs, 元/年, not below 0; `added` is what the person earns more, which makes it employed. */
export function wageNet(person: Person, policy: PreparedPolicy, added: number): number {
  const wage = person.wage + added;
  if (person.employed === 0 && added === 0) return wage;
  return Math.max(0, wage - Math.min(policy.work_cost_cap, policy.work_cost_flat + policy.work_cost_rate * wage));
}

/** The person's own income, 元/年, not below 0. */
export function ownIncome(person: Person, policy: PreparedPolicy, added: number): number {
  const unearned = person.business + person.property + person.transfer;
  const pension = person.basic_pension * policy.pension_counted;
  return Math.max(0, wageNet(person, policy, added) + unearned + pension - person.contributions);
}

/** 劳动能力, by `labourCodes`: as stated, or as it follows from age, disability and illness. */
export function labourCapacity(person: Person, policy: PreparedPolicy): number {
  if (person.labour_capacity !== unstated) return person.labour_capacity;
  if (hasNoLabour(person, policy) || isSevere(person) || person.serious_illness !== 0) return 0;
  return person.disability_level >= 1 ? 1 : 2;
}

/** 推算收入: 元/年 that the policy imputes to the person at `place`, whatever it earns: the first bracket that fits. */
export function imputable(person: Person, policy: PreparedPolicy, place: number): number {
  if (!isImputable(person)) return 0;
  const {imputed_labour: labour, imputed_sex: sex, imputed_from: from, imputed_to: to} = policy;
  const capacity = labourCapacity(person, policy);
  for (let i = 0, n = labour.length; i < n; ++i) {
    if (labour[i] !== capacity || (sex[i] !== 0 && sex[i] !== person.sex)) continue;
    if (from[i] <= person.age && person.age < to[i]) return policy.imputed_amount[place * n + i];
  }
  return 0;
}

// 本人收入 Wage and income of one person, and what an office imputes to it.

import type {Person} from "../household/columns.js";
import {ages, capacityKind, workKind} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import {capacityAt} from "./brackets.js";

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
export const labourCapacity = (person: Person, policy: PreparedPolicy): number =>
  capacityAt(capacityKind(person), person.age, policy);

/** 推算收入: 元/年 that the policy imputes to the person at `place`, whatever it earns: the first bracket that fits. */
export const imputable = (person: Person, policy: PreparedPolicy, place: number): number =>
  imputedTo(ages * workKind(person) + person.age, policy, place);

/** The same for one of that kind and age, as 256 * kind + age. */
export const imputedTo = (
  hand: number,
  {imputed_amount, imputed_bracket, imputed_rows}: PreparedPolicy,
  place: number
): number => imputed_amount[place * imputed_rows + imputed_bracket[hand]];

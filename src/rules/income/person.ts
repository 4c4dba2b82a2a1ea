// 本人收入 Wage and income of one person.

import type {Person} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";

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

// 单人保 Whom a policy admits to dibao singly: one by one, and counted.

import type {Person} from "../household/columns.js";
import type {Facts} from "../generated/facts.js";
import {isSevere} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";

/** May be admitted to dibao singly: 重度残疾 or 重病, each where the policy says so. */
export function isSingleEntrant(person: Person, policy: PreparedPolicy): boolean {
  return (policy.single_severe && isSevere(person)) || (policy.single_illness && person.serious_illness !== 0);
}

/** Members whom the policy admits singly; `illOnly` counts those who are seriously ill without being severely disabled. */
export function countEntrants(f: Facts, p: PreparedPolicy, illOnly: number): number {
  const either = p.single_severe || p.single_illness;
  return (p.single_severe ? f.severe_only : 0) + (p.single_illness ? illOnly : 0) + (either ? f.severe_and_ill : 0);
}

// 单人保 Whom a policy admits to dibao singly: one by one, and counted.

import type {Facts} from "../generated/facts.js";
import type {Worksheet} from "../generated/worksheet.js";
import type {Person} from "../household/columns.js";
import {isIdleAdult, isOtherKin, isSevere} from "../household/person.js";
import {ownIncome} from "../income/person.js";
import {isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import {singleAlone} from "./parameters.js";

/** Whether `single_persons` counts the member; `added` is what it earns more, 元/年. */
export function isSingleEntrant(person: Person, f: Facts, p: PreparedPolicy, w: Worksheet, added: number): boolean {
  return isAboveLines(w.status) ? isLoneEntrant(person, f, p, w, added) : isEdgeEntrant(person, p);
}

/** Whether the tests of dibao and edge are behind the family: only severely disabled adults may enter then, each alone. */
export const isAboveLines = (status: number): boolean => status === 0 || status >= 4;

/** Out of an edge family: 重度残疾 or 重病, each where the policy says so. */
function isEdgeEntrant(person: Person, p: PreparedPolicy): boolean {
  return (p.single_severe && isSevere(person)) || (p.single_illness && person.serious_illness !== 0);
}

/** An adult, severely disabled, out of work, with too little of its own; kept by others where the policy asks that. */
function isLoneEntrant(person: Person, f: Facts, p: PreparedPolicy, w: Worksheet, added: number): boolean {
  return (
    p.single_alone !== singleAlone.none &&
    isSevere(person) &&
    isIdleAdult(person) &&
    added === 0 && // whoever earns more is employed
    (p.single_alone === singleAlone.any || isOtherKin(person) || f.keepers === 0) &&
    isBelow(ownIncome(person, p, added), 12 * w.standard)
  );
}

/** Members of an edge family whom the policy admits singly; `illOnly` counts those who are seriously ill without being severely disabled. */
export function countEntrants(f: Facts, p: PreparedPolicy, illOnly: number): number {
  const either = p.single_severe || p.single_illness;
  return (p.single_severe ? f.severe_only : 0) + (p.single_illness ? illOnly : 0) + (either ? f.severe_and_ill : 0);
}

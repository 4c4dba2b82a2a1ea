// 无劳动能力 Who has no labour capacity.

import type {Person} from "../household/columns.js";
import {isTooDisabledToWork, isUnable} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";

/** 无劳动能力, 民发〔2021〕43号 第五条. */
export function hasNoLabour(person: Person, policy: PreparedPolicy): boolean {
  return isUnable(person.age, policy) || isTooDisabledToWork(person);
}

// 无劳动能力 Who has no labour capacity.

import type {Person} from "../household/columns.js";
import type {PreparedPolicy} from "../prepare.js";

/** 无劳动能力, 民发〔2021〕43号 第五条. */
export function hasNoLabour(person: Person, policy: PreparedPolicy): boolean {
  return person.age >= policy.elder_age || person.age < policy.minor_age || isTooDisabledToWork(person);
}

function isTooDisabledToWork(person: Person): boolean {
  const level = person.disability_level;
  if (level === 0) return false;
  const type = person.disability_type;
  if (type === 5 || type === 6) return level <= 3;
  if (type === 4 || type === 7) return level <= 2;
  return type === 1 && level === 1;
}

// What a rule needs of one person: pure functions of person, policy and standard, called by the loops over a household
// and by the page that explains it.

import type {Person} from "./columns.js";
import type {PreparedPolicy} from "../prepare.js";

export const isMember = (person: Person): boolean => person.member !== 0;

const isMindType = (person: Person): boolean => person.disability_type === 5 || person.disability_type === 6;

/** Severely disabled: level 1 or 2, or level 3 of intellectual or mental disability. */
export const isSevere = (person: Person): boolean =>
  person.disability_level === 1 ||
  person.disability_level === 2 ||
  (person.disability_level === 3 && isMindType(person));

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

/** May be admitted to dibao singly: 重度残疾 or 重病, each where the policy says so. */
export function isSingleEntrant(person: Person, policy: PreparedPolicy): boolean {
  return (policy.single_severe && isSevere(person)) || (policy.single_illness && person.serious_illness !== 0);
}

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

// What is true of a person under every policy. What a programme asks of one is in its own room: pure functions of person, policy and
// standard, called by the loops over a household and by the page that explains it.

import {unstated} from "./columns.js";
import type {Person} from "./columns.js";

/** Of an age at which the law counts on work and on care for others: 18 to 59. */
const isOfWorkingAge = (person: Person): boolean => person.age >= 18 && person.age <= 59;

/** Head, spouse or parent of the head. */
const leads = (person: Person): boolean => person.relation === 1 || person.relation === 2 || person.relation === 4;

/** Someone who can keep others: of working age, not severely disabled, and head, spouse or parent of the head. */
export const isKeeper = (person: Person): boolean => isOfWorkingAge(person) && !isSevere(person) && leads(person);

export const isIdleAdult = (person: Person): boolean => person.age >= 18 && person.employed === 0;

/** Neither head, spouse, child nor parent of the head. */
export const isOtherKin = (person: Person): boolean => person.relation === 5;

/** Of an age at which a person may be employed and is not yet asked to rest: 16 to 59. */
export const mayWork = (age: number): boolean => age >= 16 && age < 60;

export const isMember = (person: Person): boolean => person.member !== 0;

const isMindType = (person: Person): boolean => person.disability_type === 5 || person.disability_type === 6;

/** Severely disabled: level 1 or 2, or level 3 of intellectual or mental disability. */
export const isSevere = (person: Person): boolean =>
  person.disability_level === 1 ||
  person.disability_level === 2 ||
  (person.disability_level === 3 && isMindType(person));

/** Too disabled to work at any age, 民发〔2021〕43号 第五条. */
export function isTooDisabledToWork(person: Person): boolean {
  const level = person.disability_level;
  if (level === 0) return false;
  if (isMindType(person)) return level <= 3;
  const type = person.disability_type;
  if (type === 4 || type === 7) return level <= 2;
  return type === 1 && level === 1;
}

/** How much a person can work: a code of `labourCodes` where that is certain, or one of these two where it is too young or too old for it. */
export const partialByAge = 3;
export const ableByAge = 4;

/** 劳动能力 as far as no policy's ages decide it: as stated, or as it follows from disability and illness. */
export function capacityKind(person: Person): number {
  if (person.labour_capacity !== unstated) return person.labour_capacity;
  if (isTooDisabledToWork(person) || isSevere(person) || person.serious_illness !== 0) return 0;
  return person.disability_level >= 1 ? partialByAge : ableByAge;
}

const sexes = 3; // 0: not stated
/** How many kinds there are, and more than any age. */
export const workKinds = 1 + sexes * (ableByAge + 1);
export const ages = 256;

/** All that decides what may be imputed to a person, its age apart; 0 for whoever learns or is excused. */
export const workKind = (person: Person): number =>
  person.school_stage === 0 && person.excused_from_work === 0 ? kindOf(capacityKind(person), person.sex) : 0;

export const kindOf = (capacity: number, sex: number): number => 1 + sexes * capacity + sex;

/** Ages by the policy from which on, and below which, nobody is asked to work. */
export interface WorkAges {
  readonly elder_age: number;
  readonly minor_age: number;
}

/** Too old or too young to work. */
export const isUnable = (age: number, {elder_age, minor_age}: WorkAges): boolean => age >= elder_age || age < minor_age;

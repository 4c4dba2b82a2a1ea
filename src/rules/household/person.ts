// What is true of a person under every policy. What a programme asks of one is in its own room: pure functions of person, policy and
// standard, called by the loops over a household and by the page that explains it.

import type {Person} from "./columns.js";

/** Of an age at which the law counts on work and on care for others: 18 to 59. */
const isOfWorkingAge = (person: Person): boolean => person.age >= 18 && person.age <= 59;

/** Head, spouse or parent of the head. */
const leads = (person: Person): boolean => person.relation === 1 || person.relation === 2 || person.relation === 4;

/** Someone who can keep others: of working age, not severely disabled, and head, spouse or parent of the head. */
export const isKeeper = (person: Person): boolean => isOfWorkingAge(person) && !isSevere(person) && leads(person);

/** Whether an income may be imputed at all: whoever learns or is excused earns nothing that could be. */
export const isImputable = (person: Person): boolean => person.school_stage === 0 && person.excused_from_work === 0;

export const isMember = (person: Person): boolean => person.member !== 0;

const isMindType = (person: Person): boolean => person.disability_type === 5 || person.disability_type === 6;

/** Severely disabled: level 1 or 2, or level 3 of intellectual or mental disability. */
export const isSevere = (person: Person): boolean =>
  person.disability_level === 1 ||
  person.disability_level === 2 ||
  (person.disability_level === 3 && isMindType(person));

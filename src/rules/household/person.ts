// What is true of a person under every policy. What a programme asks of one is in its own room: pure functions of person, policy and
// standard, called by the loops over a household and by the page that explains it.

import type {Person} from "./columns.js";

export const isMember = (person: Person): boolean => person.member !== 0;

const isMindType = (person: Person): boolean => person.disability_type === 5 || person.disability_type === 6;

/** Severely disabled: level 1 or 2, or level 3 of intellectual or mental disability. */
export const isSevere = (person: Person): boolean =>
  person.disability_level === 1 ||
  person.disability_level === 2 ||
  (person.disability_level === 3 && isMindType(person));

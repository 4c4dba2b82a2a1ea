// Counts of the persons of a household.

import type {Term} from "../schema/term.js";

export const householdTerms = {
  persons: {zh: "登记的人", en: "persons in the household", unit: "人", count: ({persons}) => persons.length},
  not_counted: {
    zh: "不计入的人",
    en: "persons not counted",
    unit: "人",
    count: ({persons, facts}) => persons.length - facts.members
  }
} satisfies Readonly<Record<string, Term>>;

// 单人保 Counts that the formulas of single-person dibao speak of.

import {ownIncome} from "../income/person.js";
import type {Person} from "../household/columns.js";
import type {Term, TermCase} from "../schema/term.js";
import {isSingleEntrant} from "./person.js";

const isEntrant = (person: Person, {facts, prepared, sheet}: TermCase): boolean =>
  isSingleEntrant(person, facts, prepared, sheet, 0);
const entrant = (person: Person, of: TermCase): number => Number(isEntrant(person, of));

/** Who enters is one question, asked under two names: of edge families, and of families above every line. */
export const singleTerms = {
  entrants: {
    zh: "重度残疾或重病的成员",
    en: "members severely disabled or seriously ill",
    unit: "人",
    each: entrant
  },
  lone_entrants: {
    zh: "可单独申请的重度残疾成年人",
    en: "severely disabled adults who may enter alone",
    unit: "人",
    each: entrant
  },
  single_gaps: {
    zh: "本人收入与标准之差",
    en: "shortfall of own income from the standard",
    unit: "元/月",
    each: (person, of) =>
      isEntrant(person, of) ? Math.max(0, of.sheet.standard - ownIncome(person, of.prepared, 0) / 12) : 0
  }
} satisfies Readonly<Record<string, Term>>;

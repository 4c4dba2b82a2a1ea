// 单人保 Counts that the formulas of single-person dibao speak of.

import {ownIncome} from "../income/person.js";
import type {Term} from "../schema/term.js";
import {isSingleEntrant} from "./person.js";

export const singleTerms = {
  entrants: {
    zh: "重度残疾或重病的成员",
    en: "members severely disabled or seriously ill",
    unit: "人",
    each: (person, {facts, prepared, sheet}) => Number(isSingleEntrant(person, facts, prepared, sheet, 0))
  },
  lone_entrants: {
    zh: "可单独申请的重度残疾成年人",
    en: "severely disabled adults who may enter alone",
    unit: "人",
    each: (person, {facts, prepared, sheet}) => Number(isSingleEntrant(person, facts, prepared, sheet, 0))
  },
  single_gaps: {
    zh: "本人收入与标准之差",
    en: "what own income lacks of the standard",
    unit: "元/月",
    each: (person, {facts, prepared, sheet}) =>
      isSingleEntrant(person, facts, prepared, sheet, 0)
        ? Math.max(0, sheet.standard - ownIncome(person, prepared, 0) / 12)
        : 0
  }
} satisfies Readonly<Record<string, Term>>;

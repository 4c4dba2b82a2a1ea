// 残疾人两项补贴 Counts that the formulas of the subsidies for disabled people speak of.

import type {Person} from "../household/columns.js";
import type {Term, TermCase} from "../schema/term.js";
import {isSingleEntrant} from "../single/person.js";

/** Single entrants count as dibao, the rest of the family as what it is. */
function isLivingStatus(person: Person, {facts, policy, prepared, sheet}: TermCase): boolean {
  const single = sheet.single_persons > 0 && isSingleEntrant(person, facts, prepared, sheet, 0);
  return policy.disability.living.statuses.includes(single ? 2 : sheet.status);
}

export const disabilityTerms = {
  living_persons: {
    zh: "领取生活补贴的残疾人",
    en: "disabled members who get the living subsidy",
    unit: "人",
    each: (person, of) => Number(person.disability_level >= 1 && isLivingStatus(person, of))
  },
  care_level_1: {zh: "护理一级", en: "care level 1", unit: "人", count: ({facts}) => facts.care_level_1},
  care_level_2: {zh: "护理二级", en: "care level 2", unit: "人", count: ({facts}) => facts.care_level_2},
  care_level_3: {zh: "护理三级", en: "care level 3", unit: "人", count: ({facts}) => facts.care_level_3}
} satisfies Readonly<Record<string, Term>>;

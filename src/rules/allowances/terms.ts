// 地方补贴 Sums that the formula of local allowances speaks of.

import type {Term} from "../schema/term.js";

export const allowancesTerms = {
  household_allowances: {
    zh: "按户发放的补贴",
    en: "allowances per household",
    unit: "元/年",
    count: ({prepared, sheet}) => prepared.household_allowance[sheet.status]
  },
  person_allowances: {
    zh: "按人发放的补贴",
    en: "allowances per person",
    unit: "元/年·人",
    count: ({prepared, sheet}) => prepared.person_allowance[sheet.status]
  },
  single_allowances: {
    zh: "单人保对象的补贴",
    en: "allowances per single-person entrant",
    unit: "元/年·人",
    count: ({prepared}) => prepared.single_allowance
  }
} satisfies Readonly<Record<string, Term>>;

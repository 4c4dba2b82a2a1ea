// 收入核算 Sums that the formulas of income speak of.

import type {Term, TermCase} from "../schema/term.js";
import {usualFamily} from "./rule.js";
import {imputable, wageNet} from "./person.js";

/** Urban, then rural, at the place of the one household that is explained. */
const placeOf = ({registration}: TermCase): number => registration - 1;

export const incomeTerms = {
  work_costs: {
    zh: "就业成本",
    en: "work costs",
    unit: "元/年",
    each: (person, {prepared}) => (prepared.has_work_cost ? person.wage - wageNet(person, prepared, 0) : 0)
  },
  imputable: {
    zh: "按劳动能力推算的收入",
    en: "income imputed by labour capacity",
    unit: "元/年",
    each: (person, of) => imputable(person, of.prepared, placeOf(of))
  },
  imputed_gaps: {
    zh: "推算收入超出工资的部分",
    en: "income imputed beyond wages",
    unit: "元/年",
    each: (person, of) => Math.max(0, imputable(person, of.prepared, placeOf(of)) - Math.max(0, person.wage))
  },
  earned: {
    zh: "劳动所得（工资净额与经营净收入）",
    en: "earnings: net wages and business income",
    unit: "元/年",
    each: (person, {prepared}) => Math.max(0, wageNet(person, prepared, 0) + person.business)
  },
  above_obligor_line: {
    zh: "义务人家庭人均收入超出起算线的部分",
    en: "obligor family's income per head above the threshold",
    unit: "元/年·人",
    count: of => Math.max(0, of.household.obligor_income_pc - of.prepared.support_line[placeOf(of)])
  },
  obligor_heads: {
    zh: "计入的义务人家庭人数",
    en: "persons counted in the obligor's family",
    unit: "人",
    count: ({household, prepared}) => (prepared.support_of_family ? household.obligor_members || usualFamily : 1)
  },
  share_of_support: {
    zh: "本户占义务人须赡养人数的比例",
    en: "this family's share among those it supports",
    unit: "比例",
    count: ({household: {obligor_supported}, facts}) =>
      obligor_supported === 0 ? 1 : Math.min(1, facts.members / obligor_supported)
  }
} satisfies Readonly<Record<string, Term>>;

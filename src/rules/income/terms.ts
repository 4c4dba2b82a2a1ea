// 收入核算 Sums that the formulas of income speak of.

import type {Term} from "../schema/term.js";
import {wageNet} from "./person.js";

export const incomeTerms = {
  work_costs: {
    zh: "就业成本",
    en: "work costs",
    unit: "元/年",
    each: (person, {prepared}) => (prepared.has_work_cost ? person.wage - wageNet(person, prepared, 0) : 0)
  }
} satisfies Readonly<Record<string, Term>>;

// 特困 Counts that the formulas of tekun speak of.

import type {Term} from "../schema/term.js";
import {hasNoLabour} from "./person.js";

export const tekunTerms = {
  no_labour: {
    zh: "老年、未成年或残疾致无劳动能力的成员",
    en: "members too old, too young or too disabled to work",
    unit: "人",
    each: (person, {prepared}) => Number(hasNoLabour(person, prepared))
  },
  independent: {
    zh: "全自理的成员",
    en: "members who are independent",
    unit: "人",
    count: ({facts}) => facts.members - facts.adl_partial - facts.adl_full
  },
  partial: {
    zh: "半护理的成员",
    en: "members in need of partial care",
    unit: "人",
    count: ({facts}) => facts.adl_partial
  },
  full: {zh: "全护理的成员", en: "members in need of full care", unit: "人", count: ({facts}) => facts.adl_full}
} satisfies Readonly<Record<string, Term>>;

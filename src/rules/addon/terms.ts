// 分类施保 Sums that the formulas of add-ons speak of.

import type {Term} from "../schema/term.js";
import {isSingleEntrant} from "../single/person.js";
import {addonShare} from "./person.js";

export const addonTerms = {
  addon_shares: {
    zh: "增发比例",
    en: "top-up shares",
    unit: "比例",
    each: (person, {prepared}) => addonShare(person, prepared)
  },
  entrant_shares: {
    zh: "单人保对象的增发比例",
    en: "top-up shares of single-person entrants",
    unit: "比例",
    each: (person, {facts, prepared, sheet}) =>
      isSingleEntrant(person, facts, prepared, sheet, 0) ? addonShare(person, prepared) : 0
  }
} satisfies Readonly<Record<string, Term>>;

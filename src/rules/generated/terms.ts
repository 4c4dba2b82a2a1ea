// What formulas count that is neither a line nor a column.
// Written by `npm run generate` from src/rules/<room>/terms.ts: change that, not this.

import {addonTerms} from "../addon/terms.js";
import {allowancesTerms} from "../allowances/terms.js";
import {disabilityTerms} from "../disability/terms.js";
import {householdTerms} from "../household/terms.js";
import {incomeTerms} from "../income/terms.js";
import {inkindTerms} from "../inkind/terms.js";
import {reliefTerms} from "../relief/terms.js";
import {singleTerms} from "../single/terms.js";
import {standardTerms} from "../standard/terms.js";
import {tekunTerms} from "../tekun/terms.js";

export const terms = {
  ...addonTerms,
  ...allowancesTerms,
  ...disabilityTerms,
  ...householdTerms,
  ...incomeTerms,
  ...inkindTerms,
  ...reliefTerms,
  ...singleTerms,
  ...standardTerms,
  ...tekunTerms
};
export type TermName = keyof typeof terms;

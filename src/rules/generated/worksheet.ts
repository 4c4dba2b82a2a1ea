// What is worked out for a household: one field for every line, in the order of the form.
// Written by `npm run generate` from src/rules/law.ts: change that, not this.

import type {LineName} from "../law.js";

/**
 * One assessment. Amounts are entitlements in yuan, conditions are 0 or 1, a line of which no figure is published is NaN.
 * A worksheet is reused for household after household: every rule overwrites its lines.
 */
export class Worksheet implements Record<LineName, number> {
  // NaN, so that every field is a double from the start and never changes its shape in the loop
  members = NaN;
  standard = NaN;
  total_income = NaN;
  imputed_income = NaN;
  support_counted = NaN;
  earnings_disregard = NaN;
  assessed_income = NaN;
  rigid_expenditure = NaN;
  rigid_deduction = NaN;
  counted_income = NaN;
  tekun_income = NaN;
  assets_ok_tekun = NaN;
  assets_ok_dibao = NaN;
  assets_ok_edge = NaN;
  assets_ok_rigid = NaN;
  no_labour_members = NaN;
  edge_line = NaN;
  income_line = NaN;
  status = NaN;
  tekun_base = NaN;
  tekun_care = NaN;
  dibao_base = NaN;
  exit_benefit = NaN;
  single_persons = NaN;
  single_benefit = NaN;
  dibao_addon = NaN;
  disability_living = NaN;
  disability_care = NaN;
  local_allowances = NaN;
  price_subsidy = NaN;
  medical_aid = NaN;
  insurance_aid = NaN;
  education_aid = NaN;
  housing_aid = NaN;
  heating_aid = NaN;
  utility_aid = NaN;
  temporary_relief_month = NaN;
  cash_month = NaN;
  inkind_month = NaN;
  total_month = NaN;
  resources_month = NaN;
  take_up_rate = NaN;
  receives = NaN;
}

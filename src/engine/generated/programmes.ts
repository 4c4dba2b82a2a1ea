// The programmes of a worksheet one by one: read by name in a loop they would take several times as long.
// Written by `npm run generate` from src/rules/law.ts: change that, not this.

import type {Worksheet} from "../../rules/generated/worksheet.js";
import {firstProgramme} from "../tally/measures.js";
import type {Measures} from "../tally/measures.js";

/** Amounts of the programmes in a worksheet, 元/月, into `to`, in the order of `programmeNames`. */
export function copyProgrammes(sheet: Worksheet, to: Float64Array): void {
  to[0] = sheet.tekun_base;
  to[1] = sheet.tekun_care;
  to[2] = sheet.dibao_base;
  to[3] = sheet.exit_benefit;
  to[4] = sheet.single_benefit;
  to[5] = sheet.dibao_addon;
  to[6] = sheet.disability_living;
  to[7] = sheet.disability_care;
  to[8] = sheet.local_allowances;
  to[9] = sheet.price_subsidy;
  to[10] = sheet.temporary_relief_month;
  to[11] = sheet.medical_aid;
  to[12] = sheet.insurance_aid;
  to[13] = sheet.education_aid;
  to[14] = sheet.housing_aid;
  to[15] = sheet.heating_aid;
  to[16] = sheet.utility_aid;
}

/** Leaves of copied amounts what need not be claimed. */
export function keepUnclaimed(amounts: Float64Array): void {
  amounts[0] = 0;
  amounts[1] = 0;
  amounts[2] = 0;
  amounts[3] = 0;
  amounts[4] = 0;
  amounts[5] = 0;
  amounts[6] = 0;
  amounts[8] = 0;
  amounts[9] = 0;
  amounts[10] = 0;
  amounts[11] = 0;
  amounts[12] = 0;
  amounts[13] = 0;
  amounts[14] = 0;
  amounts[15] = 0;
  amounts[16] = 0;
}

export function tallyProgrammes(w: Worksheet, m: Measures): void {
  addProgramme(m, 0, w.tekun_base, w);
  addProgramme(m, 1, w.tekun_care, w);
  addProgramme(m, 2, w.dibao_base, w);
  addProgramme(m, 3, w.exit_benefit, w);
  addProgramme(m, 4, w.single_benefit, w);
  addProgramme(m, 5, w.dibao_addon, w);
  addProgramme(m, 6, w.disability_living, w);
  // paid to all who are entitled to it
  m.add(firstProgramme + 7, w.disability_care);
  m.add(firstProgramme + 24, w.disability_care);
  addProgramme(m, 8, w.local_allowances, w);
  addProgramme(m, 9, w.price_subsidy, w);
  addProgramme(m, 10, w.temporary_relief_month, w);
  addProgramme(m, 11, w.medical_aid, w);
  addProgramme(m, 12, w.insurance_aid, w);
  addProgramme(m, 13, w.education_aid, w);
  addProgramme(m, 14, w.housing_aid, w);
  addProgramme(m, 15, w.heating_aid, w);
  addProgramme(m, 16, w.utility_aid, w);
}

/** `k` is the place of the programme in `programmeNames`. */
function addProgramme(m: Measures, k: number, amount: number, w: Worksheet): void {
  if (amount === 0) return;
  m.add(firstProgramme + k, amount);
  if (w.receives === 1) m.add(firstProgramme + 17 + k, amount);
}

// Sums over the lines of a worksheet, and the worksheet on which there is nothing to sum.
// Written by `npm run generate` from src/rules/law.ts: change that, not this.

import {Worksheet} from "./worksheet.js";

/** Left to right: the order of a sum is part of its value. */
export function addPayments(w: Worksheet): void {
  w.cash_month =
    w.tekun_base +
    w.tekun_care +
    w.dibao_base +
    w.exit_benefit +
    w.single_benefit +
    w.dibao_addon +
    w.disability_living +
    w.disability_care +
    w.local_allowances +
    w.price_subsidy +
    w.temporary_relief_month;
  w.inkind_month = w.medical_aid + w.insurance_aid + w.education_aid + w.housing_aid + w.heating_aid + w.utility_aid;
  w.total_month = w.cash_month + w.inkind_month;
}

/** 元/月 paid to all who are entitled to it, whether they take up anything or not; in all and in cash. */
export const unclaimedMonth = (w: Worksheet): number => w.disability_care;
export const unclaimedCash = (w: Worksheet): number => w.disability_care;

/** 元/月 that no lever of a search moves. */
export const fixedMonth = (w: Worksheet): number => w.disability_care;

/** Not finite where an amount of the worksheet is not: what is paid and summed up is in `resources_month`. */
export function sumOfAmounts(w: Worksheet): number {
  return (
    w.standard +
    w.total_income +
    (w.imputed_income + w.support_counted) +
    (w.earnings_disregard + w.assessed_income + (w.rigid_expenditure + w.rigid_deduction)) +
    (w.counted_income + w.tekun_income + (w.edge_line + w.resources_month) + w.take_up_rate)
  );
}

/** The worksheet of a household that gets nothing whatever its income: incomes are not worked out. */
export function outsideSheet(): Worksheet {
  const w = new Worksheet();
  w.status = 0;
  w.receives = 0;
  w.take_up_rate = 0;
  w.tekun_base = 0;
  w.tekun_care = 0;
  w.dibao_base = 0;
  w.exit_benefit = 0;
  w.single_persons = 0;
  w.single_benefit = 0;
  w.dibao_addon = 0;
  w.disability_living = 0;
  w.disability_care = 0;
  w.local_allowances = 0;
  w.price_subsidy = 0;
  w.medical_aid = 0;
  w.insurance_aid = 0;
  w.education_aid = 0;
  w.housing_aid = 0;
  w.heating_aid = 0;
  w.utility_aid = 0;
  w.temporary_relief_month = 0;
  w.cash_month = 0;
  w.inkind_month = 0;
  w.total_month = 0;
  return w;
}

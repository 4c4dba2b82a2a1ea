// 保障之外 Households of which nothing can come, told by their assets alone: four in five. Every status but that of a monitored family
// has its caps, and without a status a policy pays at most for disability, or what it says it pays to everybody.

import {testAssets} from "./assets/rule.js";
import type {Facts} from "./household/facts.js";
import type {Household} from "./household/columns.js";
import type {PreparedPolicy} from "./prepare.js";
import {Worksheet} from "./worksheet.js";

/** Whether the household has no status and gets nothing, whatever its income; `w` is written over. */
export function isOutside(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): boolean {
  if (p.pays_without_status || f.disabled > 0 || h.monitored !== 0) return false;
  w.standard = p.standard[h.place]!;
  testAssets(h, f, p, w);
  return w.assets_ok_tekun + w.assets_ok_dibao + w.assets_ok_edge + w.assets_ok_rigid === 0;
}

/** The worksheet of a household outside, for one after another: status and amounts are nothing, incomes are not worked out. */
export function outsideSheet(): Worksheet {
  const w = new Worksheet();
  w.status = w.receives = w.take_up_rate = 0;
  w.tekun_base = w.tekun_care = w.dibao_base = w.exit_benefit = 0;
  w.single_persons = w.single_benefit = w.dibao_addon = 0;
  w.disability_living = w.disability_care = w.price_subsidy = w.temporary_relief_month = 0;
  w.medical_aid = w.insurance_aid = w.education_aid = w.housing_aid = w.heating_aid = w.utility_aid = 0;
  w.cash_month = w.inkind_month = w.total_month = 0;
  return w;
}

// No run without a whole policy: a number that is not there is NaN once the policy is prepared, and every test against it fails
// without a word, so that a family outside by such a cap would never be looked at. Looked over once a run, before any household.

import {FigureError} from "./schema/figure-error.js";
import type {PreparedCaps, PreparedPolicy} from "./prepare.js";

/** Where the policy has what is prepared; `*` stands for the row of a table. */
const parameters: Readonly<Record<Exclude<keyof PreparedPolicy, "id">, string>> = {
  standard: "standard",
  edge_line: "edge.multiple, minimum_wage",
  income_line: "rigid.income_line",
  has_work_cost: "income.work_cost",
  work_cost_flat: "income.work_cost.flat_month",
  work_cost_rate: "income.work_cost.rate",
  work_cost_cap: "income.work_cost.cap_month",
  pension_counted: "income.basic_pension_exempt",
  disregard_months: "income.disregard.months",
  disregard_cap: "income.disregard.cap_multiple",
  deduct_medical: "income.deduction.share.medical",
  deduct_education: "income.deduction.share.education",
  deduct_rehabilitation: "income.deduction.share.rehabilitation",
  deduct_care: "income.deduction.share.care",
  deduct_rent: "income.deduction.share.rent",
  deduct_cap: "income.deduction.cap",
  tekun_caps: "assets.tekun",
  dibao_caps: "assets.dibao",
  edge_caps: "assets.edge",
  rigid_caps: "assets.rigid",
  rounding: "rounding",
  elder_age: "tekun.elder_age",
  minor_age: "tekun.minor_age",
  tekun_multiple: "tekun.multiple",
  tekun_care_none: "tekun.care_month.none",
  tekun_care_partial: "tekun.care_month.partial",
  tekun_care_full: "tekun.care_month.full",
  pays_bands: "dibao.method",
  band_below: "dibao.bands.*.below",
  band_pay: "dibao.bands.*.pay",
  minimum_benefit: "dibao.minimum_benefit",
  addon_elder_age: "addon.elder.*.age",
  addon_elder_share: "addon.elder.*.share",
  addon_minor_age: "addon.minor.age",
  addon_minor: "addon.minor.share",
  addon_severe: "addon.severe",
  addon_illness: "addon.illness",
  addon_sums: "addon.stacking",
  addon_to_single: "addon.to_single",
  single_severe: "single.severe",
  single_illness: "single.illness",
  single_mode: "single.mode",
  single_share: "single.share",
  single_above_only: "single.above_standard_only",
  rigid_ratio: "rigid.ratio",
  rigid_medical: "rigid.items",
  rigid_education: "rigid.items",
  rigid_rehabilitation: "rigid.items",
  rigid_care: "rigid.items",
  rigid_rent: "rigid.items",
  exit_months: "exit.months",
  exit_shape: "exit.shape",
  exit_multiple: "exit.income_multiple",
  exit_by_work_only: "exit.by_work_only",
  exit_addon: "exit.addon",
  living_amount: "disability.living.amount",
  living_share: "disability.living.share",
  living_status: "disability.living.statuses",
  care_1: "disability.care.amount_by_level.1",
  care_2: "disability.care.amount_by_level.2",
  care_3: "disability.care.amount_by_level.3",
  care_status: "disability.care.statuses",
  price_rate: "price_subsidy.rate",
  relief_share: "relief.share",
  relief_threshold: "relief.threshold_months",
  relief_cap: "relief.cap_months",
  relief_status: "relief.statuses",
  aids_status: "inkind",
  pays_without_status: "inkind",
  medical_ratio: "inkind.medical.*.ratio",
  medical_deductible: "inkind.medical.*.deductible",
  medical_cap: "inkind.medical.*.cap",
  premium: "inkind.premium.*",
  education_stage: "inkind.education.stages.*",
  education_status: "inkind.education.statuses",
  housing: "inkind.housing.*",
  heating: "inkind.heating.*",
  utility: "inkind.utility.*",
  take_up_tekun: "take_up.tekun",
  take_up_dibao: "take_up.dibao.rate",
  take_up_slope: "take_up.dibao.gap_slope",
  take_up_edge: "take_up.edge",
  take_up_rigid: "take_up.rigid"
};
const names = Object.keys(parameters) as (keyof typeof parameters)[];

const caps: Readonly<Record<keyof PreparedCaps, string>> = {
  savings_months: "savings_months",
  per_person: "savings_basis",
  vehicle: "vehicle_value_cap",
  machinery: "machinery_value_cap",
  houses: "houses_cap",
  firms: "registered_firm_allowed"
};
const capNames = Object.keys(caps) as (keyof PreparedCaps)[];

/** NaN where the policy says that there is no such figure. */
const unpublished: readonly string[] = ["income_line", "living_amount"];
/** Infinity where it says that there is no cap. */
const unlimited: readonly string[] = ["work_cost_cap", "deduct_cap", "medical_cap"];

/** Throws a FigureError that names parameter and policy where a number of the prepared policy is missing or not finite. */
export function requireWhole(policy: PreparedPolicy): void {
  for (const name of names) {
    const value: unknown = policy[name];
    if (ArrayBuffer.isView(value)) requireRows(policy, name, value as Float64Array);
    else if (typeof value === "object" && value !== null) requireCaps(policy, parameters[name], value as PreparedCaps);
    else if (!isWhole(name, value)) stopAt(policy, parameters[name]);
  }
}

function isWhole(name: string, value: unknown): boolean {
  if (typeof value !== "number") return typeof value === "boolean";
  return (
    Number.isFinite(value) ||
    (Number.isNaN(value) && unpublished.includes(name)) ||
    (value === Infinity && unlimited.includes(name))
  );
}

function requireRows(policy: PreparedPolicy, name: keyof typeof parameters, rows: Float64Array): void {
  const at = rows.findIndex(value => !isWhole(name, value));
  if (at < 0) return;
  // housing has two columns a row; brackets for elders are sorted, so that their place is not that in the policy
  const row = name === "housing" ? `${at >> 1}.${at % 2 === 0 ? "urban" : "rural"}` : String(at);
  const path = parameters[name];
  stopAt(policy, path.startsWith("addon") ? path : path.replace("*", row));
}

function requireCaps(policy: PreparedPolicy, group: string, values: PreparedCaps): void {
  for (const name of capNames) {
    const value: unknown = values[name];
    if (value !== Infinity && !isWhole(name, value)) stopAt(policy, `${group}.${caps[name]}`);
  }
}

function stopAt({id}: PreparedPolicy, path: string): never {
  throw new FigureError({
    en: `parameter without a number: ${path} of policy ${id} (a policy is run whole: give the parameter a value, or take back the change that left it out)`,
    zh: `参数没有数值：政策 ${id} 的 ${path}（政策须完整才能核算：请补上该参数，或撤销造成缺失的改动）`
  });
}

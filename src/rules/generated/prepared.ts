// A policy as the rules read it, one flat class of constant shape, and where each number of it comes from.
// Written by `npm run generate` from src/rules/<room>/parameters.ts: change that, not this.

import {prepareAddon} from "../addon/parameters.js";
import {prepareAllowances} from "../allowances/parameters.js";
import {prepareAssets} from "../assets/parameters.js";
import {prepareBenefit} from "../benefit/parameters.js";
import {prepareDibao} from "../dibao/parameters.js";
import {prepareDisability} from "../disability/parameters.js";
import {prepareEdge} from "../edge/parameters.js";
import {prepareExit} from "../exit/parameters.js";
import {prepareIncome} from "../income/parameters.js";
import {paysInkind, prepareInkind} from "../inkind/parameters.js";
import {preparePrice} from "../price/parameters.js";
import {paysRelief, prepareRelief} from "../relief/parameters.js";
import {prepareRigid} from "../rigid/parameters.js";
import {prepareSingle} from "../single/parameters.js";
import {prepareStandard} from "../standard/parameters.js";
import {prepareTakeUp} from "../take-up/parameters.js";
import {prepareTekun} from "../tekun/parameters.js";
import type {Policy} from "../policy.js";
import type {Source} from "../schema/prepared.js";

type Prepared = ReturnType<typeof prepareStandard> &
  ReturnType<typeof prepareIncome> &
  ReturnType<typeof prepareAssets> &
  ReturnType<typeof prepareBenefit> &
  ReturnType<typeof prepareTekun> &
  ReturnType<typeof prepareDibao> &
  ReturnType<typeof prepareAddon> &
  ReturnType<typeof prepareSingle> &
  ReturnType<typeof prepareEdge> &
  ReturnType<typeof prepareRigid> &
  ReturnType<typeof prepareExit> &
  ReturnType<typeof prepareDisability> &
  ReturnType<typeof preparePrice> &
  ReturnType<typeof prepareAllowances> &
  ReturnType<typeof prepareRelief> &
  ReturnType<typeof prepareInkind> &
  ReturnType<typeof prepareTakeUp>;
type Of<N extends keyof Prepared> = Prepared[N]["value"];

/** Tables by place have two entries per region, urban then rural (see `Household.place`). */
export class PreparedPolicy {
  readonly id: string;
  readonly standard: Of<"standard">;
  readonly work_cost_flat: Of<"work_cost_flat">;
  readonly work_cost_rate: Of<"work_cost_rate">;
  readonly work_cost_cap: Of<"work_cost_cap">;
  readonly has_work_cost: Of<"has_work_cost">;
  readonly has_imputed: Of<"has_imputed">;
  readonly imputed_labour: Of<"imputed_labour">;
  readonly imputed_sex: Of<"imputed_sex">;
  readonly imputed_from: Of<"imputed_from">;
  readonly imputed_to: Of<"imputed_to">;
  readonly imputed_bracket: Of<"imputed_bracket">;
  readonly imputed_amount: Of<"imputed_amount">;
  readonly imputed_rows: Of<"imputed_rows">;
  readonly imputed_most: Of<"imputed_most">;
  readonly imputes_to_others: Of<"imputes_to_others">;
  readonly support_basis: Of<"support_basis">;
  readonly support_line: Of<"support_line">;
  readonly support_share: Of<"support_share">;
  readonly support_of_family: Of<"support_of_family">;
  readonly pension_counted: Of<"pension_counted">;
  readonly disregard_months: Of<"disregard_months">;
  readonly disregard_cap: Of<"disregard_cap">;
  readonly deduct_medical: Of<"deduct_medical">;
  readonly deduct_education: Of<"deduct_education">;
  readonly deduct_rehabilitation: Of<"deduct_rehabilitation">;
  readonly deduct_care: Of<"deduct_care">;
  readonly deduct_rent: Of<"deduct_rent">;
  readonly deduct_cap: Of<"deduct_cap">;
  readonly tekun_caps: Of<"tekun_caps">;
  readonly dibao_caps: Of<"dibao_caps">;
  readonly edge_caps: Of<"edge_caps">;
  readonly rigid_caps: Of<"rigid_caps">;
  readonly rounding: Of<"rounding">;
  readonly elder_age: Of<"elder_age">;
  readonly minor_age: Of<"minor_age">;
  readonly tekun_multiple: Of<"tekun_multiple">;
  readonly tekun_care_none: Of<"tekun_care_none">;
  readonly tekun_care_partial: Of<"tekun_care_partial">;
  readonly tekun_care_full: Of<"tekun_care_full">;
  readonly pays_bands: Of<"pays_bands">;
  readonly band_below: Of<"band_below">;
  readonly band_pay: Of<"band_pay">;
  readonly minimum_benefit: Of<"minimum_benefit">;
  readonly addon_elder_age: Of<"addon_elder_age">;
  readonly addon_elder_share: Of<"addon_elder_share">;
  readonly addon_minor_age: Of<"addon_minor_age">;
  readonly addon_minor: Of<"addon_minor">;
  readonly addon_severe: Of<"addon_severe">;
  readonly addon_illness: Of<"addon_illness">;
  readonly addon_sums: Of<"addon_sums">;
  readonly addon_to_single: Of<"addon_to_single">;
  readonly single_severe: Of<"single_severe">;
  readonly single_illness: Of<"single_illness">;
  readonly single_mode: Of<"single_mode">;
  readonly single_share: Of<"single_share">;
  readonly single_above_only: Of<"single_above_only">;
  readonly single_alone: Of<"single_alone">;
  readonly edge_line: Of<"edge_line">;
  readonly income_line: Of<"income_line">;
  readonly rigid_ratio: Of<"rigid_ratio">;
  readonly rigid_of_assessed: Of<"rigid_of_assessed">;
  readonly rigid_medical: Of<"rigid_medical">;
  readonly rigid_education: Of<"rigid_education">;
  readonly rigid_rehabilitation: Of<"rigid_rehabilitation">;
  readonly rigid_care: Of<"rigid_care">;
  readonly rigid_rent: Of<"rigid_rent">;
  readonly exit_months: Of<"exit_months">;
  readonly exit_shape: Of<"exit_shape">;
  readonly exit_multiple: Of<"exit_multiple">;
  readonly exit_by_work_only: Of<"exit_by_work_only">;
  readonly exit_addon: Of<"exit_addon">;
  readonly living_amount: Of<"living_amount">;
  readonly living_share: Of<"living_share">;
  readonly living_status: Of<"living_status">;
  readonly care_1: Of<"care_1">;
  readonly care_2: Of<"care_2">;
  readonly care_3: Of<"care_3">;
  readonly care_status: Of<"care_status">;
  readonly price_rate: Of<"price_rate">;
  readonly has_allowances: Of<"has_allowances">;
  readonly household_allowance: Of<"household_allowance">;
  readonly person_allowance: Of<"person_allowance">;
  readonly single_allowance: Of<"single_allowance">;
  readonly relief_share: Of<"relief_share">;
  readonly relief_threshold: Of<"relief_threshold">;
  readonly relief_cap: Of<"relief_cap">;
  readonly relief_urban: Of<"relief_urban">;
  readonly relief_status: Of<"relief_status">;
  readonly aids_status: Of<"aids_status">;
  readonly medical_ratio: Of<"medical_ratio">;
  readonly medical_deductible: Of<"medical_deductible">;
  readonly medical_cap: Of<"medical_cap">;
  readonly premium: Of<"premium">;
  readonly education_stage: Of<"education_stage">;
  readonly education_status: Of<"education_status">;
  readonly housing: Of<"housing">;
  readonly heating: Of<"heating">;
  readonly utility: Of<"utility">;
  readonly take_up_tekun: Of<"take_up_tekun">;
  readonly take_up_dibao: Of<"take_up_dibao">;
  readonly take_up_slope: Of<"take_up_slope">;
  readonly take_up_edge: Of<"take_up_edge">;
  readonly take_up_rigid: Of<"take_up_rigid">;
  readonly take_up_from_dibao: Of<"take_up_from_dibao">;
  /** Whether it pays families without a status, for nothing but that it says so. */
  readonly pays_without_status: boolean;
  /** Whether it may pay such a family, or one that is watched only, now more and now less as a lever is moved. */
  readonly turns_without_status: boolean;

  constructor(policy: Policy, regions: readonly number[]) {
    this.id = policy.id;
    const standard = prepareStandard(policy, {regions});
    this.standard = standard.standard.value;
    const places = {regions, standard: this.standard};
    const income = prepareIncome(policy, places);
    this.work_cost_flat = income.work_cost_flat.value;
    this.work_cost_rate = income.work_cost_rate.value;
    this.work_cost_cap = income.work_cost_cap.value;
    this.has_work_cost = income.has_work_cost.value;
    this.has_imputed = income.has_imputed.value;
    this.imputed_labour = income.imputed_labour.value;
    this.imputed_sex = income.imputed_sex.value;
    this.imputed_from = income.imputed_from.value;
    this.imputed_to = income.imputed_to.value;
    this.imputed_bracket = income.imputed_bracket.value;
    this.imputed_amount = income.imputed_amount.value;
    this.imputed_rows = income.imputed_rows.value;
    this.imputed_most = income.imputed_most.value;
    this.imputes_to_others = income.imputes_to_others.value;
    this.support_basis = income.support_basis.value;
    this.support_line = income.support_line.value;
    this.support_share = income.support_share.value;
    this.support_of_family = income.support_of_family.value;
    this.pension_counted = income.pension_counted.value;
    this.disregard_months = income.disregard_months.value;
    this.disregard_cap = income.disregard_cap.value;
    this.deduct_medical = income.deduct_medical.value;
    this.deduct_education = income.deduct_education.value;
    this.deduct_rehabilitation = income.deduct_rehabilitation.value;
    this.deduct_care = income.deduct_care.value;
    this.deduct_rent = income.deduct_rent.value;
    this.deduct_cap = income.deduct_cap.value;

    const assets = prepareAssets(policy);
    this.tekun_caps = assets.tekun_caps.value;
    this.dibao_caps = assets.dibao_caps.value;
    this.edge_caps = assets.edge_caps.value;
    this.rigid_caps = assets.rigid_caps.value;

    const benefit = prepareBenefit(policy);
    this.rounding = benefit.rounding.value;

    const tekun = prepareTekun(policy);
    this.elder_age = tekun.elder_age.value;
    this.minor_age = tekun.minor_age.value;
    this.tekun_multiple = tekun.tekun_multiple.value;
    this.tekun_care_none = tekun.tekun_care_none.value;
    this.tekun_care_partial = tekun.tekun_care_partial.value;
    this.tekun_care_full = tekun.tekun_care_full.value;

    const dibao = prepareDibao(policy);
    this.pays_bands = dibao.pays_bands.value;
    this.band_below = dibao.band_below.value;
    this.band_pay = dibao.band_pay.value;
    this.minimum_benefit = dibao.minimum_benefit.value;

    const addon = prepareAddon(policy);
    this.addon_elder_age = addon.addon_elder_age.value;
    this.addon_elder_share = addon.addon_elder_share.value;
    this.addon_minor_age = addon.addon_minor_age.value;
    this.addon_minor = addon.addon_minor.value;
    this.addon_severe = addon.addon_severe.value;
    this.addon_illness = addon.addon_illness.value;
    this.addon_sums = addon.addon_sums.value;
    this.addon_to_single = addon.addon_to_single.value;

    const single = prepareSingle(policy);
    this.single_severe = single.single_severe.value;
    this.single_illness = single.single_illness.value;
    this.single_mode = single.single_mode.value;
    this.single_share = single.single_share.value;
    this.single_above_only = single.single_above_only.value;
    this.single_alone = single.single_alone.value;

    const edge = prepareEdge(policy, places);
    this.edge_line = edge.edge_line.value;

    const rigid = prepareRigid(policy, places);
    this.income_line = rigid.income_line.value;
    this.rigid_ratio = rigid.rigid_ratio.value;
    this.rigid_of_assessed = rigid.rigid_of_assessed.value;
    this.rigid_medical = rigid.rigid_medical.value;
    this.rigid_education = rigid.rigid_education.value;
    this.rigid_rehabilitation = rigid.rigid_rehabilitation.value;
    this.rigid_care = rigid.rigid_care.value;
    this.rigid_rent = rigid.rigid_rent.value;

    const exit = prepareExit(policy);
    this.exit_months = exit.exit_months.value;
    this.exit_shape = exit.exit_shape.value;
    this.exit_multiple = exit.exit_multiple.value;
    this.exit_by_work_only = exit.exit_by_work_only.value;
    this.exit_addon = exit.exit_addon.value;

    const disability = prepareDisability(policy);
    this.living_amount = disability.living_amount.value;
    this.living_share = disability.living_share.value;
    this.living_status = disability.living_status.value;
    this.care_1 = disability.care_1.value;
    this.care_2 = disability.care_2.value;
    this.care_3 = disability.care_3.value;
    this.care_status = disability.care_status.value;

    const price = preparePrice(policy);
    this.price_rate = price.price_rate.value;

    const allowances = prepareAllowances(policy);
    this.has_allowances = allowances.has_allowances.value;
    this.household_allowance = allowances.household_allowance.value;
    this.person_allowance = allowances.person_allowance.value;
    this.single_allowance = allowances.single_allowance.value;

    const relief = prepareRelief(policy);
    this.relief_share = relief.relief_share.value;
    this.relief_threshold = relief.relief_threshold.value;
    this.relief_cap = relief.relief_cap.value;
    this.relief_urban = relief.relief_urban.value;
    this.relief_status = relief.relief_status.value;

    const inkind = prepareInkind(policy);
    this.aids_status = inkind.aids_status.value;
    this.medical_ratio = inkind.medical_ratio.value;
    this.medical_deductible = inkind.medical_deductible.value;
    this.medical_cap = inkind.medical_cap.value;
    this.premium = inkind.premium.value;
    this.education_stage = inkind.education_stage.value;
    this.education_status = inkind.education_status.value;
    this.housing = inkind.housing.value;
    this.heating = inkind.heating.value;
    this.utility = inkind.utility.value;

    const takeUp = prepareTakeUp(policy);
    this.take_up_tekun = takeUp.take_up_tekun.value;
    this.take_up_dibao = takeUp.take_up_dibao.value;
    this.take_up_slope = takeUp.take_up_slope.value;
    this.take_up_edge = takeUp.take_up_edge.value;
    this.take_up_rigid = takeUp.take_up_rigid.value;
    this.take_up_from_dibao = takeUp.take_up_from_dibao.value;

    this.pays_without_status = paysRelief(this, 0) || paysInkind(this, 0);
    this.turns_without_status = paysRelief(this, 0) || paysRelief(this, 5);
  }
}

export const preparedSources: Readonly<Record<keyof Prepared, Source>> = {
  standard: {from: "standard"},
  work_cost_flat: {from: "income.work_cost.flat_month"},
  work_cost_rate: {from: "income.work_cost.rate"},
  work_cost_cap: {from: "income.work_cost.cap_month", none: "unlimited"},
  has_work_cost: {from: "income.work_cost"},
  has_imputed: {from: "income.imputed.brackets"},
  imputed_labour: {from: "income.imputed.brackets.*.labour"},
  imputed_sex: {from: "income.imputed.brackets.*.sex"},
  imputed_from: {from: "income.imputed.brackets.*.from"},
  imputed_to: {from: "income.imputed.brackets.*.to"},
  imputed_bracket: {from: "income.imputed.brackets"},
  imputed_amount: {from: "income.imputed.brackets, minimum_wage"},
  imputed_rows: {from: "income.imputed.brackets"},
  imputed_most: {from: "income.imputed.brackets, minimum_wage"},
  imputes_to_others: {from: "income.imputed.brackets"},
  support_basis: {from: "income.support.basis"},
  support_line: {from: "income.support.multiple, income.support.line_year"},
  support_share: {from: "income.support.share"},
  support_of_family: {from: "income.support.of"},
  pension_counted: {from: "income.basic_pension_exempt"},
  disregard_months: {from: "income.disregard.months"},
  disregard_cap: {from: "income.disregard.cap_multiple"},
  deduct_medical: {from: "income.deduction.share.medical"},
  deduct_education: {from: "income.deduction.share.education"},
  deduct_rehabilitation: {from: "income.deduction.share.rehabilitation"},
  deduct_care: {from: "income.deduction.share.care"},
  deduct_rent: {from: "income.deduction.share.rent"},
  deduct_cap: {from: "income.deduction.cap", none: "unlimited"},
  tekun_caps: {from: "assets.tekun"},
  dibao_caps: {from: "assets.dibao"},
  edge_caps: {from: "assets.edge"},
  rigid_caps: {from: "assets.rigid"},
  rounding: {from: "rounding"},
  elder_age: {from: "tekun.elder_age"},
  minor_age: {from: "tekun.minor_age"},
  tekun_multiple: {from: "tekun.multiple"},
  tekun_care_none: {from: "tekun.care_month.none"},
  tekun_care_partial: {from: "tekun.care_month.partial"},
  tekun_care_full: {from: "tekun.care_month.full"},
  pays_bands: {from: "dibao.method"},
  band_below: {from: "dibao.bands.*.below"},
  band_pay: {from: "dibao.bands.*.pay"},
  minimum_benefit: {from: "dibao.minimum_benefit"},
  addon_elder_age: {from: "addon.elder.*.age", sorted: true},
  addon_elder_share: {from: "addon.elder.*.share", sorted: true},
  addon_minor_age: {from: "addon.minor.age"},
  addon_minor: {from: "addon.minor.share"},
  addon_severe: {from: "addon.severe"},
  addon_illness: {from: "addon.illness"},
  addon_sums: {from: "addon.stacking"},
  addon_to_single: {from: "addon.to_single"},
  single_severe: {from: "single.severe"},
  single_illness: {from: "single.illness"},
  single_mode: {from: "single.mode"},
  single_share: {from: "single.share"},
  single_above_only: {from: "single.above_standard_only"},
  single_alone: {from: "single.alone"},
  edge_line: {from: "edge.multiple, minimum_wage"},
  income_line: {from: "rigid.income_line", none: "unpublished"},
  rigid_ratio: {from: "rigid.ratio"},
  rigid_of_assessed: {from: "rigid.income"},
  rigid_medical: {from: "rigid.items"},
  rigid_education: {from: "rigid.items"},
  rigid_rehabilitation: {from: "rigid.items"},
  rigid_care: {from: "rigid.items"},
  rigid_rent: {from: "rigid.items"},
  exit_months: {from: "exit.months"},
  exit_shape: {from: "exit.shape"},
  exit_multiple: {from: "exit.income_multiple"},
  exit_by_work_only: {from: "exit.by_work_only"},
  exit_addon: {from: "exit.addon"},
  living_amount: {from: "disability.living.amount", none: "unpublished"},
  living_share: {from: "disability.living.share"},
  living_status: {from: "disability.living.statuses"},
  care_1: {from: "disability.care.amount_by_level.1"},
  care_2: {from: "disability.care.amount_by_level.2"},
  care_3: {from: "disability.care.amount_by_level.3"},
  care_status: {from: "disability.care.statuses"},
  price_rate: {from: "price_subsidy.rate"},
  has_allowances: {from: "allowances"},
  household_allowance: {from: "allowances.*.amount_year"},
  person_allowance: {from: "allowances.*.amount_year"},
  single_allowance: {from: "allowances.*.amount_year"},
  relief_share: {from: "relief.share"},
  relief_threshold: {from: "relief.threshold_months"},
  relief_cap: {from: "relief.cap_months"},
  relief_urban: {from: "relief.cap_standard"},
  relief_status: {from: "relief.statuses"},
  aids_status: {from: "inkind"},
  medical_ratio: {from: "inkind.medical.*.ratio"},
  medical_deductible: {from: "inkind.medical.*.deductible"},
  medical_cap: {from: "inkind.medical.*.cap", none: "unlimited"},
  premium: {from: "inkind.premium.*"},
  education_stage: {from: "inkind.education.stages.*"},
  education_status: {from: "inkind.education.statuses"},
  housing: {from: "inkind.housing.*.@registration"},
  heating: {from: "inkind.heating.*"},
  utility: {from: "inkind.utility.*"},
  take_up_tekun: {from: "take_up.tekun"},
  take_up_dibao: {from: "take_up.dibao.rate"},
  take_up_slope: {from: "take_up.dibao.gap_slope"},
  take_up_edge: {from: "take_up.edge"},
  take_up_rigid: {from: "take_up.rigid"},
  take_up_from_dibao: {from: "take_up.from_dibao"}
};

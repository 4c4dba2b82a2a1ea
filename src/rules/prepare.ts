// A policy is prepared once per run: places become indexes, `null` caps become Infinity, tables become flat arrays, so that
// the rules only compare numbers.

import {resolveStandards} from "./standard/rule.js";
import {edgeLine} from "./edge/rule.js";
import type {Policy} from "./policy.js";
import {requireWhole} from "./whole.js";

/** The four statuses that have asset caps, in the order of the law. */
export const assetTests = ["tekun", "dibao", "edge", "rigid"] as const;

/** What is not there at all, which whole.ts refuses: a number that stands for nothing, as NaN and Infinity may. */
const missing = -Infinity;
const orNone = (value: number | null | undefined, none: number): number => (value === null ? none : (value ?? missing));
const cap = (value: number | null | undefined): number => orNone(value, Infinity);
const statusFlags = (statuses: readonly number[]): Uint8Array =>
  Uint8Array.from({length: 6}, (_, s) => (statuses.includes(s) ? 1 : 0));
const byStatus = <T>(table: Readonly<Record<string, T | undefined>>, value: (row: T) => number): Float64Array =>
  Float64Array.from({length: 6}, (_, s) => (table[s] === undefined ? 0 : value(table[s])));

export const roundings = {none: 0, ceil: 1, round: 2} as const;
export const exitShapes = {full: 0, linear: 1, half: 2} as const;
export const singleModes = {full: 0, share: 1, gap: 2} as const;

/** Caps of one status, as numbers. */
export class PreparedCaps {
  readonly savings_months: number;
  readonly per_person: boolean;
  readonly vehicle: number;
  readonly machinery: number;
  readonly houses: number;
  /** Registered firms allowed: none or without limit. */
  readonly firms: number;
  constructor(caps: Policy["assets"]["dibao"]) {
    this.savings_months = cap(caps.savings_months);
    this.per_person = caps.savings_basis === "person";
    this.vehicle = cap(caps.vehicle_value_cap);
    this.machinery = cap(caps.machinery_value_cap);
    this.houses = cap(caps.houses_cap);
    this.firms = caps.registered_firm_allowed ? Infinity : 0;
  }
}

/** A policy as the rules read it. Tables by place have two entries per region, urban then rural (see `Household.place`). */
export class PreparedPolicy {
  readonly id: string;
  /** 元/月·人 by place. */
  readonly standard: Float64Array;
  readonly edge_line: Float64Array;
  /** 元/年·人 by place; NaN: status 4 is not available there. */
  readonly income_line: Float64Array;
  readonly has_work_cost: boolean;
  readonly work_cost_flat: number;
  readonly work_cost_rate: number;
  readonly work_cost_cap: number;
  readonly pension_counted: number;
  readonly disregard_months: number;
  readonly disregard_cap: number;
  readonly deduct_medical: number;
  readonly deduct_education: number;
  readonly deduct_rehabilitation: number;
  readonly deduct_care: number;
  readonly deduct_rent: number;
  readonly deduct_cap: number;
  readonly tekun_caps: PreparedCaps;
  readonly dibao_caps: PreparedCaps;
  readonly edge_caps: PreparedCaps;
  readonly rigid_caps: PreparedCaps;
  readonly rounding: number;
  readonly elder_age: number;
  readonly minor_age: number;
  readonly tekun_multiple: number;
  readonly tekun_care_none: number;
  readonly tekun_care_partial: number;
  readonly tekun_care_full: number;
  readonly pays_bands: boolean;
  readonly band_below: Float64Array;
  readonly band_pay: Float64Array;
  readonly minimum_benefit: number;
  /** Ages in rising order, so that the last one reached counts. */
  readonly addon_elder_age: Float64Array;
  readonly addon_elder_share: Float64Array;
  readonly addon_minor_age: number;
  readonly addon_minor: number;
  readonly addon_severe: number;
  readonly addon_illness: number;
  readonly addon_sums: boolean;
  readonly addon_to_single: boolean;
  readonly single_severe: boolean;
  readonly single_illness: boolean;
  readonly single_mode: number;
  readonly single_share: number;
  readonly single_above_only: boolean;
  readonly rigid_ratio: number;
  readonly rigid_medical: number;
  readonly rigid_education: number;
  readonly rigid_rehabilitation: number;
  readonly rigid_care: number;
  readonly rigid_rent: number;
  readonly exit_months: number;
  readonly exit_shape: number;
  readonly exit_multiple: number;
  readonly exit_by_work_only: boolean;
  readonly exit_addon: boolean;
  /** NaN: a share of the standard is paid instead. */
  readonly living_amount: number;
  readonly living_share: number;
  readonly living_status: Uint8Array;
  readonly care_1: number;
  readonly care_2: number;
  readonly care_3: number;
  readonly care_status: Uint8Array;
  readonly price_rate: number;
  readonly relief_share: number;
  readonly relief_threshold: number;
  readonly relief_cap: number;
  readonly relief_status: Uint8Array;
  /** 1 where the policy gives a status any aid in kind. */
  readonly aids_status: Uint8Array;
  /** Whether it gives aid in kind or relief to families without a status. */
  readonly pays_without_status: boolean;
  readonly medical_ratio: Float64Array;
  readonly medical_deductible: Float64Array;
  readonly medical_cap: Float64Array;
  readonly premium: Float64Array;
  readonly education_stage: Float64Array;
  readonly education_status: Uint8Array;
  /** By 2 * status + registration - 1. */
  readonly housing: Float64Array;
  readonly heating: Float64Array;
  readonly utility: Float64Array;
  readonly take_up_tekun: number;
  readonly take_up_dibao: number;
  readonly take_up_slope: number;
  readonly take_up_edge: number;
  readonly take_up_rigid: number;

  constructor(policy: Policy, regions: readonly number[]) {
    const {income, tekun, addon, single, rigid, exit, disability, relief, inkind, take_up} = policy;
    this.id = policy.id;
    this.standard = standardsByPlace(policy, regions);
    this.edge_line = this.standard.map((standard, place) => edgeLine(policy, String(regions[place >> 1]), standard));
    this.income_line = Float64Array.from(this.standard, (_, place) => {
      const line = rigid.income_line[String(regions[place >> 1])];
      return orNone(line === undefined ? rigid.income_line.default : line, NaN);
    });
    this.work_cost_flat = 12 * income.work_cost.flat_month;
    this.work_cost_rate = income.work_cost.rate;
    this.work_cost_cap = 12 * cap(income.work_cost.cap_month);
    this.has_work_cost = this.work_cost_cap > 0 && (this.work_cost_flat > 0 || this.work_cost_rate > 0);
    this.pension_counted = 1 - income.basic_pension_exempt;
    this.disregard_months = income.disregard.months;
    this.disregard_cap = 12 * income.disregard.cap_multiple;
    this.deduct_medical = income.deduction.share.medical;
    this.deduct_education = income.deduction.share.education;
    this.deduct_rehabilitation = income.deduction.share.rehabilitation;
    this.deduct_care = income.deduction.share.care;
    this.deduct_rent = income.deduction.share.rent;
    this.deduct_cap = cap(income.deduction.cap);
    const caps = prepareCaps(policy.assets);
    this.tekun_caps = caps.tekun;
    this.dibao_caps = caps.dibao;
    this.edge_caps = caps.edge;
    this.rigid_caps = caps.rigid;
    this.rounding = roundings[policy.rounding];
    this.elder_age = tekun.elder_age;
    this.minor_age = tekun.minor_age;
    this.tekun_multiple = tekun.multiple;
    this.tekun_care_none = tekun.care_month.none;
    this.tekun_care_partial = tekun.care_month.partial;
    this.tekun_care_full = tekun.care_month.full;
    this.pays_bands = policy.dibao.method === "bands";
    this.band_below = Float64Array.from(policy.dibao.bands, band => band.below);
    this.band_pay = Float64Array.from(policy.dibao.bands, band => band.pay);
    this.minimum_benefit = policy.dibao.minimum_benefit;
    const elder = [...addon.elder].sort((a, b) => a.age - b.age);
    this.addon_elder_age = Float64Array.from(elder, bracket => bracket.age);
    this.addon_elder_share = Float64Array.from(elder, bracket => bracket.share);
    this.addon_minor_age = addon.minor.age;
    this.addon_minor = addon.minor.share;
    this.addon_severe = addon.severe;
    this.addon_illness = addon.illness;
    this.addon_sums = addon.stacking === "sum";
    this.addon_to_single = addon.to_single;
    this.single_severe = single.severe;
    this.single_illness = single.illness;
    this.single_mode = singleModes[single.mode];
    this.single_share = single.share;
    this.single_above_only = single.above_standard_only;
    this.rigid_ratio = rigid.ratio;
    this.rigid_medical = Number(rigid.items.includes("medical"));
    this.rigid_education = Number(rigid.items.includes("education"));
    this.rigid_rehabilitation = Number(rigid.items.includes("rehabilitation"));
    this.rigid_care = Number(rigid.items.includes("care"));
    this.rigid_rent = Number(rigid.items.includes("rent"));
    this.exit_months = exit.months;
    this.exit_shape = exitShapes[exit.shape];
    this.exit_multiple = exit.income_multiple;
    this.exit_by_work_only = exit.by_work_only;
    this.exit_addon = exit.addon;
    this.living_amount = orNone(disability.living.amount, NaN);
    this.living_share = disability.living.share;
    this.living_status = statusFlags(disability.living.statuses);
    this.care_1 = disability.care.amount_by_level[1] ?? 0;
    this.care_2 = disability.care.amount_by_level[2] ?? 0;
    this.care_3 = disability.care.amount_by_level[3] ?? 0;
    this.care_status = statusFlags(disability.care.statuses);
    this.price_rate = policy.price_subsidy.rate;
    this.relief_share = relief.share;
    this.relief_threshold = relief.threshold_months;
    this.relief_cap = relief.cap_months;
    this.relief_status = statusFlags(relief.statuses);
    this.medical_ratio = byStatus(inkind.medical, row => row.ratio);
    this.medical_deductible = byStatus(inkind.medical, row => row.deductible);
    this.medical_cap = byStatus(inkind.medical, row => cap(row.cap));
    this.premium = byStatus(inkind.premium, amount => amount);
    this.education_stage = byStatus(inkind.education.stages, amount => amount);
    this.education_status = statusFlags(inkind.education.statuses);
    this.housing = Float64Array.from({length: 12}, (_, i) => {
      const row = inkind.housing[i >> 1];
      return row === undefined ? 0 : row[i % 2 === 0 ? "urban" : "rural"];
    });
    this.heating = byStatus(inkind.heating, amount => amount);
    this.utility = byStatus(inkind.utility, amount => amount);
    this.aids_status = Uint8Array.from({length: 6}, (_, s) => {
      const aids = [this.medical_ratio, this.premium, this.education_status, this.heating, this.utility];
      return aids.some(table => table[s] > 0) || this.housing[2 * s] > 0 || this.housing[2 * s + 1] > 0 ? 1 : 0;
    });
    this.pays_without_status = this.aids_status[0] === 1 || this.relief_status[0] === 1;
    this.take_up_tekun = take_up.tekun;
    this.take_up_dibao = take_up.dibao.rate;
    this.take_up_slope = take_up.dibao.gap_slope;
    this.take_up_edge = take_up.edge;
    this.take_up_rigid = take_up.rigid;
  }
}

type AssetTest = (typeof assetTests)[number];

/** Statuses with the same caps share one object, so that the test need not be made twice. */
function prepareCaps(assets: Policy["assets"]): Record<AssetTest, PreparedCaps> {
  const made = new Map<string, PreparedCaps>();
  const entries = assetTests.map((test): [AssetTest, PreparedCaps] => {
    const key = JSON.stringify(assets[test]);
    const caps = made.get(key) ?? new PreparedCaps(assets[test]);
    made.set(key, caps);
    return [test, caps];
  });
  return Object.fromEntries(entries) as Record<AssetTest, PreparedCaps>;
}

function standardsByPlace(policy: Policy, regions: readonly number[]): Float64Array {
  const standards = resolveStandards(policy);
  return Float64Array.from(
    regions.flatMap(region => {
      const amounts = standards.get(String(region));
      if (amounts === undefined) {
        throw new Error(
          `unknown region: ${region} (policy ${policy.id} lists ${standards.size} prefectures: ${[...standards.keys()].join(", ") || "none"})`
        );
      }
      if (Number.isNaN(amounts.urban) || Number.isNaN(amounts.rural)) throw new Error(missingStandard(policy, region));
      return [amounts.urban, amounts.rural];
    })
  );
}

function missingStandard(policy: Policy, region: number): string {
  const {basis, listed} = policy.standard;
  const key = basis === "tiered" ? "standard.consumption" : `standard.listed.${region}`;
  const unpublished = Object.keys(listed).filter(r => listed[r]!.urban === null || listed[r]!.rural === null);
  const whose =
    basis === "tiered" || unpublished.length === 0 ? "" : `; no figure is published for ${unpublished.join(", ")}`;
  return `unknown standard: region ${region} (policy ${policy.id}: supply ${key}${whose})`;
}

/**
 * Prepares a resolved policy for the prefectures of a population. Throws on a region or a standard that is unknown, and a FigureError
 * on a parameter that is not there.
 */
export function preparePolicy(policy: Policy, regions: readonly number[]): PreparedPolicy {
  const prepared = new PreparedPolicy(policy, regions);
  requireWhole(prepared);
  return prepared;
}

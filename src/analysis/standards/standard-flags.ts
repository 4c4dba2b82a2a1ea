// 定标区间 Whether standards keep to what is published about them: the share of last year's consumption per head, 30 to 40 percent of
// all residents' where one standard serves town and country (浙民助〔2024〕106号), at least 30 percent of urban and 40 percent of rural
// residents' where each has its own (湖北省 2024 年定标指导意见); and the provincial guidance standard (社会救助法 第十九条).

import type {Policy} from "../../rules/policy.js";
import {resolveStandards} from "../../rules/standard/rule.js";
import type {Amounts} from "../../rules/standard/rule.js";

export const standardFlags = {
  below_band: {zh: "低于公布区间", en: "below the published band"},
  above_band: {zh: "高于公布区间", en: "above the published band"},
  below_floor: {zh: "低于省级指导标准", en: "below the provincial guidance standard"}
} as const;
export type StandardFlag = keyof typeof standardFlags;

type Plan = Policy["standard"];

/** Band and what it is a share of, 元/年·人; `consumption` is null where none is published. */
export interface PublishedBand {
  readonly low: number;
  readonly high: number;
  readonly consumption: number | null;
}

/** The published bands of a plan for urban and for rural standards; no upper bound is Infinity. */
export function bandsOf({split, consumption}: Plan): {readonly urban: PublishedBand; readonly rural: PublishedBand} {
  if (!split) {
    const band = {low: 0.3, high: 0.4, consumption: consumption.all};
    return {urban: band, rural: band};
  }
  return {
    urban: {low: 0.3, high: Infinity, consumption: consumption.urban},
    rural: {low: 0.4, high: Infinity, consumption: consumption.rural}
  };
}

/** Share of last year's consumption per head, 0..1; null where that is not published. */
export const consumptionShare = (standard: number, {consumption}: PublishedBand): number | null =>
  consumption === null ? null : (12 * standard) / consumption;

/** What is out of line with the standards of one place, each flag once. No flag where no consumption is published. */
export function flagsOf(plan: Plan, {urban, rural}: Amounts): StandardFlag[] {
  const bands = bandsOf(plan);
  const found = [...bandFlags(plan, urban, bands.urban), ...bandFlags(plan, rural, bands.rural)];
  if (Math.min(urban, rural) < plan.floor) found.push("below_floor");
  return [...new Set(found)];
}

/** An amount may miss the band by half the unit it was rounded to. */
function bandFlags({round_to}: Plan, standard: number, {low, high, consumption}: PublishedBand): StandardFlag[] {
  if (consumption === null) return [];
  const slack = round_to / 2 + 1e-6;
  if (standard < (low * consumption) / 12 - slack) return ["below_band"];
  return standard > (high * consumption) / 12 + slack ? ["above_band"] : [];
}

/** Whether the standards of a reform keep every rule: nowhere below the baseline's, nowhere out of line. */
export function standardsKept(
  baseline: Policy,
  reform: Policy,
  rules: readonly ("not_lowered" | "within_bands")[]
): boolean {
  if (rules.length === 0) return true;
  const before = resolveStandards(baseline);
  return [...resolveStandards(reform)].every(([region, after]) => {
    const own = before.get(region);
    if (rules.includes("not_lowered") && own !== undefined && (after.urban < own.urban || after.rural < own.rural))
      return false;
    return !rules.includes("within_bands") || flagsOf(reform.standard, after).length === 0;
  });
}

// 低保标准 The dibao standard by place. 社会救助法 第十九条.

import {roundHalfUp} from "../numbers.js";
import type {GroupValue} from "../schema/node.js";
import type {standardPlan} from "./plan.js";

/** 元/月·人 */
export interface Amounts {
  readonly urban: number;
  readonly rural: number;
}
/** A policy, of which only the standard is looked at. */
export type Planned = {readonly id: string} & GroupValue<typeof standardPlan>;
type Plan = Planned["standard"];

const provinceOf = (region: string): string => region.slice(0, 2);

/** Prefectures for which the plan sets a standard. */
export function regionsOf(plan: Plan): string[] {
  if (plan.basis === "tiered") return Object.keys(plan.region_tier).sort();
  const given = plan.basis === "amounts" ? Object.keys(plan.amounts) : [];
  return [...new Set([...Object.keys(plan.listed), ...given])].sort();
}

/**
 * The standard of every prefecture of the plan: basis, then same-standard, then hold-harmless, then floor. NaN where no
 * figure is published, also for a group that would have to take the highest of such amounts. Throws on a tier that is not there.
 */
export function resolveStandards(policy: Planned): Map<string, Amounts> {
  const plan = policy.standard;
  const basis = new Map(regionsOf(plan).map(region => [region, basisOf(policy, region)]));
  return new Map([...unify(basis, plan.unify)].map(([region, amounts]) => [region, protect(plan, region, amounts)]));
}

function basisOf(policy: Planned, region: string): Amounts {
  const plan = policy.standard;
  const listed = plan.listed[region];
  const given = plan.basis === "amounts" ? plan.amounts[region] : undefined;
  const {urban, rural} =
    plan.basis === "tiered"
      ? tierOf(policy, region)
      : {urban: given?.urban ?? listed?.urban, rural: given?.rural ?? listed?.rural};
  return {urban: urban ?? NaN, rural: rural ?? NaN};
}

function tierOf(policy: Planned, region: string): Amounts {
  const plan = policy.standard;
  const number = plan.region_tier[region]!;
  const tier = plan.tiers[number - 1];
  if (tier === undefined) {
    throw new Error(
      `unknown tier: ${number} of region ${region} (policy ${policy.id} has ${plan.tiers.length} tiers, see standard.tiers)`
    );
  }
  if (tier.amount !== undefined) return {urban: tier.amount, rural: tier.amount};
  const {ratio} = tier;
  if (ratio === undefined)
    throw new Error(`empty tier: ${number} (policy ${policy.id}: give standard.tiers a ratio or an amount)`);
  const share = (ratio: number, key: "all" | "urban" | "rural"): number => {
    const consumption = plan.consumption[key] ?? NaN;
    return roundHalfUp((consumption * ratio) / 12 / plan.round_to) * plan.round_to;
  };
  if (!plan.split) return {urban: share(ratio, "all"), rural: share(ratio, "all")};
  return {urban: share(ratio, "urban"), rural: share(tier.rural_ratio ?? ratio, "rural")};
}

/** 城乡同标, 省域同标: each group takes its highest amount. */
function unify(basis: Map<string, Amounts>, mode: Plan["unify"]): Map<string, Amounts> {
  if (mode === "none") return basis;
  const group = (region: string): string => (mode === "province" ? provinceOf(region) : region);
  const highest = new Map<string, number>();
  for (const [region, {urban, rural}] of basis) {
    highest.set(group(region), Math.max(highest.get(group(region)) ?? 0, urban, rural));
  }
  return new Map(
    [...basis.keys()].map(region => [region, {urban: highest.get(group(region))!, rural: highest.get(group(region))!}])
  );
}

function protect(plan: Plan, region: string, amounts: Amounts): Amounts {
  const listed = plan.hold_harmless ? plan.listed[region] : undefined;
  return {
    urban: Math.max(amounts.urban, listed?.urban ?? 0, plan.floor),
    rural: Math.max(amounts.rural, listed?.rural ?? 0, plan.floor)
  };
}

// 分档 Changes that move prefectures between tiers, and tiers between shares of consumption and amounts. Every change is one of
// paths and values, as levers and links speak (rules/schema/changes.ts).

import {ckmeans} from "simple-statistics";
import type {Changes} from "../../rules/schema/changes.js";
import {roundHalfUp} from "../../rules/numbers.js";
import type {Policy} from "../../rules/policy.js";
import {resolveStandards} from "../../rules/standard/rule.js";
import type {Amounts} from "../../rules/standard/rule.js";
import type {PublishedBand} from "./standard-flags.js";
import {lastOf} from "../../rules/last-of.js";

type Plan = Policy["standard"];
type Tier = Plan["tiers"][number];

export const tierKinds = ["ratio", "amount"] as const;
export type TierKind = (typeof tierKinds)[number];

export const tierKind = (tier: Tier): TierKind => (tier.amount === undefined ? "ratio" : "amount");

/** What consumption per head a tier's ratios are shares of, 元/年·人; null where that is not published. */
export const consumptionsOf = ({
  split,
  consumption
}: Plan): {readonly urban: number | null; readonly rural: number | null} =>
  split ? {urban: consumption.urban, rural: consumption.rural} : {urban: consumption.all, rural: consumption.all};

/** 元/月·人 of a tier; null where its consumption is not published. Throws on a tier with neither ratio nor amount. */
export function tierAmounts(
  policy: Policy,
  tier: Tier
): {readonly urban: number | null; readonly rural: number | null} {
  const plan: Plan = {
    ...policy.standard,
    basis: "tiered",
    tiers: [tier],
    region_tier: {"110000": 1},
    unify: "none",
    hold_harmless: false,
    floor: 0
  };
  const {urban, rural} = resolveStandards({id: policy.id, standard: plan}).get("110000")!;
  return {urban: Number.isNaN(urban) ? null : urban, rural: Number.isNaN(rural) ? null : rural};
}

/** Whether the tiers of a policy give every one of `regions` a standard. */
export function hasTiers(policy: Policy, regions: readonly number[]): boolean {
  const {tiers, region_tier} = policy.standard;
  return regions.every(region => {
    const tier = tiers[(region_tier[String(region)] ?? 0) - 1];
    if (tier === undefined) return false;
    const {urban, rural} = tierAmounts(policy, tier);
    return urban !== null && rural !== null;
  });
}

/** Puts a prefecture into a tier, 1 being the first; tiers are in force from then on. */
export const toTier = (region: number, tier: number): Changes => ({
  [`standard.region_tier.${region}`]: tier,
  "standard.basis": "tiered"
});

/**
 * At most `count` tiers out of the standards in force: prefectures with near standards together (ckmeans: least squares in one
 * dimension, Wang and Song 2011), each tier at its highest standard, so that nobody is lowered. Shares of consumption where that
 * is published; else amounts, which are the same for town and country. Undefined where a prefecture has no published standard.
 */
export function tiersAsNow(policy: Policy, regions: readonly number[], count: number): Changes | undefined {
  const standards = resolveStandards(policy);
  const rows = regions.map(region => ({region, ...(standards.get(String(region)) ?? {urban: NaN, rural: NaN})}));
  if (rows.some(({urban, rural}) => Number.isNaN(urban + rural))) return undefined;
  const highest = rows.map(({urban, rural}) => Math.max(urban, rural));
  const distinct = new Set(highest).size;
  const groups = ckmeans(highest, Math.min(count, distinct)).reverse();
  const groupOf = (row: Amounts): number => groups.findIndex(group => group.includes(Math.max(row.urban, row.rural)));
  const tiers = groups.map((_, g) => {
    const members = rows.filter(row => groupOf(row) === g);
    const most = {
      urban: Math.max(...members.map(({urban}) => urban)),
      rural: Math.max(...members.map(({rural}) => rural))
    };
    return ratioTier(policy.standard, most) ?? {amount: Math.max(most.urban, most.rural)};
  });
  const region_tier = Object.fromEntries(rows.map(row => [String(row.region), groupOf(row) + 1]));
  return {"standard.tiers": tiers, "standard.region_tier": region_tier, "standard.basis": "tiered"};
}

/** Most tiers into which the standards in force fall, 5 at most; 0 where a prefecture has none published. */
export function mostTiers(policy: Policy, regions: readonly number[]): number {
  const tiers = tiersAsNow(policy, regions, 5)?.["standard.tiers"];
  return Array.isArray(tiers) ? tiers.length : 0;
}

/**
 * The tiers with amounts in place of ratios, or the other way round; the standards stay what they are, except that an amount is
 * the same for town and country (the urban one is taken). Undefined where consumption is not published, or less than the standard.
 */
export function tiersBy(kind: TierKind, policy: Policy): Changes | undefined {
  const tiers = policy.standard.tiers.map(tier => {
    if (tierKind(tier) === kind) return tier;
    const {urban} = tierAmounts(policy, tier);
    if (urban === null) return undefined;
    return kind === "amount" ? {amount: urban} : ratioTier(policy.standard, {urban, rural: urban});
  });
  return tiers.includes(undefined) ? undefined : {"standard.tiers": tiers, "standard.basis": "tiered"};
}

/** A tier whose ratios give these standards; undefined where consumption is not published, or less than the standards. */
function ratioTier(plan: Plan, {urban, rural}: Amounts): Tier | undefined {
  const consumption = consumptionsOf(plan);
  if (consumption.urban === null || consumption.rural === null) return undefined;
  const ratio = ratioOf(plan, plan.split ? urban : Math.max(urban, rural), consumption.urban);
  const rural_ratio = ratioOf(plan, rural, consumption.rural);
  if (ratio > 1 || (plan.split && rural_ratio > 1)) return undefined;
  return plan.split ? {ratio, rural_ratio} : {ratio};
}

/** The ratio with the fewest digits, four at least, that gives `standard`: 0.3342 for 1175 of 42194. */
function ratioOf({round_to}: Plan, standard: number, consumption: number): number {
  const exact = (12 * standard) / consumption;
  for (let digits = 4; digits < 12; ++digits) {
    const ratio = Number(exact.toFixed(digits));
    if (roundHalfUp((consumption * ratio) / 12 / round_to) * round_to === standard) return ratio;
  }
  return exact;
}

/** The published band of an amount, in whole 元/月; null where no consumption is published. */
export const amountBand = ({low, high, consumption}: PublishedBand): readonly [number, number] | null =>
  consumption === null ? null : [Math.ceil((low * consumption) / 12), Math.floor((high * consumption) / 12)];

/**
 * `count` tiers: the last is repeated or dropped, and no prefecture stays in a tier that is gone. Where the tiers there are leave
 * a prefecture without a standard, they begin as the standards in force are.
 */
export function tiersOf(policy: Policy, regions: readonly number[], count: number): Changes {
  const begun = hasTiers(policy, regions) ? undefined : tiersAsNow(policy, regions, count);
  return begun ?? withTierCount(policy.standard, count);
}

function withTierCount({tiers, region_tier}: Plan, count: number): Changes {
  const last = lastOf(tiers) ?? {ratio: 0.35};
  const places = Object.entries(region_tier).map(([region, tier]) => [region, Math.min(tier ?? 1, count)]);
  return {
    "standard.tiers": Array.from({length: count}, (_, i) => tiers[i] ?? last),
    "standard.region_tier": Object.fromEntries(places) as Readonly<Record<string, number>>
  };
}

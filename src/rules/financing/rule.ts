// 资金分担 Who pays: the shares of central, province, prefecture and county. 社会救助法 第六条.

import {payers} from "./parameters.js";
import type {Policy} from "../policy.js";

export type Payer = keyof typeof payers;
export type Shares = Readonly<Record<Payer, number>>;
export const payerNames = Object.keys(payers) as Payer[];

/** Shares of a programme in a prefecture: the place's own, else the programme's, else the default. */
export function sharesOf(policy: Policy, programme: string, region: number): Shares {
  const {regions, programme: programmes, default: fallback} = policy.financing;
  return regions[String(region)] ?? programmes[programme] ?? fallback;
}

/**
 * Shares of a yuan when `total` yuan a year are paid in all. With a fixed central transfer the centre pays its sum, however
 * much is spent, and the lower levels share the rest in the proportion of their shares.
 */
export function effectiveShares(policy: Policy, shares: Shares, total: number): Shares {
  const {mode, fixed_central} = policy.financing;
  if (mode !== "fixed_central" || fixed_central === null || total <= 0) return shares;
  const central = Math.min(1, fixed_central / total);
  const lower = shares.province + shares.prefecture + shares.county;
  const part = (share: number): number => (lower > 0 ? ((1 - central) * share) / lower : 0);
  const county = lower > 0 ? part(shares.county) : 1 - central;
  return {central, province: part(shares.province), prefecture: part(shares.prefecture), county};
}

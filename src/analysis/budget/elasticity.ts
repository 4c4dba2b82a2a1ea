// 弹性 By how many percent the cost grows when every standard grows by one percent.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {scaleStandards} from "../standards/scale-standards.js";
import type {RunPolicies} from "../search/outcomes.js";
import {estimate} from "../results/totals.js";

export interface Elasticity {
  /** Percent of cost for a percent of the standard. */
  readonly value: number;
  /** Standard error from the sampling of households. */
  readonly se: number;
  /** 元/年 for one percent more of every standard. */
  readonly cost_per_percent: number;
}

/** Standards are moved this far down and up. */
const step = 0.01;

/** Over all prefectures and for each, by index in the tally. Resolves with undefined when the pool drops the run. */
export async function costElasticity(
  run: RunPolicies,
  policy: Policy
): Promise<{readonly all: Elasticity; readonly regions: readonly Elasticity[]} | undefined> {
  const result = await run(scaleStandards(policy, 1 - step), scaleStandards(policy, 1 + step));
  if (result === undefined) return undefined;
  const {tally} = result;
  return {all: elasticityOf(tally), regions: tally.regions.map((_, i) => elasticityOf(tally, i))};
}

/**
 * Change over mean of the two costs, over the change of the standard. Both costs come from the same households, so the variance of
 * their ratio is that of change - value * mean by linearisation, with covariances from the variances of the two and of their change.
 */
export function elasticityOf(tally: Tally, region?: number): Elasticity {
  const {baseline, reform, change, baseline_se, reform_se, change_se} = estimate(tally, "cash_receiving", 12, region);
  const mean = (baseline + reform) / 2;
  if (!(mean > 0)) return {value: 0, se: 0, cost_per_percent: 0};
  const ratio = change / mean;
  const [low, high, both] = [baseline_se ** 2, reform_se ** 2, change_se ** 2];
  const covariance = (low + high - both) / 2;
  const meanVariance = (low + high) / 4 + covariance / 2;
  const variance = both - ratio * (high - low) + ratio * ratio * meanVariance;
  return {
    value: ratio / (2 * step),
    se: Math.sqrt(Math.max(0, variance)) / mean / (2 * step),
    cost_per_percent: change / (200 * step)
  };
}

// 标准与同标 Standards by place, and how far apart they are.

import type {Policy} from "../../rules/policy.js";
import {resolveStandards} from "../../rules/standard/rule.js";
import type {Amounts} from "../../rules/standard/rule.js";

export interface StandardSpread {
  readonly mean: number;
  readonly max_min_ratio: number;
  /** Coefficient of variation weighted by persons. */
  readonly cv: number;
}

export function standardsOf(policy: Policy, regions: readonly number[]): Amounts[] {
  const standards = resolveStandards(policy);
  return regions.map(region => standards.get(String(region))!);
}

/** Spread of the standards over places (urban and rural of each prefecture), weighted by `persons` of the place. */
export function spreadOf(amounts: readonly Amounts[], persons: ArrayLike<number>): StandardSpread {
  const cells = amounts
    .flatMap(({urban, rural}, i) => [
      {standard: urban, weight: persons[2 * i]},
      {standard: rural, weight: persons[2 * i + 1]}
    ])
    .filter(cell => cell.weight > 0);
  const weight = cells.reduce((sum, cell) => sum + cell.weight, 0);
  const mean = cells.reduce((sum, cell) => sum + cell.weight * cell.standard, 0) / weight;
  const variance = cells.reduce((sum, cell) => sum + cell.weight * (cell.standard - mean) ** 2, 0) / weight;
  const values = cells.map(cell => cell.standard);
  return {mean, max_min_ratio: Math.max(...values) / Math.min(...values), cv: Math.sqrt(variance) / mean};
}

/** Region with the lowest urban standard of a policy; the first by code where several have it. Throws where none is published. */
export function lowestStandard(policy: Policy): number {
  const published = [...resolveStandards(policy)].filter(([, {urban}]) => Number.isFinite(urban));
  const lowest = Math.min(...published.map(([, {urban}]) => urban));
  const found = published.find(([, {urban}]) => urban === lowest);
  if (found === undefined)
    throw new Error(`unknown standard: policy ${policy.id} has none published (standard.listed)`);
  return Number(found[0]);
}

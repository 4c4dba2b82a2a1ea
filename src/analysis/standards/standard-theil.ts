// 标准差距的分解 Theil's T of the standards, weighted by persons, within prefectures (town against country) and between them.

import type {Amounts} from "../../rules/standard/rule.js";

export interface StandardTheil {
  readonly within: number;
  readonly between: number;
  readonly total: number;
}

/** `persons` by place: urban then rural of each prefecture, as in a tally. Standards are above 0. */
export function standardTheil(amounts: readonly Amounts[], persons: ArrayLike<number>): StandardTheil {
  const groups = amounts
    .map(({urban, rural}, i) => {
      const weight = persons[2 * i] + persons[2 * i + 1];
      const sum = urban * persons[2 * i] + rural * persons[2 * i + 1];
      return {
        weight,
        sum,
        mean: sum / weight,
        cells: [
          {standard: urban, weight: persons[2 * i]},
          {standard: rural, weight: persons[2 * i + 1]}
        ]
      };
    })
    .filter(({weight}) => weight > 0);
  const total = groups.reduce((sum, group) => sum + group.sum, 0);
  const mean = total / groups.reduce((sum, group) => sum + group.weight, 0);
  const between = groups.reduce((sum, group) => sum + (group.sum / total) * Math.log(group.mean / mean), 0);
  const within = groups.reduce((sum, group) => {
    const own = group.cells
      .filter(({weight}) => weight > 0)
      .reduce((t, {standard, weight}) => t + ((standard * weight) / group.sum) * Math.log(standard / group.mean), 0);
    return sum + (group.sum / total) * own;
  }, 0);
  return {within, between, total: within + between};
}

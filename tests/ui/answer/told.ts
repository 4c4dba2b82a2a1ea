// TEST FIXTURE. What a reform does: one that costs 300 million yuan more and lowers the standard of one prefecture by 93 yuan.

import type {Answer} from "../../../src/analysis/results/answer.js";
import type {Estimate} from "../../../src/analysis/results/tables.js";

export const estimate = (baseline: number, change: number, change_se: number): Estimate => ({
  baseline,
  reform: baseline + change,
  change,
  baseline_se: 0,
  reform_se: 0,
  change_se
});

export const told: Answer = {
  cost: estimate(7e9, 3e8, 1e7),
  persons_rise: {persons: 598_000, se: 9000},
  persons_fall: {persons: 94_100, se: 4000},
  standards_fall: [
    {region: 330100, name_zh: "杭州市", name_en: "Hangzhou", of: "both", from: 1301, to: 1208, change: -93}
  ],
  standards_rise: [],
  flattened: [],
  hold_harmless: {promised: false, broken: true},
  gap: estimate(1e9, -3.436e8, NaN),
  gap_closed: 0.3436
};

// 保障水平 How far the standard and the benefit reach.

import type {Tally} from "../engine/tally.js";
import type {Policy} from "../rules/policy.js";
import {spreadOf, standardsOf} from "./standards.js";
import type {StandardSpread} from "./standards.js";
import {total} from "./totals.js";

type Side = "baseline" | "reform";

export interface Adequacy extends StandardSpread {
  /** 12 x mean standard / last year's consumption per head; null where no consumption is published. */
  readonly standard_to_consumption: number | null;
  /** Mean standard weighted by recipients of dibao, 元/月·人; null where nobody receives. */
  readonly mean_standard_recipients: number | null;
  /** Dibao base per person in a receiving dibao family, 元/月. */
  readonly mean_benefit: number;
  readonly benefit_to_standard: number | null;
}

export function adequacy(tally: Tally, side: Side, policy: Policy): Adequacy {
  const amounts = standardsOf(policy, tally.regions);
  const recipients = tally.regions.map((_, i) => total(tally, side, "dibao_receiving", i));
  const all = recipients.reduce((a, b) => a + b, 0);
  // urban and rural recipients are told apart in the tally only by place; a prefecture's two standards are averaged by persons
  const mean =
    amounts.reduce((sum, {urban, rural}, i) => {
      const [u, r] = [tally.persons[2 * i], tally.persons[2 * i + 1]];
      return sum + (recipients[i] * (urban * u + rural * r)) / (u + r);
    }, 0) / (all || NaN);
  const singles = total(tally, side, "single_receiving");
  const families = all - singles;
  const benefit = families > 0 ? total(tally, side, "dibao_base_receiving") / families : 0;
  const spread = spreadOf(amounts, tally.persons);
  const consumption = policy.standard.consumption.all;
  return {
    ...spread,
    standard_to_consumption: consumption === null ? null : (12 * spread.mean) / consumption,
    mean_standard_recipients: Number.isNaN(mean) ? null : mean,
    mean_benefit: benefit,
    benefit_to_standard: Number.isNaN(mean) ? null : benefit / mean
  };
}

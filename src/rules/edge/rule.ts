// 低保边缘 Edge of dibao, and the single-person entrants from it. 社会救助法 第二十一条; 2022-10-20 扩围通知.

import type {Facts} from "../household/facts.js";
import type {Household} from "../household/columns.js";
import {roundBenefit} from "../dibao/rule.js";
import {isBelow} from "../numbers.js";
import {isMember, isSingleEntrant, ownIncome} from "../household/person.js";
import type {Policy} from "../policy.js";
import {singleModes} from "../prepare.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../worksheet.js";

/** 元/月·人. A minimum wage that is not published caps nothing. 浙江省社会救助条例 第十三条. */
export function edgeLine(policy: Pick<Policy, "edge" | "minimum_wage">, region: string, standard: number): number {
  const line = policy.edge.multiple * standard;
  if (!policy.edge.minimum_wage_cap) return line;
  const local = policy.minimum_wage[region];
  const wage = local === undefined ? policy.minimum_wage.default : local;
  return wage === null ? line : Math.min(line, wage);
}

export function isEdge(w: Worksheet): boolean {
  return isBelow(w.counted_income, 12 * w.members * w.edge_line) && w.assets_ok_edge === 1;
}

/** 单人保: severely disabled or seriously ill members enter dibao singly, the rest of the family stays edge. */
export function paySingle(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const admitted =
    w.status === 3 &&
    w.exit_benefit === 0 &&
    !(p.single_above_only && isBelow(w.counted_income, 12 * w.members * w.standard));
  w.single_persons = admitted ? countEntrants(f, p, f.ill_only) : 0;
  w.single_benefit = w.single_persons === 0 ? 0 : roundBenefit(singleGap(h, f, p, w), p);
}

/** Members whom the policy admits singly; `illOnly` counts those who are seriously ill without being severely disabled. */
export function countEntrants(f: Facts, p: PreparedPolicy, illOnly: number): number {
  const either = p.single_severe || p.single_illness;
  return (p.single_severe ? f.severe_only : 0) + (p.single_illness ? illOnly : 0) + (either ? f.severe_and_ill : 0);
}

function singleGap(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): number {
  if (p.single_mode === singleModes.full) return w.single_persons * w.standard;
  if (p.single_mode === singleModes.share) return w.single_persons * p.single_share * w.standard;
  let gap = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (!isMember(person) || !isSingleEntrant(person, p)) continue;
    gap += Math.max(0, w.standard - ownIncome(person, p, k === f.earner ? h.earnings_added : 0) / 12);
  }
  return gap;
}

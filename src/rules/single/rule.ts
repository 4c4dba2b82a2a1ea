// 单人保 Members of edge families who are admitted to dibao singly. 2022-10-20 扩围通知.

import {roundBenefit} from "../benefit/rule.js";
import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import {isMember} from "../household/person.js";
import {ownIncome} from "../income/person.js";
import {isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";
import {singleModes} from "./parameters.js";
import {countEntrants, isSingleEntrant} from "./person.js";

/** 单人保: severely disabled or seriously ill members enter dibao singly, the rest of the family stays edge. */
export function paySingle(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const admitted =
    w.status === 3 &&
    w.exit_benefit === 0 &&
    !(p.single_above_only && isBelow(w.counted_income, 12 * w.members * w.standard));
  w.single_persons = admitted ? countEntrants(f, p, f.ill_only) : 0;
  w.single_benefit = w.single_persons === 0 ? 0 : roundBenefit(singleGap(h, f, p, w), p);
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

// 单人保 Members who are admitted to dibao singly: of edge families, and severely disabled adults of families above every line.
// 2022-10-20 扩围通知.

import {roundBenefit} from "../benefit/rule.js";
import type {Facts} from "../generated/facts.js";
import type {Worksheet} from "../generated/worksheet.js";
import type {Household} from "../household/columns.js";
import {isMember} from "../household/person.js";
import {ownIncome} from "../income/person.js";
import {isBelow} from "../numbers.js";
import type {PreparedPolicy} from "../prepare.js";
import {singleAlone, singleModes} from "./parameters.js";
import {countEntrants, isAboveLines, isSingleEntrant} from "./person.js";

/** They enter dibao one by one; the rest of the family stays what it is. */
export function paySingle(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  w.single_persons = w.exit_benefit > 0 ? 0 : isAboveLines(w.status) ? loneEntrants(h, f, p, w) : edgeEntrants(f, p, w);
  w.single_benefit = w.single_persons === 0 ? 0 : roundBenefit(singleGap(h, f, p, w), p);
}

function edgeEntrants(f: Facts, p: PreparedPolicy, w: Worksheet): number {
  if (w.status !== 3 || (p.single_above_only && isBelow(w.counted_income, 12 * w.members * w.standard))) return 0;
  return countEntrants(f, p, f.ill_only);
}

function loneEntrants(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): number {
  if (mostLoneEntrants(f, p) === 0) return 0;
  let count = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (isMember(person) && isSingleEntrant(person, f, p, w, k === f.earner ? h.earnings_added : 0)) ++count;
  }
  return count;
}

/** As many as the facts allow; of most families that is nobody. */
function mostLoneEntrants(f: Facts, p: PreparedPolicy): number {
  if (p.single_alone === singleAlone.none) return 0;
  return p.single_alone === singleAlone.any || f.keepers === 0 ? f.idle_severe : f.idle_severe_kin;
}

function singleGap(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): number {
  if (p.single_mode === singleModes.full) return w.single_persons * w.standard;
  if (p.single_mode === singleModes.share) return w.single_persons * p.single_share * w.standard;
  let gap = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    const added = k === f.earner ? h.earnings_added : 0;
    if (!isMember(person) || !isSingleEntrant(person, f, p, w, added)) continue;
    gap += Math.max(0, w.standard - ownIncome(person, p, added) / 12);
  }
  return gap;
}

// 特困 Destitute persons: who they are and what they get. 社会救助法 第十六、十七条; 民发〔2021〕43号.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import {isBelow} from "../numbers.js";
import {isMember} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";
import {hasNoLabour} from "./person.js";

/** Members without labour capacity, 民发〔2021〕43号 第五条; where the ages alone decide, nobody is looked at one by one. */
export function countNoLabour(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  if (f.youngest >= p.elder_age) w.no_labour_members = f.members;
  else if (f.disabled === 0 && f.youngest >= p.minor_age && f.oldest < p.elder_age) w.no_labour_members = 0;
  else w.no_labour_members = noLabourMembers(h, p);
}

function noLabourMembers(h: Household, p: PreparedPolicy): number {
  let count = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (isMember(person) && hasNoLabour(person, p)) ++count;
  }
  return count;
}

export function isTekun(h: Household, w: Worksheet): boolean {
  return (
    w.no_labour_members === w.members &&
    h.able_obligor === 0 && // 第八条
    isBelow(w.tekun_income, 12 * w.members * w.standard) &&
    w.assets_ok_tekun === 1
  );
}

export function payTekun(f: Facts, p: PreparedPolicy, w: Worksheet): void {
  if (w.status !== 1) {
    w.tekun_base = 0;
    w.tekun_care = 0;
    return;
  }
  const independent = f.members - f.adl_partial - f.adl_full;
  w.tekun_base = w.members * p.tekun_multiple * w.standard;
  w.tekun_care =
    independent * p.tekun_care_none + f.adl_partial * p.tekun_care_partial + f.adl_full * p.tekun_care_full;
}

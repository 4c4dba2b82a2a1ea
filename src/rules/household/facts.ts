// What no policy moves: sums and counts over the members of a household, gathered once and read under every policy.

import {isMember, isSevere} from "./person.js";
import type {Household} from "./columns.js";

/** Sums are 元/年, counts are members. */
export interface Facts {
  readonly members: number;
  /** Row of the member whose earnings rise when earnings are added; -1 where nobody is a member. */
  readonly earner: number;
  /** Ages of the members; 0 where nobody is one. */
  readonly youngest: number;
  readonly oldest: number;
  readonly total_income: number;
  readonly wages: number;
  readonly basic_pension: number;
  /** Business, property, transfer and support less contributions and support paid: what counts under every policy. */
  readonly other_income: number;
  readonly contributions: number;
  readonly medical: number;
  readonly education: number;
  readonly rehabilitation: number;
  readonly care: number;
  readonly rent: number;
  readonly disabled: number;
  readonly care_level_1: number;
  readonly care_level_2: number;
  readonly care_level_3: number;
  readonly severe_only: number;
  readonly ill_only: number;
  /** Of `ill_only`: those with a disability that is not severe. */
  readonly ill_only_disabled: number;
  readonly severe_and_ill: number;
  readonly adl_partial: number;
  readonly adl_full: number;
  readonly insured: number;
  readonly stage_1: number;
  readonly stage_2: number;
  readonly stage_3: number;
  readonly stage_4: number;
  readonly stage_5: number;
}

/** The facts of one household, to be gathered again and again. */
export class GatheredFacts implements Facts {
  members = 0;
  earner = -1;
  youngest = 0;
  oldest = 0;
  total_income = 0;
  wages = 0;
  basic_pension = 0;
  other_income = 0;
  contributions = 0;
  medical = 0;
  education = 0;
  rehabilitation = 0;
  care = 0;
  rent = 0;
  disabled = 0;
  care_level_1 = 0;
  care_level_2 = 0;
  care_level_3 = 0;
  severe_only = 0;
  ill_only = 0;
  ill_only_disabled = 0;
  severe_and_ill = 0;
  adl_partial = 0;
  adl_full = 0;
  insured = 0;
  stage_1 = 0;
  stage_2 = 0;
  stage_3 = 0;
  stage_4 = 0;
  stage_5 = 0;
}

function clear(f: GatheredFacts): void {
  f.members = f.total_income = f.wages = f.basic_pension = f.other_income = f.contributions = 0;
  f.medical = f.education = f.rehabilitation = f.care = f.rent = 0;
  f.disabled = f.care_level_1 = f.care_level_2 = f.care_level_3 = 0;
  f.severe_only = f.ill_only = f.ill_only_disabled = f.severe_and_ill = 0;
  f.adl_partial = f.adl_full = f.insured = 0;
  f.stage_1 = f.stage_2 = f.stage_3 = f.stage_4 = f.stage_5 = 0;
  f.youngest = f.oldest = 0;
  f.earner = -1;
}

/** The earner: the first employed member, else the first of working age, else the first. */
function earnerRank(employed: number, age: number): number {
  return employed !== 0 ? 3 : age >= 16 && age < 60 ? 2 : 1;
}

/** Gathers the facts of one household into `f`; without a single member everything stays 0. */
export function gatherFacts(h: Household, f: GatheredFacts): void {
  clear(f);
  let rank = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (!isMember(person)) continue;
    if (f.members === 0 || person.age < f.youngest) f.youngest = person.age;
    if (person.age > f.oldest) f.oldest = person.age;
    ++f.members;
    const own = earnerRank(person.employed, person.age);
    if (own > rank) {
      rank = own;
      f.earner = k;
    }
    const unearned = person.business + person.property + person.transfer;
    f.wages += person.wage;
    f.basic_pension += person.basic_pension;
    f.total_income += person.wage + unearned + person.basic_pension + person.exempt_income;
    f.other_income += unearned - person.contributions;
    f.contributions += person.contributions;
    f.medical += person.medical_self_paid;
    f.education += person.education_cost;
    f.rehabilitation += person.rehabilitation_cost;
    f.care += person.care_cost;
    if (person.insured === 1) ++f.insured;
    if (person.school_stage !== 0) countStage(f, person.school_stage);
    if (person.adl_failed >= 4) ++f.adl_full;
    else if (person.adl_failed >= 1) ++f.adl_partial;
    if (person.disability_level !== 0 || person.serious_illness !== 0) countHardship(f, h, k);
  }
  if (f.members === 0) return;
  f.total_income += h.support_received;
  f.other_income += h.support_received - h.support_paid;
  f.rent = h.rent;
}

function countStage(f: GatheredFacts, stage: number): void {
  if (stage === 1) ++f.stage_1;
  else if (stage === 2) ++f.stage_2;
  else if (stage === 3) ++f.stage_3;
  else if (stage === 4) ++f.stage_4;
  else ++f.stage_5;
}

function countHardship(f: GatheredFacts, h: Household, k: number): void {
  const person = h.person(k);
  const severe = isSevere(person);
  const ill = person.serious_illness !== 0;
  if (person.disability_level >= 1) ++f.disabled;
  if (severe && ill) ++f.severe_and_ill;
  else if (severe) ++f.severe_only;
  else if (ill) {
    ++f.ill_only;
    if (person.disability_level >= 1) ++f.ill_only_disabled;
  }
  if (!severe) return; // the care subsidy knows the levels of severe disability
  if (person.disability_level === 1) ++f.care_level_1;
  else if (person.disability_level === 2) ++f.care_level_2;
  else ++f.care_level_3;
}

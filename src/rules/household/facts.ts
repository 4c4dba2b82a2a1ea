// What no policy moves: sums and counts over the members of a household, gathered once and read under every policy.

import {clearFacts} from "../generated/facts.js";
import type {GatheredFacts} from "../generated/facts.js";
import type {Household, Person} from "./columns.js";
import {ages, isIdleAdult, isKeeper, isMember, isOtherKin, isSevere, mayWork, workKind} from "./person.js";

/** The earner: the first employed member, else the first of working age, severely disabled or not, else the first. */
function earnerRank(employed: number, age: number): number {
  return employed !== 0 ? 3 : mayWork(age) ? 2 : 1;
}

/** Gathers the facts of one household into `f`; without a single member everything stays 0. */
export function gatherFacts(h: Household, f: GatheredFacts): void {
  clearFacts(f);
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
    if (mayWork(person.age)) countHand(f, person);
    if (isKeeper(person)) ++f.keepers;
    f.wages += person.wage;
    f.business += person.business;
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

function countHand(f: GatheredFacts, person: Person): void {
  const kind = workKind(person);
  if (kind === 0) return;
  const wage = Math.max(0, person.wage);
  if (++f.hands === 1) {
    f.first_hand = ages * kind + person.age;
    f.first_wage = wage;
  } else if (f.hands === 2) {
    f.second_hand = ages * kind + person.age;
    f.second_wage = wage;
  } else if (f.hands === 3) {
    f.third_hand = ages * kind + person.age;
    f.third_wage = wage;
  } else if (f.hands === 4) {
    f.fourth_hand = ages * kind + person.age;
    f.fourth_wage = wage;
  }
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
  if (isIdleAdult(person)) {
    ++f.idle_severe;
    if (isOtherKin(person)) ++f.idle_severe_kin;
  }
  if (person.disability_level === 1) ++f.care_level_1;
  else if (person.disability_level === 2) ++f.care_level_2;
  else ++f.care_level_3;
}

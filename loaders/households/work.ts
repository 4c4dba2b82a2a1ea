// Schooling, work, pensions, insurance, and who is not counted as a member. Rates by age are own assumptions.

import {eachPerson, provincial} from "./draft.js";
import type {Draft} from "./draft.js";

/** Adults who are away for good (R57 article 7), and the number of those who count. */
export function drawMembers(draft: Draft): void {
  const {persons, offsets, members} = draft;
  // Only adults below 60 in families of two and more: and not the head: three in ten.
  const risk = 3.3 * provincial(draft, "nonmember_share");
  eachPerson(draft, "members", (k, i, stream) => {
    const away = stream.chance(risk) && persons.relation[k] !== 1 && persons.age[k] >= 18 && persons.age[k] < 60;
    persons.member[k] = away ? 0 : 1;
    if (k === offsets[i]) members[i] = 0;
    members[i] += persons.member[k];
  });
}

export function drawWork(draft: Draft): void {
  const {persons, near, households, relativeUsual} = draft;
  const pensions = [provincial(draft, "employee_pension_urban"), provincial(draft, "employee_pension_rural")];
  eachPerson(draft, "work", (k, i, stream) => {
    const age = persons.age[k];
    const rural = households.registration[i] === 2;
    const stage = stageAt(age, stream.uniform(), near[i]);
    const pension = pensions[rural ? 1 : 0] * (1 - 0.85 * near[i]) * Math.min(1.2, 0.7 + 0.35 * relativeUsual[i]);
    const retired = stream.chance(pension) && age >= (persons.sex[k] === 1 ? 60 : 55);
    const works = stream.chance(employmentRate(draft, k, i, rural)) && stage === 0 && !retired;
    const formal = stream.chance((rural ? 0.45 : 0.78) * (1 - 0.8 * near[i]));
    const uninsured = stream.chance(0.015);
    if (persons.member[k] === 0) return;
    persons.school_stage[k] = stage;
    draft.pensioner[k] = retired ? 1 : 0;
    persons.employed[k] = works ? 1 : 0;
    persons.insured[k] = retired || (works && formal) ? 2 : uninsured ? 0 : 1;
  });
}

function stageAt(age: number, luck: number, near: number): number {
  if (age < 3 || age > 22) return 0;
  if (age < 6) return luck < 0.95 - 0.1 * near ? 1 : 0;
  if (age < 12) return 2;
  if (age < 15) return 3;
  if (age < 18) return luck < 0.96 - 0.1 * near ? 4 : 0;
  return luck < 0.62 - 0.25 * near ? 5 : 0;
}

/** How much likelier than not a person of each capacity works, against the able: none, partial, able. */
const byCapacity = [0.05, 0.55, 1] as const;

function employmentRate({persons, near}: Draft, k: number, i: number, rural: boolean): number {
  const age = persons.age[k];
  const level = persons.disability_level[k];
  const old = (level === 0 ? 1 : level <= 2 ? 0.15 : 0.6) * (persons.serious_illness[k] === 1 ? 0.4 : 1);
  const health = (age < 60 ? byCapacity[persons.labour_capacity[k]] : old) * (persons.adl_failed[k] > 0 ? 0.1 : 1);
  return rateAt(age, persons.sex[k] === 1, rural) * health * (1 - 0.5 * near[i]);
}

function rateAt(age: number, male: boolean, rural: boolean): number {
  if (age < 16) return 0;
  if (age < 25) return 0.85;
  if (age < 50) return male ? 0.95 : 0.86;
  if (age < 55) return male ? 0.9 : rural ? 0.7 : 0.55;
  if (age < 60) return male ? 0.82 : rural ? 0.6 : 0.35;
  if (age < 70) return rural ? (male ? 0.55 : 0.38) : male ? 0.25 : 0.12;
  return age < 78 && rural ? 0.18 : 0;
}

// What people can do, as offices list it, and who is excused from work. Shares by age and health are own assumptions; the pull of
// poverty follows from the poor health that the registered poor report.

import {eachPerson} from "./draft.js";
import type {Draft} from "./draft.js";

const none = 0;
const partial = 1;
const able = 2;

/** From 60 on a person counts as without labour capacity, whatever he or she still does (民发〔2021〕43号). */
const elderAge = 60;

/** Fills labour_capacity: by age, certificate and illness first, then by lasting ailments that no certificate records. */
export function drawCapacity(draft: Draft): void {
  const {persons, near} = draft;
  eachPerson(draft, "labour capacity", (k, i, stream) => {
    const luck = stream.uniform();
    persons.labour_capacity[k] = capacityOf(draft, k, near[i], luck);
  });
}

function capacityOf({persons}: Draft, k: number, near: number, luck: number): number {
  const age = persons.age[k];
  if (age < 16 || age >= elderAge) return none;
  const level = persons.disability_level[k];
  if (isSevere(persons, k)) return luck < 0.85 ? none : partial;
  if (persons.serious_illness[k] === 1) return luck < 0.6 ? none : partial;
  if (level > 0) return luck < 0.75 ? partial : able;
  const ailing = (age < 45 ? 0.015 : 0.05) * (1 + 5 * near);
  return luck < ailing ? partial : able;
}

/**
 * Fills excused_from_work: who draws a pension, one carer for each person who needs care (severely disabled, ill, failing daily
 * activities or under 3), mothers of infants, and a few in training.
 */
export function excuseFromWork(draft: Draft): void {
  const {persons, offsets, pensioner} = draft;
  let wanting = 0;
  eachPerson(draft, "excused from work", (k, i, stream) => {
    if (k === offsets[i]) wanting = toBeCaredFor(draft, i);
    const training = stream.chance(0.01);
    const age = persons.age[k];
    if (age < 16 || persons.member[k] === 0 || persons.school_stage[k] > 0) return;
    const idle = age < elderAge && persons.employed[k] === 0 && persons.labour_capacity[k] > none;
    const cares = idle && wanting > 0;
    if (cares) --wanting;
    const nurses = persons.sex[k] === 2 && age < 45 && hasInfant(draft, i);
    persons.excused_from_work[k] = pensioner[k] === 1 || cares || nurses || (idle && training) ? 1 : 0;
  });
}

/** Severely disabled by certificate: level 1 or 2, or level 3 of intellectual or mental disability. */
export function isSevere({disability_level, disability_type}: Draft["persons"], k: number): boolean {
  const level = disability_level[k];
  return level === 1 || level === 2 || (level === 3 && (disability_type[k] === 5 || disability_type[k] === 6));
}

function toBeCaredFor({persons, offsets}: Draft, i: number): number {
  let count = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    const needs =
      isSevere(persons, k) || persons.serious_illness[k] === 1 || persons.adl_failed[k] > 0 || persons.age[k] < 3;
    if (persons.member[k] === 1 && needs) ++count;
  }
  return count;
}

function hasInfant({persons, offsets}: Draft, i: number): boolean {
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) if (persons.age[k] === 0) return true;
  return false;
}

/** Half a member fit for work carries one member: what a family lacks of that, 0 (nothing) to 1 (nobody can work). */
export function lackOfLabour({persons, offsets, members, pensioner}: Draft, i: number): number {
  let power = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    if (persons.member[k] === 0) continue;
    if (pensioner[k] === 1) ++power;
    else power += persons.labour_capacity[k] === able ? 1 : persons.labour_capacity[k] === partial ? 0.4 : 0;
  }
  return members[i] === 0 ? 0 : Math.max(0, 1 - (2 * power) / members[i]);
}

// Who earns: work and pensions are drawn before incomes, and are put right here where the two do not fit together.

import type {Draft} from "../households/draft.js";

/** Income per head, against the province's mean, from which on somebody must have earned it; and what a further wage takes. */
const earned = 0.24;
const wage = 0.135;

/**
 * Where much is left (yuan a year for the household) and nobody earns it, somebody does; where little is left, two wages are
 * one too many. `mean` is the province's income per head.
 */
export function ensureEarner(draft: Draft, i: number, left: number, mean: number): void {
  const {persons, offsets, members, pensioner} = draft;
  let sources = 0;
  let best = -1;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    if (persons.member[k] === 0) continue;
    if (persons.employed[k] === 1 && sources > 0 && pensioner[k] === 0 && left < wage * mean * (sources + 1))
      persons.employed[k] = 0;
    if (persons.employed[k] + pensioner[k] > 0) ++sources;
    if (persons.age[k] >= 18 && (best < 0 || fitness(persons, k) > fitness(persons, best))) best = k;
  }
  if (sources > 0 || best < 0 || left < earned * mean * members[i]) return;
  if (persons.age[best] >= 60) {
    pensioner[best] = 1;
    persons.insured[best] = 2;
  } else {
    persons.employed[best] = 1;
    persons.school_stage[best] = 0;
  }
}

function fitness(persons: Draft["persons"], k: number): number {
  const age = persons.age[k];
  const prime = age < 60 ? 1 + 0.75 * persons.labour_capacity[k] : 1 - age / 200;
  return prime - (persons.school_stage[k] > 0 ? 0.7 : 0);
}

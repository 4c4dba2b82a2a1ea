// What comparisons ask of each household that no column of the microdata keeps, worked out once for a whole population.

import type {Microdata} from "../../src/rules/household/microdata.js";

export interface Traits {
  readonly size: Uint8Array;
  /** Counted members. */
  readonly members: Uint8Array;
  /** Generations that live together, told from relations and ages: 1, 2 or 3 (and more). */
  readonly generations: Uint8Array;
  /** Persons aged 65 and over. */
  readonly aged: Uint8Array;
  /** Disposable income per member, yuan a year; 0 where there is no member. */
  readonly income: Float64Array;
  /** What the family paid for treatment itself, yuan a year. */
  readonly medical: Float64Array;
}

export function traitsOf(microdata: Microdata): Traits {
  const {persons, offsets} = microdata;
  const n = offsets.length - 1;
  const traits: Traits = {
    size: new Uint8Array(n),
    members: new Uint8Array(n),
    generations: new Uint8Array(n),
    aged: new Uint8Array(n),
    income: disposablePerHead(microdata),
    medical: new Float64Array(n)
  };
  for (let i = 0; i < n; ++i) {
    traits.size[i] = offsets[i + 1] - offsets[i];
    traits.generations[i] = generationsOf(microdata, i);
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      traits.members[i] += persons.member[k];
      traits.aged[i] += persons.age[k] >= 65 ? 1 : 0;
      traits.medical[i] += persons.medical_self_paid[k];
    }
  }
  return traits;
}

/** Disposable income per member of each household as surveys count it, assistance on the register included, yuan a year. */
export function disposablePerHead({households, persons, offsets}: Microdata): Float64Array {
  const income = new Float64Array(offsets.length - 1);
  for (let i = 0; i < income.length; ++i) {
    const assistance = 12 * Math.max(0, households.observed_benefit_month[i]);
    let sum = households.support_received[i] - households.support_paid[i] + assistance;
    let members = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      members += persons.member[k];
      sum +=
        persons.wage[k] + persons.business[k] + persons.property[k] + persons.transfer[k] + persons.basic_pension[k];
      sum += persons.exempt_income[k] - persons.contributions[k];
    }
    income[i] = members === 0 ? 0 : sum / members;
  }
  return income;
}

/** Parents of the head above; children, and the grandchildren among `other`, below. */
function generationsOf({persons, offsets}: Microdata, i: number): number {
  const head = persons.age[offsets[i]];
  let above = 0;
  let below = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    if (persons.relation[k] === 4) above = 1;
    if (persons.relation[k] === 3 || (persons.relation[k] === 5 && persons.age[k] <= head - 30)) below = 1;
  }
  return 1 + above + below;
}

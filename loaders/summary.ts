// Weighted totals of a population or a part of it, as the comparison with published figures asks for them.

import type {Microdata} from "../src/rules/columns.js";
import {weightedMean, weightedQuantile} from "./weighted.js";

export interface Summary {
  readonly households: number;
  readonly persons: number;
  readonly urban: number;
  readonly onePerson: number;
  readonly oneGeneration: number;
  readonly threeGenerations: number;
  readonly with65: number;
  readonly withCar: number;
  readonly renting: number;
  readonly disabled: number;
  readonly disabledAged: number;
  readonly disabledSevere: number;
  readonly monitored: number;
  aged(sex: number, from: number, below: number): number;
  /** Disposable income per head; registration 0 = both. */
  incomeMean(registration: number): number;
  incomeMedian(registration: number): number;
  sourceShare(source: "wage" | "business" | "property" | "transfer"): number;
}

/** Disposable income per member of each household, yuan a year. */
export function disposablePerHead({households, persons, offsets}: Microdata): Float64Array {
  return Float64Array.from(households.weight, (_, i) => {
    let sum = households.support_received[i] - households.support_paid[i];
    let members = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      members += persons.member[k];
      sum +=
        persons.wage[k] + persons.business[k] + persons.property[k] + persons.transfer[k] + persons.basic_pension[k];
      sum += persons.exempt_income[k] - persons.contributions[k];
    }
    return members === 0 ? 0 : sum / members;
  });
}

/** Generations by relation: parents of the head above, children and the grandchildren among `other` below. */
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

export function summarise(microdata: Microdata, includes: (i: number) => boolean): Summary {
  const {households, persons, offsets} = microdata;
  const rows = Array.from(households.weight.keys()).filter(includes);
  const sum = (amount: (i: number) => number) => rows.reduce((total, i) => total + households.weight[i] * amount(i), 0);
  const count = (i: number, holds: (k: number) => boolean) => {
    let n = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) if (holds(k)) ++n;
    return n;
  };
  const size = (i: number) => offsets[i + 1] - offsets[i];
  const flag = (holds: boolean) => (holds ? 1 : 0);
  const disabled = (i: number, also: (k: number) => boolean) =>
    count(i, k => persons.disability_level[k] > 0 && also(k));
  const income = disposablePerHead(microdata);
  const among = (registration: number) =>
    rows.filter(i => registration === 0 || households.registration[i] === registration);
  const memberWeight = (i: number) => households.weight[i] * count(i, k => persons.member[k] === 1);
  return {
    households: sum(() => 1),
    persons: sum(size),
    urban: sum(i => (households.registration[i] === 1 ? size(i) : 0)),
    onePerson: sum(i => flag(size(i) === 1)),
    oneGeneration: sum(i => flag(generationsOf(microdata, i) === 1)),
    threeGenerations: sum(i => flag(generationsOf(microdata, i) >= 3)),
    with65: sum(i => flag(count(i, k => persons.age[k] >= 65) > 0)),
    withCar: sum(i => flag(households.vehicle_value[i] > 0)),
    renting: sum(i => flag(households.rent[i] > 0)),
    disabled: sum(i => disabled(i, () => true)),
    disabledAged: sum(i => disabled(i, k => persons.age[k] >= 60)),
    disabledSevere: sum(i => disabled(i, k => persons.disability_level[k] <= 2)),
    monitored: sum(i => households.monitored[i] * count(i, k => persons.member[k] === 1)),
    aged: (sex, from, below) =>
      sum(i => count(i, k => persons.sex[k] === sex && persons.age[k] >= from && persons.age[k] < below)),
    incomeMean: registration =>
      weightedMean(
        among(registration).map(i => income[i]),
        among(registration).map(memberWeight)
      ),
    incomeMedian: registration =>
      weightedQuantile(
        among(registration).map(i => income[i]),
        among(registration).map(memberWeight),
        0.5
      ),
    sourceShare: source => sourceShare(microdata, rows, source, income)
  };
}

/** As the income surveys define sources: transfer is net of contributions and support paid. */
function sourceShare(
  {households, persons, offsets}: Microdata,
  rows: readonly number[],
  source: "wage" | "business" | "property" | "transfer",
  income: Float64Array
): number {
  let part = 0;
  let whole = 0;
  for (const i of rows) {
    let own = source === "transfer" ? households.support_received[i] - households.support_paid[i] : 0;
    let members = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      members += persons.member[k];
      own += persons[source][k];
      if (source === "transfer") own += persons.basic_pension[k] + persons.exempt_income[k] - persons.contributions[k];
    }
    part += households.weight[i] * own;
    whole += households.weight[i] * income[i] * members;
  }
  return part / whole;
}

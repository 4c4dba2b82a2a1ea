// What is tallied of every household under a policy: amounts that add up. Means, shares and indices come after the last merge.

import {programmeNames} from "../../rules/law.js";

const personMeasures = [
  "tekun_entitled",
  "dibao_entitled",
  "edge_entitled",
  "rigid_entitled",
  "monitored_entitled",
  "tekun_receiving",
  "dibao_receiving",
  "edge_receiving",
  "rigid_receiving",
  "exit_receiving",
  "single_entitled",
  "single_receiving"
] as const;
const householdMeasures = ["dibao_households_entitled", "dibao_households_receiving", "cliff_households"] as const;
/**
 * Whose cash it is. Each household belongs to one group: dibao has the families with a member admitted singly, "other" those with
 * the care subsidy alone; `single` tells how much of dibao is theirs.
 */
export const cashGroups = ["tekun", "dibao", "edge", "rigid", "exit", "other", "single"] as const;
const moneyMeasures = [
  "cash_entitled",
  "cash_receiving",
  "total_receiving",
  ...cashGroups.map(group => `cash_${group}_entitled` as const),
  ...cashGroups.map(group => `cash_${group}_receiving` as const)
] as const;

const entitledNames = programmeNames.map(name => `${name}_entitled` as const);
const receivingNames = programmeNames.map(name => `${name}_receiving` as const);

/** Persons first, then households, then 元/月. */
export const measures = [
  ...personMeasures,
  ...householdMeasures,
  ...moneyMeasures,
  ...entitledNames,
  ...receivingNames
] as const;
export type Measure = (typeof measures)[number];

/** Index of the first measure in 元/月; those before it count people. */
export const firstMoney = personMeasures.length + householdMeasures.length;

const index = Object.fromEntries(measures.map((name, i) => [name, i])) as Record<Measure, number>;
export const measureIndex = (name: Measure): number => index[name];

export const measureAt = {
  tekunEntitled: index.tekun_entitled,
  tekunReceiving: index.tekun_receiving,
  single: index.single_entitled,
  singleReceiving: index.single_receiving,
  dibaoEntitled: index.dibao_entitled,
  dibaoReceiving: index.dibao_receiving,
  exit: index.exit_receiving,
  dibaoBaseReceiving: index.dibao_base_receiving,
  dibaoHouseholds: index.dibao_households_entitled,
  dibaoHouseholdsReceiving: index.dibao_households_receiving,
  cash: index.cash_entitled,
  cashReceiving: index.cash_receiving,
  totalReceiving: index.total_receiving,
  cashOf: index.cash_tekun_entitled,
  cliff: index.cliff_households
} as const;
/** Index of the first programme; those received follow on those entitled to. */
export const firstProgramme = measures.length - 2 * programmeNames.length;
const firstReceived = firstProgramme + programmeNames.length;

export const cliffMeasure = measureAt.cliff;

/** The measures of one household, unweighted: values, and which of them are not 0. */
export class Measures {
  readonly values = new Float64Array(measures.length);
  readonly nonZero = new Uint8Array(measures.length);
  count = 0;

  clear(): void {
    for (let k = 0; k < this.count; ++k) this.values[this.nonZero[k]] = 0;
    this.count = 0;
  }

  add(measure: number, value: number): void {
    if (value === 0) return;
    if (this.values[measure] === 0) this.nonZero[this.count++] = measure;
    this.values[measure] += value;
  }
}

/** Programmes received at once. */
export function countProgrammes(m: Measures): number {
  let count = 0;
  for (let k = 0; k < m.count; ++k) if (m.nonZero[k] >= firstReceived) ++count;
  return count;
}

/** Persons of a family entitled to tekun or dibao; those admitted singly are not among them. */
export const familiesEntitled = ({values}: Measures): number =>
  values[measureAt.tekunEntitled] + values[measureAt.dibaoEntitled] - values[measureAt.single];
/** Of those, the ones who do not receive. */
export const familiesMissed = (m: Measures): number =>
  familiesEntitled(m) -
  (m.values[measureAt.tekunReceiving] + m.values[measureAt.dibaoReceiving] - m.values[measureAt.singleReceiving]);

/** Persons who receive as members of a dibao family, and the dibao base they receive, 元/月. */
export const dibaoFamiliesReceiving = ({values}: Measures): number =>
  values[measureAt.dibaoReceiving] - values[measureAt.singleReceiving];
export const dibaoBase = ({values}: Measures): number => values[measureAt.dibaoBaseReceiving];

/** Whether a person of the household receives as tekun, dibao, edge or rigid, or on exit. */
export function isCovered(m: Measures): boolean {
  for (let k = 0; k < m.count; ++k)
    if (m.nonZero[k] >= measureAt.tekunReceiving && m.nonZero[k] <= measureAt.exit) return true;
  return false;
}

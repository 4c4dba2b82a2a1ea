// What is tallied of every household under a policy: amounts that add up. Means, shares and indices come after the last merge.

import {programmes} from "../../rules/law.js";
import type {Worksheet} from "../../rules/worksheet.js";

export const programmeNames = Object.keys(programmes) as (keyof typeof programmes)[];

/** Amounts of the programmes in a worksheet, 元/月, into `to`, in the order of `programmeNames`. */
export function copyProgrammes(sheet: Worksheet, to: Float64Array): void {
  // one by one: a worksheet read by name in a loop is several times slower
  to[0] = sheet.tekun_base;
  to[1] = sheet.tekun_care;
  to[2] = sheet.dibao_base;
  to[3] = sheet.exit_benefit;
  to[4] = sheet.single_benefit;
  to[5] = sheet.dibao_addon;
  to[6] = sheet.disability_living;
  to[7] = sheet.disability_care;
  to[8] = sheet.price_subsidy;
  to[9] = sheet.temporary_relief_month;
  to[10] = sheet.medical_aid;
  to[11] = sheet.insurance_aid;
  to[12] = sheet.education_aid;
  to[13] = sheet.housing_aid;
  to[14] = sheet.heating_aid;
  to[15] = sheet.utility_aid;
}

/** Programmes paid in cash come first, the rest is aid in kind. */
export const cashProgrammes = programmeNames.slice(0, 10);

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

const at = {
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
  cliff: index.cliff_households,
  programme: index.tekun_base_entitled
} as const;
const programmeCount = programmeNames.length;

export const cliffMeasure = at.cliff;

/** Whether a status or an amount is to be tallied, besides the household's existence and its income. */
export const isTouched = (w: Worksheet): boolean => w.status !== 0 || w.total_month > 0;

/** 元/月 the household gets: the care subsidy in any case, the rest only where it receives. */
export const receivedMonth = (w: Worksheet): number => (w.receives === 1 ? w.total_month : w.disability_care);

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

/** Takes the measures of a worksheet. */
export function measure(w: Worksheet, m: Measures): void {
  m.clear();
  countPersons(w, m);
  if (w.total_month > 0) tallyProgrammes(w, m);
}

function countPersons(w: Worksheet, m: Measures): void {
  const {status, members, single_persons, receives} = w;
  const onExit = w.exit_benefit > 0;
  if (onExit) m.add(at.exit, members);
  if (status === 0) return;
  const family = members - single_persons; // single-person entrants are dibao persons
  m.add(at.tekunEntitled + status - 1, family);
  m.add(at.dibaoEntitled, single_persons);
  m.add(at.single, single_persons);
  if (status === 2) m.add(at.dibaoHouseholds, 1);
  if (receives === 0 || status === 5) return;
  if (!onExit) m.add(at.tekunReceiving + status - 1, family);
  m.add(at.dibaoReceiving, single_persons);
  m.add(at.singleReceiving, single_persons);
  if (status === 2) m.add(at.dibaoHouseholdsReceiving, 1);
}

function tallyProgrammes(w: Worksheet, m: Measures): void {
  addProgramme(m, 0, w.tekun_base, w);
  addProgramme(m, 1, w.tekun_care, w);
  addProgramme(m, 2, w.dibao_base, w);
  addProgramme(m, 3, w.exit_benefit, w);
  addProgramme(m, 4, w.single_benefit, w);
  addProgramme(m, 5, w.dibao_addon, w);
  addProgramme(m, 6, w.disability_living, w);
  m.add(at.programme + 7, w.disability_care);
  m.add(at.programme + programmeCount + 7, w.disability_care); // paid to all who are entitled to it
  addProgramme(m, 8, w.price_subsidy, w);
  addProgramme(m, 9, w.temporary_relief_month, w);
  addProgramme(m, 10, w.medical_aid, w);
  addProgramme(m, 11, w.insurance_aid, w);
  addProgramme(m, 12, w.education_aid, w);
  addProgramme(m, 13, w.housing_aid, w);
  addProgramme(m, 14, w.heating_aid, w);
  addProgramme(m, 15, w.utility_aid, w);
  const cashReceived = w.receives === 1 ? w.cash_month : w.disability_care;
  m.add(at.cash, w.cash_month);
  m.add(at.cashReceiving, cashReceived);
  addCashOf(m, cashGroupOf(w), w.cash_month, cashReceived);
  if (w.single_persons > 0) addCashOf(m, 6, w.cash_month, cashReceived);
  m.add(at.totalReceiving, receivedMonth(w));
}

function addCashOf(m: Measures, group: number, entitled: number, received: number): void {
  m.add(at.cashOf + group, entitled);
  m.add(at.cashOf + cashGroups.length + group, received);
}

/** Index into `cashGroups`. */
function cashGroupOf(w: Worksheet): number {
  if (w.exit_benefit > 0) return 4;
  if (w.single_persons > 0) return 1;
  return w.status >= 1 && w.status <= 4 ? w.status - 1 : 5;
}

/** `k` is the place of the programme in `programmeNames`. */
function addProgramme(m: Measures, k: number, amount: number, w: Worksheet): void {
  if (amount === 0) return;
  m.add(at.programme + k, amount);
  if (w.receives === 1) m.add(at.programme + programmeCount + k, amount);
}

/** Programmes received at once. */
export function countProgrammes(m: Measures): number {
  let count = 0;
  for (let k = 0; k < m.count; ++k) if (m.nonZero[k] >= at.programme + programmeCount) ++count;
  return count;
}

/** Persons of a family entitled to tekun or dibao; those admitted singly are not among them. */
export const familiesEntitled = ({values}: Measures): number =>
  values[at.tekunEntitled] + values[at.dibaoEntitled] - values[at.single];
/** Of those, the ones who do not receive. */
export const familiesMissed = (m: Measures): number =>
  familiesEntitled(m) - (m.values[at.tekunReceiving] + m.values[at.dibaoReceiving] - m.values[at.singleReceiving]);

/** Persons who receive as members of a dibao family, and the dibao base they receive, 元/月. */
export const dibaoFamiliesReceiving = ({values}: Measures): number =>
  values[at.dibaoReceiving] - values[at.singleReceiving];
export const dibaoBase = ({values}: Measures): number => values[at.dibaoBaseReceiving];

/** Whether a person of the household receives as tekun, dibao, edge or rigid, or on exit. */
export function isCovered(m: Measures): boolean {
  for (let k = 0; k < m.count; ++k) if (m.nonZero[k] >= at.tekunReceiving && m.nonZero[k] <= at.exit) return true;
  return false;
}

// What is tallied of every household under a policy: amounts that add up. Means, shares and indices come after the last merge.

import {programmes} from "../rules/policy.js";
import type {Worksheet} from "../rules/worksheet.js";

export const programmeNames = Object.keys(programmes) as (keyof typeof programmes)[];

/** Programmes paid in cash come first, the rest is aid in kind. */
export const cashProgrammes = programmeNames.slice(0, 10);

const personMeasures = [
  "tekun_entitled", "dibao_entitled", "edge_entitled", "rigid_entitled", "monitored_entitled",
  "tekun_receiving", "dibao_receiving", "edge_receiving", "rigid_receiving", "exit_receiving",
  "single_entitled", "single_receiving",
  "poor_before", "poor_after", "near_poor_before", "near_poor_after"
] as const;
const householdMeasures = [
  "dibao_households_entitled", "dibao_households_receiving", "cliff_households"
] as const;
const moneyMeasures = [
  "cash_entitled", "cash_receiving", "total_receiving",
  "gap_before", "gap_after", "near_gap_before", "near_gap_after"
] as const;
/** Persons weighted by the square of their gap as a share of the line (FGT 2). */
const severityMeasures = ["severity_before", "severity_after", "near_severity_before", "near_severity_after"] as const;

const entitledNames = programmeNames.map(name => `${name}_entitled` as const);
const receivingNames = programmeNames.map(name => `${name}_receiving` as const);

/** Persons first, then households and severities, then 元/月. */
export const measures = [
  ...personMeasures, ...householdMeasures, ...severityMeasures, ...moneyMeasures, ...entitledNames, ...receivingNames
] as const;
export type Measure = (typeof measures)[number];

/** Index of the first measure in 元/月; those before it count people. */
export const firstMoney = personMeasures.length + householdMeasures.length + severityMeasures.length;

const index = Object.fromEntries(measures.map((name, i) => [name, i])) as Record<Measure, number>;
export const measureIndex = (name: Measure): number => index[name];

const at = {
  tekunEntitled: index.tekun_entitled, tekunReceiving: index.tekun_receiving, single: index.single_entitled,
  singleReceiving: index.single_receiving, dibaoEntitled: index.dibao_entitled, dibaoReceiving: index.dibao_receiving,
  exit: index.exit_receiving, dibaoHouseholds: index.dibao_households_entitled,
  dibaoHouseholdsReceiving: index.dibao_households_receiving, cash: index.cash_entitled, cashReceiving: index.cash_receiving,
  totalReceiving: index.total_receiving, poor: index.poor_before, nearPoor: index.near_poor_before, gap: index.gap_before,
  nearGap: index.near_gap_before, severity: index.severity_before, nearSeverity: index.near_severity_before,
  cliff: index.cliff_households, programme: index.tekun_base_entitled
} as const;
const programmeCount = programmeNames.length;
const careReceiving = at.programme + programmeCount + programmeNames.indexOf("disability_care");

export const cliffMeasure = at.cliff;

/** Whether anything but the household's mere existence is to be tallied. */
export const isTouched = (w: Worksheet, incomeMonth: number): boolean =>
  w.status !== 0 || w.total_month > 0 || incomeMonth < w.members * Math.max(w.standard, w.edge_line);

/** 元/月 the household gets: the care subsidy in any case, the rest only where it receives. */
export const receivedMonth = (w: Worksheet): number => (w.receives === 1 ? w.total_month : w.disability_care);

/** Writes the household's measures, unweighted, into `values`; `incomeMonth` is what it disposes of before assistance. */
export function measure(w: Worksheet, incomeMonth: number, values: Float64Array): void {
  values.fill(0);
  countPersons(w, values);
  tallyProgrammes(w, values);
  if (w.members === 0) return;
  const after = incomeMonth + values[at.totalReceiving]!;
  tallyPoverty(w.standard, w.members, incomeMonth, after, values, at.poor, at.gap, at.severity);
  tallyPoverty(w.edge_line, w.members, incomeMonth, after, values, at.nearPoor, at.nearGap, at.nearSeverity);
}

function countPersons(w: Worksheet, values: Float64Array): void {
  const {status, members, single_persons, receives} = w;
  const onExit = w.exit_benefit > 0;
  if (onExit) values[at.exit] = members;
  if (status === 0) return;
  const family = members - single_persons; // single-person entrants are dibao persons
  values[at.tekunEntitled + status - 1] = family;
  values[at.dibaoEntitled] = values[at.dibaoEntitled]! + single_persons;
  values[at.single] = single_persons;
  if (status === 2) values[at.dibaoHouseholds] = 1;
  if (receives === 0 || status === 5) return;
  if (!onExit) values[at.tekunReceiving + status - 1] = family;
  values[at.dibaoReceiving] = values[at.dibaoReceiving]! + single_persons;
  values[at.singleReceiving] = single_persons;
  if (status === 2) values[at.dibaoHouseholdsReceiving] = 1;
}

function tallyProgrammes(w: Worksheet, values: Float64Array): void {
  const first = at.programme;
  values[first] = w.tekun_base;
  values[first + 1] = w.tekun_care;
  values[first + 2] = w.dibao_base;
  values[first + 3] = w.exit_benefit;
  values[first + 4] = w.single_benefit;
  values[first + 5] = w.dibao_addon;
  values[first + 6] = w.disability_living;
  values[first + 7] = w.disability_care;
  values[first + 8] = w.price_subsidy;
  values[first + 9] = w.temporary_relief_month;
  values[first + 10] = w.medical_aid;
  values[first + 11] = w.insurance_aid;
  values[first + 12] = w.education_aid;
  values[first + 13] = w.housing_aid;
  values[first + 14] = w.heating_aid;
  values[first + 15] = w.utility_aid;
  if (w.receives === 1) values.copyWithin(first + programmeCount, first, first + programmeCount);
  else values[careReceiving] = w.disability_care;
  values[at.cash] = w.cash_month;
  values[at.cashReceiving] = w.receives === 1 ? w.cash_month : w.disability_care;
  values[at.totalReceiving] = receivedMonth(w);
}

/** Head count, gap and squared gap share (FGT 0, 1, 2) before and after assistance, line in 元/月·人. */
function tallyPoverty(line: number, members: number, before: number, after: number, values: Float64Array, poor: number, gap: number, severity: number): void {
  const need = line * members;
  if (!(before < need)) return;
  values[poor] = members;
  values[gap] = need - before;
  values[severity] = members * ((need - before) / need) ** 2;
  if (!(after < need)) return;
  values[poor + 1] = members;
  values[gap + 1] = need - after;
  values[severity + 1] = members * ((need - after) / need) ** 2;
}

// 收入核算 Income, assessed and counted. 民发〔2021〕57号 第十三条; 就业收入豁免: 浙江省社会救助条例 第五十条.

import type {Facts} from "../generated/facts.js";
import type {Worksheet} from "../generated/worksheet.js";
import type {Household} from "../household/columns.js";
import {isMember} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import {supportBases} from "./parameters.js";
import {imputable, imputedTo, wageNet} from "./person.js";

const dibao = 2;
/** Persons in the family of a child outside the household where nobody stated how many. */
export const usualFamily = 3;

export function assessIncome(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const earned = netWages(h, f, p) + f.other_income;
  w.total_income = f.total_income + addedEarnings(h, f);
  w.earnings_disregard = isDisregarded(h, f, p) ? disregard(h, f, p, w) : 0;
  const supposed = w.imputed_income + (w.support_counted - receivedSupport(h, f)); // what nobody has in hand
  w.assessed_income = Math.max(0, earned + f.basic_pension * p.pension_counted + supposed - w.earnings_disregard);
  w.tekun_income = Math.max(0, earned); // the basic pension is left out entirely, 民发〔2021〕43号 第六条
  w.counted_income = Math.max(0, w.assessed_income - w.rigid_deduction);
}

/** 赡养费 What counts of the support by children outside the household: what is received, or what a formula says they owe. */
export function countSupport(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const received = receivedSupport(h, f);
  if (p.support_basis === supportBases.received || f.members === 0) w.support_counted = received;
  else if (p.support_basis === supportBases.formula)
    w.support_counted = h.obligors > 0 ? supportDue(h, f, p) : received;
  else w.support_counted = Math.max(received, supportDue(h, f, p));
}

/** 推算收入 What wages leave of the sums imputed, less what the family's business yields: money earned takes the place of money imputed. */
export function imputeIncome(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const gaps = !p.has_imputed ? 0 : isTold(h, f, p) ? handGaps(h, f, p) : personGaps(h, f, p);
  w.imputed_income = gaps === 0 ? 0 : Math.max(0, gaps - Math.max(0, f.business));
}

/** As many hands as the facts tell of. */
const toldHands = 4;

/** Whether the facts tell of all to whom anything may be imputed: then no person is looked at. */
const isTold = (h: Household, f: Facts, p: PreparedPolicy): boolean =>
  f.hands <= toldHands && h.earnings_added === 0 && !p.imputes_to_others;

/** 刚性支出 What the policy counts of it, and what it deducts of it from income. */
export function assessExpenditure(f: Facts, p: PreparedPolicy, w: Worksheet): void {
  w.rigid_expenditure =
    p.rigid_medical * f.medical +
    p.rigid_education * f.education +
    p.rigid_rehabilitation * f.rehabilitation +
    p.rigid_care * f.care +
    p.rigid_rent * f.rent;
  w.rigid_deduction = Math.min(
    p.deduct_cap,
    p.deduct_medical * f.medical +
      p.deduct_education * f.education +
      p.deduct_rehabilitation * f.rehabilitation +
      p.deduct_care * f.care +
      p.deduct_rent * f.rent
  );
}

const addedEarnings = (h: Household, f: Facts): number => (f.earner < 0 ? 0 : h.earnings_added);
const receivedSupport = (h: Household, f: Facts): number => (f.members === 0 ? 0 : h.support_received);

function netWages(h: Household, f: Facts, p: PreparedPolicy): number {
  if (!p.has_work_cost) return f.wages + addedEarnings(h, f);
  let sum = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (isMember(person)) sum += wageNet(person, p, k === f.earner ? h.earnings_added : 0);
  }
  return sum;
}

/** By the number of hands, for most families have two at most and the facts of the others are seldom near. */
function handGaps(h: Household, f: Facts, p: PreparedPolicy): number {
  const {hands} = f;
  const {place} = h;
  if (hands === 0) return 0;
  const first = gapOf(f.first_hand, f.first_wage, p, place);
  if (hands === 1) return first;
  const both = first + gapOf(f.second_hand, f.second_wage, p, place);
  if (hands === 2) return both;
  return both + gapOf(f.third_hand, f.third_wage, p, place) + gapOf(f.fourth_hand, f.fourth_wage, p, place);
}

const gapOf = (hand: number, wage: number, p: PreparedPolicy, place: number): number =>
  Math.max(0, imputedTo(hand, p, place) - wage);

function personGaps(h: Household, f: Facts, p: PreparedPolicy): number {
  const most = p.imputed_most[h.place];
  let sum = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    const wage = Math.max(0, person.wage + (k === f.earner ? h.earnings_added : 0));
    if (wage < most && isMember(person)) sum += Math.max(0, imputable(person, p, h.place) - wage);
  }
  return sum;
}

/** 元/年 that the families of able children owe together; shared with others whom they support. */
function supportDue(h: Household, f: Facts, p: PreparedPolicy): number {
  const above = Math.max(0, h.obligor_income_pc - p.support_line[h.place]);
  const heads = p.support_of_family ? h.obligor_members || usualFamily : 1;
  const part = h.obligor_supported === 0 ? 1 : Math.min(1, f.members / h.obligor_supported);
  return h.obligors * p.support_share * above * heads * part;
}

const isDisregarded = (h: Household, f: Facts, p: PreparedPolicy): boolean =>
  f.members > 0 && h.prior_status === dibao && h.rise_by_work !== 0 && h.months_since_rise < p.disregard_months;

/** Never more than is earned, nor what had been imputed before it was earned. */
function disregard(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): number {
  let earned = 0;
  let imputed = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (!isMember(person)) continue;
    earned += Math.max(0, wageNet(person, p, k === f.earner ? h.earnings_added : 0) + person.business);
    if (p.has_imputed) imputed += imputable(person, p, h.place);
  }
  const risen = Math.max(0, Math.min(h.new_earnings, earned) - (imputed - w.imputed_income));
  return Math.min(risen, p.disregard_cap * w.standard);
}

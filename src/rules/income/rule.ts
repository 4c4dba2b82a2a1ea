// 收入核算 Income, assessed and counted. 民发〔2021〕57号 第十三条; 就业收入豁免: 浙江省社会救助条例 第五十条.

import type {Facts} from "../generated/facts.js";
import type {Household} from "../household/columns.js";
import {isMember} from "../household/person.js";
import type {PreparedPolicy} from "../prepare.js";
import type {Worksheet} from "../generated/worksheet.js";
import {wageNet} from "./person.js";

const dibao = 2;

export function assessIncome(h: Household, f: Facts, p: PreparedPolicy, w: Worksheet): void {
  const earned = netWages(h, f, p) + f.other_income;
  w.total_income = f.total_income + addedEarnings(h, f);
  w.earnings_disregard = disregard(h, f, p, w.standard);
  w.assessed_income = Math.max(0, earned + f.basic_pension * p.pension_counted - w.earnings_disregard);
  w.tekun_income = Math.max(0, earned); // the basic pension is left out entirely, 民发〔2021〕43号 第六条
  w.counted_income = Math.max(0, w.assessed_income - w.rigid_deduction);
}

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

function netWages(h: Household, f: Facts, p: PreparedPolicy): number {
  if (!p.has_work_cost) return f.wages + addedEarnings(h, f);
  let sum = 0;
  for (let k = 0, n = h.size; k < n; ++k) {
    const person = h.person(k);
    if (isMember(person)) sum += wageNet(person, p, k === f.earner ? h.earnings_added : 0);
  }
  return sum;
}

function disregard(h: Household, f: Facts, p: PreparedPolicy, standard: number): number {
  const granted =
    f.members > 0 && h.prior_status === dibao && h.rise_by_work !== 0 && h.months_since_rise < p.disregard_months;
  return granted ? Math.min(h.new_earnings, p.disregard_cap * standard) : 0;
}

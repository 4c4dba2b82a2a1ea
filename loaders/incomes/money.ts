// Income by source. A household's disposable income is given by its rank; here it is laid out over its members as wage,
// business, property, transfer, pension and support, so that the parts add up to it again (to the rounding).

import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import type {Stream} from "../calibrate/streams.js";
import {ensureEarner} from "./earners.js";
import {incomeTax, roundMoney} from "./yuan.js";

/** Yearly rates that hold for every household. */
interface Rates {
  /** Resident basic pension, urban and rural. */
  readonly basicPension: readonly number[];
  readonly contribution: number;
  /** Disposable income per head in the province. */
  readonly mean: number;
}

export function layOutIncomes(draft: Draft): void {
  const rates: Rates = {
    basicPension: [
      12 * provincial(draft, "basic_pension_month_urban"),
      12 * provincial(draft, "basic_pension_month_rural")
    ],
    contribution: provincial(draft, "contribution_rate"),
    mean: provincial(draft, "income_mean_all")
  };
  eachHousehold(draft, "income sources", (i, stream) => {
    if (draft.members[i] === 0) return;
    const fixed = payFixed(draft, i, rates, stream);
    const surveyed = Math.max(draft.income[i] * draft.members[i], fixed);
    const disposable = fixed + Math.min(surveyed - fixed, draft.ownMeans[i] * draft.members[i]);
    const paid = supportPaid(draft, i, disposable, stream);
    draft.households.support_paid[i] = paid;
    const left = disposable - fixed + paid;
    ensureEarner(draft, i, left, rates.mean);
    spread(draft, i, left, rates, stream);
  });
}

/** Basic pensions and income that is never counted: set by rule, not by rank. */
function payFixed(draft: Draft, i: number, rates: Rates, stream: Stream): number {
  const {persons, offsets, pensioner, households, near} = draft;
  let fixed = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    const level = stream.uniform();
    const honoured = stream.chance(0.012);
    const scholar = stream.chance(0.25 * near[i]);
    const age = persons.age[k];
    if (persons.member[k] === 0) continue;
    if (age >= 60 && pensioner[k] === 0) {
      persons.basic_pension[k] =
        60 * Math.round((rates.basicPension[households.registration[i] - 1] * (0.88 + 0.3 * level)) / 60);
    }
    if (age >= 80) persons.exempt_income[k] = age >= 90 ? 1800 : 600;
    if (age >= 60 && honoured) persons.exempt_income[k] += 6000;
    if (persons.school_stage[k] >= 4 && scholar) persons.exempt_income[k] += 2000;
    fixed += persons.basic_pension[k] + persons.exempt_income[k];
  }
  return fixed;
}

/** Some families of working age support parents who live elsewhere. */
function supportPaid({persons, offsets, near}: Draft, i: number, disposable: number, stream: Stream): number {
  const share = 0.02 + 0.05 * stream.uniform();
  const pays = stream.chance(0.16 * (1 - near[i]));
  const head = persons.age[offsets[i]];
  return pays && head >= 30 && head < 62 ? roundMoney(share * disposable) : 0;
}

/** Property, support and small transfers first, then earnings and employee pensions by the strength of each person. */
function spread(draft: Draft, i: number, left: number, rates: Rates, stream: Stream): void {
  const {persons, households, offsets, near, relativeIncome} = draft;
  const head = offsets[i];
  const strengths = strengthsOf(draft, i, stream);
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  const rural = households.registration[i] === 2;
  const property = Math.min(
    0.5,
    0.07 * Math.min(1.6, relativeIncome[i] ** 0.5) * (1 - 0.95 * near[i]) * Math.exp(0.8 * stream.normal() - 0.2)
  );
  const small = (rural ? 0.05 : 0.042) + 0.12 * near[i] * stream.uniform();
  const family = supportShare(draft, i, total, stream);
  const idle = total === 0 ? 1 - property - family : small;
  persons.property[head] = roundMoney(left * property);
  households.support_received[i] = roundMoney(left * family);
  persons.transfer[head] += roundMoney(left * idle);
  let working = left - persons.property[head] - households.support_received[i] - roundMoney(left * idle);
  let weights = total;
  for (let k = head; k < offsets[i + 1] && weights > 0; ++k) {
    const strength = strengths[k - head];
    const own = stream.chance(ownBusiness(persons.age[k], rural, near[i]));
    if (strength === 0) continue;
    const part = strength === weights ? working : (working * strength) / weights;
    working -= earn(draft, k, part, own, rates);
    weights -= strength;
  }
}

/** Pays one person and returns what of the household's disposable income that uses up. */
function earn({persons, pensioner}: Draft, k: number, part: number, own: boolean, rates: Rates): number {
  const net = roundMoney(Math.max(0, part));
  if (pensioner[k] === 1) persons.transfer[k] += net;
  else if (own) persons.business[k] = net;
  else {
    const social = persons.insured[k] === 2 ? (net * rates.contribution) / (1 - rates.contribution) : 0;
    persons.contributions[k] = roundMoney(social + incomeTax(net));
    persons.wage[k] = net + persons.contributions[k];
  }
  return net;
}

function strengthsOf({persons, offsets, pensioner}: Draft, i: number, stream: Stream): number[] {
  const strengths: number[] = [];
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    const luck = Math.exp(0.4 * stream.normal());
    const age = persons.age[k];
    const counts = persons.member[k] === 1;
    if (counts && pensioner[k] === 1) strengths.push(0.9 * luck);
    else if (counts && persons.employed[k] === 1)
      strengths.push((age < 25 ? 0.7 : age < 55 ? 1 : age < 62 ? 0.75 : 0.35) * luck);
    else strengths.push(0);
  }
  return strengths;
}

const ownBusiness = (age: number, rural: boolean, near: number) =>
  rural ? (age >= 60 ? 0.85 : 0.34 + 0.15 * near) : age >= 60 ? 0.45 : 0.2 + 0.1 * near;

/** Share that comes from children or parents elsewhere; only where there is somebody able to pay. */
function supportShare({households, persons, offsets}: Draft, i: number, strength: number, stream: Stream): number {
  const share = stream.uniform();
  const some = stream.chance(0.3);
  if (households.able_obligor[i] === 0 || persons.age[offsets[i]] < 60) return 0;
  return strength === 0 ? 0.25 + 0.4 * share : some ? 0.15 * share : 0;
}

// Kin outside the household, what a family held before, whether its income rose lately, and the watch list.

import {eachHousehold, provincial, standards} from "./draft.js";
import type {Draft} from "./draft.js";
import {fitRisk, weightOf} from "./shares.js";
import type {Stream} from "./streams.js";

/** Obliged kin who are able to support: drawn before incomes, which know support from them. */
export function drawKin(draft: Draft): void {
  const {households, near, persons, offsets} = draft;
  const [usual, poor, other] = ["obligor_elder_share", "obligor_elder_poor_share", "obligor_other_share"].map(name =>
    provincial(draft, name)
  );
  eachHousehold(draft, "kin", (i, stream) => {
    const share = persons.age[offsets[i]] >= 60 ? usual + (poor - usual) * near[i] : other;
    households.able_obligor[i] = stream.chance(share) ? 1 : 0;
  });
}

/** Counted income (basic pension exempt, as R57 had it until the end of 2025) and the usual caps of dibao and of the edge. */
interface Test {
  readonly income: Float64Array;
  readonly lines: Float64Array;
  /** 24 months of savings a head, no vehicle, one house, no firm. */
  readonly clear: Uint8Array;
  /** 36 months, a vehicle and machinery up to 80,000 yuan, two houses, no firm. */
  readonly clearForEdge: Uint8Array;
}

function plainTest(draft: Draft): Test {
  const {households, persons, offsets, members, prefecture} = draft;
  const n = members.length;
  const income = new Float64Array(n);
  const clear = new Uint8Array(n);
  const clearForEdge = new Uint8Array(n);
  const yearly = standards(draft);
  const lines = Float64Array.from(members, (m, i) => m * yearly[prefecture[i]]);
  for (let i = 0; i < n; ++i) {
    let sum = households.support_received[i] - households.support_paid[i];
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      sum +=
        persons.wage[k] + persons.business[k] + persons.property[k] + persons.transfer[k] - persons.contributions[k];
    }
    income[i] = Math.max(0, sum);
    if (households.registered_firm[i] === 1) continue;
    const vehicle = households.vehicle_value[i];
    clear[i] = vehicle === 0 && households.houses[i] <= 1 && households.financial_assets[i] <= 2 * lines[i] ? 1 : 0;
    const small = vehicle <= 80_000 && households.machinery_value[i] <= 80_000;
    clearForEdge[i] = small && households.houses[i] <= 2 && households.financial_assets[i] <= 3 * lines[i] ? 1 : 0;
  }
  return {income, lines, clear, clearForEdge};
}

export function drawHistory(draft: Draft): void {
  const test = plainTest(draft);
  draft.households.months_since_rise.fill(255);
  draft.households.observed_status.fill(255);
  draft.households.observed_benefit_month.fill(-1);
  drawPriorDibao(draft, test);
  drawRises(draft, test);
  drawWatchList(draft, test);
  eachHousehold(draft, "draw", (i, stream) => {
    draft.households.draw[i] = stream.integer(0, 65535);
  });
}

function drawPriorDibao(draft: Draft, {income, clear, lines}: Test): void {
  const {households, members} = draft;
  const held = provincial(draft, "prior_dibao_share");
  eachHousehold(draft, "prior status", (i, stream) => {
    if (!stream.chance(held) || members[i] === 0 || clear[i] === 0 || income[i] >= lines[i]) return;
    households.prior_status[i] = 2;
    households.prior_benefit_month[i] = Math.round((lines[i] - income[i]) / 12);
  });
}

/** Families that left dibao's income limit in the last two years: below twice the standard now, nearer ones likelier. */
function drawRises(draft: Draft, test: Test): void {
  const {households, members} = draft;
  const {income, clear, lines} = test;
  const share = provincial(draft, "risen_share");
  const stock = weightOf(households.weight, i => households.prior_status[i] === 2);
  const risk = Float64Array.from(income, (y, i) =>
    members[i] > 0 && clear[i] === 1 && y >= lines[i] && y < 2 * lines[i] ? 2.2 - y / lines[i] : 0
  );
  const factor = fitRisk(risk, households.weight, (stock * share) / (1 - share));
  eachHousehold(draft, "rises", (i, stream) => {
    const months = stream.integer(0, 24);
    const before = lines[i] * (0.4 + 0.55 * stream.uniform());
    const luck = stream.uniform();
    if (!stream.chance(factor * risk[i])) return;
    const earned = earnings(draft, i);
    households.prior_status[i] = 2;
    households.prior_benefit_month[i] = Math.round((lines[i] - before) / 12);
    households.months_since_rise[i] = months;
    // Where nobody earns, the rise came from elsewhere; the share among earners makes up for it.
    if (earned === 0 || luck >= 1.3 * provincial(draft, "risen_by_work_share")) return;
    households.rise_by_work[i] = 1;
    households.new_earnings[i] = 10 * Math.floor(Math.min(earned, income[i] - before) / 10);
  });
}

function earnings({persons, offsets}: Draft, i: number): number {
  let sum = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) sum += persons.wage[k] + persons.business[k];
  return sum;
}

/** Everyone below twice the standard and within the caps is watched, and of the others as many as make up the published total. */
function drawWatchList(draft: Draft, {income, lines, clearForEdge}: Test): void {
  const {households, members, near} = draft;
  const persons = Float64Array.from(households.weight, (weight, i) => weight * members[i]);
  const covered = Uint8Array.from(income, (y, i) => (clearForEdge[i] === 1 && y < 2 * lines[i] ? 1 : 0));
  const rest = provincial(draft, "monitored_persons") - weightOf(persons, i => covered[i] === 1);
  const risk = Float64Array.from(near, (poor, i) => (covered[i] === 1 ? 0 : poor ** 1.5 * hardship(draft, i)));
  const factor = fitRisk(risk, persons, Math.max(0, rest));
  eachHousehold(draft, "watch list", (i, stream: Stream) => {
    const drawn = stream.chance(Math.min(0.97, factor * risk[i]));
    households.monitored[i] = covered[i] === 1 || drawn ? 1 : 0;
  });
}

function hardship({persons, offsets}: Draft, i: number): number {
  let risk = 1;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
    risk +=
      persons.serious_illness[k] +
      (persons.disability_level[k] > 0 ? 1 : 0) +
      (persons.medical_self_paid[k] > 20_000 ? 1 : 0);
  }
  return risk;
}

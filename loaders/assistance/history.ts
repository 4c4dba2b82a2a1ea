// What a family held before, whether its income rose lately, and the watch list.

import type {Worksheet} from "../../src/rules/generated/worksheet.js";
import {eachAssessed} from "./assessed.js";
import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {drawTakeUp} from "./take-up.js";
import {drawRegister, rightsOf} from "./register.js";
import type {Rights} from "./register.js";
import {byRisk, drawToTarget, fitRisk, weightOf} from "../calibrate/shares.js";

const dibao = 2;

/** What the policy in force makes of a family before its past is known: counted income and line in yuan a year. */
interface Means {
  readonly income: Float64Array;
  readonly line: Float64Array;
  /** What it could claim: its status, dibao where a member enters alone; apart from the rest, who is near the line and has none. */
  readonly claim: Uint8Array;
  /** Within the asset limits of dibao. */
  readonly clear: Uint8Array;
}

export function drawHistory(draft: Draft): void {
  const {months_since_rise, observed_status, observed_benefit_month} = draft.households;
  months_since_rise.fill(255);
  observed_status.fill(255);
  observed_benefit_month.fill(-1);
  const means = meansOf(draft);
  drawPriorDibao(draft, means);
  drawRises(draft, means);
  drawTakeUp(draft, means.claim);
  const rights = rightsOf(draft);
  drawWatchList(draft, rights);
  drawRegister(draft, rights);
}

function meansOf(draft: Draft): Means {
  const n = draft.members.length;
  const means: Means = {
    income: new Float64Array(n),
    line: new Float64Array(n),
    claim: new Uint8Array(n),
    clear: new Uint8Array(n)
  };
  eachAssessed(draft, (i, sheet) => {
    means.income[i] = sheet.counted_income;
    means.line[i] = 12 * sheet.members * sheet.standard;
    means.clear[i] = sheet.assets_ok_dibao;
    means.claim[i] = claimOf(sheet);
  });
  return means;
}

/** Codes of `claim` beyond those of a status. */
const nearLine = 6;

function claimOf({status, single_persons, counted_income, members, standard}: Readonly<Worksheet>): number {
  if (single_persons > 0 && status !== 3) return dibao;
  return status === 0 && counted_income < 3 * 12 * members * standard ? nearLine : status;
}

function drawPriorDibao(draft: Draft, {income, clear, line}: Means): void {
  const {households} = draft;
  const held = provincial(draft, "prior_dibao_share");
  eachHousehold(draft, "prior status", (i, stream) => {
    if (!stream.chance(held) || clear[i] === 0 || income[i] >= line[i]) return;
    households.prior_status[i] = 2;
    households.prior_benefit_month[i] = Math.round((line[i] - income[i]) / 12);
  });
}

/** Families that left dibao's income limit in the last two years: below twice the standard now, nearer ones likelier. */
function drawRises(draft: Draft, {income, clear, line}: Means): void {
  const {households} = draft;
  const share = provincial(draft, "risen_share");
  const byWork = provincial(draft, "risen_by_work_share");
  const stock = weightOf(households.weight, i => households.prior_status[i] === 2);
  const risk = Float64Array.from(income, (y, i) =>
    line[i] > 0 && clear[i] === 1 && y >= line[i] && y < 2 * line[i] ? 2.2 - y / line[i] : 0
  );
  const factor = fitRisk(risk, households.weight, (stock * share) / (1 - share));
  eachHousehold(draft, "rises", (i, stream) => {
    const months = stream.integer(0, 24);
    const before = line[i] * (0.4 + 0.55 * stream.uniform());
    const luck = stream.uniform();
    if (!stream.chance(factor * risk[i])) return;
    const earned = earnings(draft, i);
    households.prior_status[i] = 2;
    households.prior_benefit_month[i] = Math.round((line[i] - before) / 12);
    households.months_since_rise[i] = months;
    // Where nobody earns, the rise came from elsewhere; the share among earners makes up for it.
    if (earned === 0 || luck >= 1.3 * byWork) return;
    households.rise_by_work[i] = 1;
    households.new_earnings[i] = 10 * Math.floor(Math.min(earned, income[i] - before) / 10);
  });
}

function earnings({persons, offsets}: Draft, i: number): number {
  let sum = 0;
  for (let k = offsets[i]; k < offsets[i + 1]; ++k) sum += persons.wage[k] + persons.business[k];
  return sum;
}

/** How much likelier a family that could have a status is watched than the poorest that cannot. */
const entitledRisk = 3;

/** Whoever receives is watched, and of the others as many as make up the total: first those who could, then the poor. */
function drawWatchList(draft: Draft, {status, receives}: Rights): void {
  const {households, members, near} = draft;
  const persons = Float64Array.from(households.weight, (weight, i) => weight * members[i]);
  const rest =
    monitoredPersons(
      draft,
      weightOf(persons, () => true)
    ) - weightOf(persons, i => receives[i] === 1);
  const keys = new Float64Array(near.length);
  eachHousehold(draft, "watch list", (i, stream) => {
    const risk = (status[i] === 0 ? (0.02 + near[i]) ** 1.5 : entitledRisk) * hardship(draft, i);
    keys[i] = byRisk(stream.uniform(), receives[i] === 1 ? 0 : risk);
  });
  const drawn = drawToTarget(keys, persons, Math.max(0, rest));
  households.monitored.set(drawn.map((flag, i) => Math.max(flag, receives[i])));
}

/** Persons on the watch list as published for the province, or at the assumed share of residents. */
function monitoredPersons(draft: Draft, residents: number): number {
  const published = draft.figures.has(draft.province.region, "monitored_persons");
  return published ? provincial(draft, "monitored_persons") : residents * provincial(draft, "monitored_share");
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

// Expenses that weigh on a family: medical (heavy-tailed, fitted to catastrophic spending), education, rehabilitation, care.

import {bisect} from "./dagum.js";
import {eachPerson, national, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {roundMoney} from "./yuan.js";

export function drawSpending(draft: Draft): void {
  drawMedical(draft);
  drawEducation(draft);
  drawCare(draft);
}

/** Spending on health is catastrophic from this share of capacity to pay on (WHO; the CFPS figures use it). */
const catastrophic = 0.4;

/** Costs of a year as shares of the local mean consumption per head, and the yearly chance of a grave event; own assumptions. */
const usualCost = 0.01;
const rehabilitationCost = 0.05;
const careCost = 0.24;
const graveRisk = 0.09;

/** Mean consumption per head in towns and in the country, yuan a year. */
const consumption = (draft: Draft): number[] =>
  ["urban", "rural"].map(place => provincial(draft, `consumption_mean_${place}`));

/** Capacity to pay: consumption without food, consumption rising less than income (elasticity assumed). */
export function capacityToPay(draft: Draft): Float64Array {
  const {households, members, relativeIncome} = draft;
  const other = 1 - national(draft, "consumption_food_share");
  const means = consumption(draft);
  const elasticity = provincial(draft, "consumption_elasticity");
  return Float64Array.from(
    members,
    (m, i) => m * other * means[households.registration[i] - 1] * relativeIncome[i] ** elasticity
  );
}

function drawMedical(draft: Draft): void {
  const {persons, offsets, households} = draft;
  const usual = new Float64Array(persons.age.length);
  const grave = new Float64Array(persons.age.length);
  const means = consumption(draft);
  eachPerson(draft, "medical", (k, i, stream) => {
    const risk = medicalRisk(draft, k);
    const [everyday, event, severity] = [stream.normal(), stream.uniform(), stream.normal()];
    if (persons.member[k] === 0) return;
    usual[k] = usualCost * means[households.registration[i] - 1] * risk * Math.exp(0.9 * everyday);
    if (event < Math.min(0.8, graveRisk * risk))
      grave[k] = Math.exp(0.75 * severity) * Math.max(0.1, draft.relativeIncome[i]) ** 0.35;
  });
  const capacity = capacityToPay(draft);
  const familyUsual = new Float64Array(capacity.length);
  const familyGrave = new Float64Array(capacity.length);
  for (let i = 0; i < capacity.length; ++i) {
    for (let k = offsets[i]; k < offsets[i + 1]; ++k) {
      familyUsual[i] += usual[k];
      familyGrave[i] += grave[k];
    }
  }
  const scales = [1, 2].map(registration => {
    const target = national(draft, registration === 1 ? "catastrophic_urban" : "catastrophic_rural");
    return bisect(
      scale =>
        target -
        catastrophicShare(
          draft,
          registration,
          i => familyUsual[i] + scale * familyGrave[i] >= catastrophic * capacity[i]
        ),
      0,
      1e6
    );
  });
  for (let i = 0; i < capacity.length; ++i) {
    const scale = scales[households.registration[i] - 1];
    for (let k = offsets[i]; k < offsets[i + 1]; ++k)
      persons.medical_self_paid[k] = roundMoney(Math.min(800_000, usual[k] + scale * grave[k]));
  }
}

export function catastrophicShare({households}: Draft, registration: number, holds: (i: number) => boolean): number {
  let all = 0;
  let hit = 0;
  for (let i = 0; i < households.weight.length; ++i) {
    if (households.registration[i] !== registration) continue;
    all += households.weight[i];
    if (holds(i)) hit += households.weight[i];
  }
  return hit / all;
}

/** Relative risk of one person, about 1 on average. */
function medicalRisk({persons}: Draft, k: number): number {
  const age = persons.age[k];
  const years = age < 15 ? 0.7 : age < 45 ? 0.6 : age < 60 ? 1 : age < 75 ? 1.8 : 2.4;
  const state =
    (persons.serious_illness[k] === 1 ? 7 : 1) *
    (persons.disability_level[k] > 0 ? 1.5 : 1) *
    (persons.adl_failed[k] > 0 ? 1.6 : 1);
  return years * state;
}

const stages = ["kindergarten", "primary", "junior", "senior", "college"];

function drawEducation(draft: Draft): void {
  const {persons, relativeIncome} = draft;
  const costs = stages.map(stage => provincial(draft, `education_cost_${stage}`));
  eachPerson(draft, "education", (k, i, stream) => {
    const luck = Math.exp(0.35 * stream.normal());
    const stage = persons.school_stage[k];
    if (stage > 0)
      persons.education_cost[k] = roundMoney(costs[stage - 1] * luck * Math.max(0.2, relativeIncome[i]) ** 0.3);
  });
}

/** Rehabilitation of the disabled and paid care of those who fail daily activities; amounts are own assumptions. */
function drawCare(draft: Draft): void {
  const {persons, households, relativeIncome} = draft;
  const consumed = consumption(draft);
  eachPerson(draft, "care and rehabilitation", (k, i, stream) => {
    const [treated, cared] = [stream.uniform(), stream.uniform()];
    const means = consumed[households.registration[i] - 1] * Math.max(0.15, relativeIncome[i]) ** 0.4;
    const rehabilitation = rehabilitationCost * means * Math.exp(0.8 * stream.normal());
    const care = careCost * means * Math.exp(0.6 * stream.normal());
    if (persons.member[k] === 0) return;
    const level = persons.disability_level[k];
    const often = persons.age[k] < 16 ? 0.6 : level <= 2 ? 0.4 : 0.15;
    if (level > 0 && treated < often) persons.rehabilitation_cost[k] = roundMoney(rehabilitation);
    if (persons.adl_failed[k] > 0 && cared < (persons.adl_failed[k] >= 4 ? 0.5 : 0.15))
      persons.care_cost[k] = roundMoney(care);
  });
}

// Expenses that weigh on a family: medical (heavy-tailed, its mean as published), education, rehabilitation, care.

import {eachPerson, national, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {roundMoney} from "./yuan.js";

export function drawSpending(draft: Draft): void {
  drawMedical(draft);
  drawEducation(draft);
  drawCare(draft);
}

/**
 * Health spending has two parts: most people spend next to nothing, and a few have a grave event, likelier by age and condition, whose
 * cost spreads widely. Everyday and other costs are shares of the local mean consumption per head; own assumptions, but for the mean
 * over all (below). The spread is the narrowest that is still wide: at the published mean, a wider one leaves even fewer families with
 * catastrophic spending than the tenth or more that surveys find.
 */
const everydayCost = 0.003;
const rehabilitationCost = 0.05;
const careCost = 0.24;
const graveRisk = 0.07;
const graveSpread = 0.8;
/** Grave costs against relative income: the poor go without some treatment. */
const graveElasticity = 0.5;
const mostMedical = 800_000;

/** Mean consumption per head in towns and in the country, yuan a year. */
const consumption = (draft: Draft): number[] =>
  ["urban", "rural"].map(place => provincial(draft, `consumption_mean_${place}`));

/** Costs are scaled so that their mean is the nation's out-of-pocket spending per head, in proportion to local consumption. */
function drawMedical(draft: Draft): void {
  const {persons, households} = draft;
  const everyday = new Float64Array(persons.age.length);
  const grave = new Float64Array(persons.age.length);
  const means = consumption(draft);
  const sums = {everyday: 0, grave: 0, wanted: 0};
  const perConsumption = national(draft, "out_of_pocket_mean") / national(draft, "consumption_mean_all");
  eachPerson(draft, "medical", (k, i, stream) => {
    const risk = medicalRisk(draft, k);
    const [small, event, severity] = [stream.normal(), stream.uniform(), stream.normal()];
    if (persons.member[k] === 0) return;
    const mean = means[households.registration[i] - 1];
    everyday[k] = everydayCost * mean * risk * Math.exp(0.9 * small);
    if (event < Math.min(0.8, graveRisk * risk))
      grave[k] = mean * Math.exp(graveSpread * severity) * Math.max(0.1, draft.relativeIncome[i]) ** graveElasticity;
    sums.everyday += households.weight[i] * everyday[k];
    sums.grave += households.weight[i] * grave[k];
    sums.wanted += households.weight[i] * perConsumption * mean;
  });
  const scale = (sums.wanted - sums.everyday) / sums.grave;
  for (let k = 0; k < grave.length; ++k)
    persons.medical_self_paid[k] = roundMoney(Math.min(mostMedical, everyday[k] + scale * grave[k]));
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

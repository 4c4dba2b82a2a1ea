// Disability, serious illness and care needs: totals from the surveys, age profiles and the pull of poverty assumed.

import {eachPerson, national, provincial} from "./draft.js";
import type {Draft} from "./draft.js";
import {byRisk, drawToTarget} from "../calibrate/shares.js";

const elderAge = 60;

/** Weight of each person. */
export function personWeights({households, offsets}: Draft): Float64Array {
  const weights = new Float64Array(offsets[offsets.length - 1]);
  for (let i = 0; i < households.weight.length; ++i) weights.fill(households.weight[i], offsets[i], offsets[i + 1]);
  return weights;
}

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

/** Draws a flag from relative risks so that it holds for `target` persons. */
function drawFlag(
  draft: Draft,
  purpose: string,
  weights: Float64Array,
  target: number,
  riskOf: (k: number, i: number) => number
): Uint8Array {
  const keys = new Float64Array(weights.length);
  eachPerson(draft, purpose, (k, i, stream) => {
    keys[k] = byRisk(stream.uniform(), riskOf(k, i));
  });
  return drawToTarget(keys, weights, target);
}

export function drawHealth(draft: Draft): void {
  const weights = personWeights(draft);
  drawDisability(draft, weights);
  drawIllness(draft, weights);
  drawCareNeeds(draft, weights);
}

function drawDisability(draft: Draft, weights: Float64Array): void {
  const {persons, near} = draft;
  const disabled = sum(weights) * national(draft, "disabled_share");
  const aged = national(draft, "disabled_aged_60_share");
  const young = drawFlag(draft, "disability below 60", weights, disabled * (1 - aged), (k, i) => {
    const age = persons.age[k];
    return age >= elderAge ? 0 : (age < 15 ? 0.5 : age < 30 ? 0.7 : age < 45 ? 1 : 1.9) * (1 + 9 * near[i]);
  });
  const old = drawFlag(draft, "disability from 60", weights, disabled * aged, (k, i) => {
    const age = persons.age[k];
    return age < elderAge ? 0 : (age < 70 ? 1 : age < 80 ? 1.8 : 3) * (1 + 2 * near[i]);
  });
  const types = typeShares(draft, aged);
  const severe = national(draft, "disabled_severe_share");
  const certified = provincial(draft, "disabled_certified_share");
  eachPerson(draft, "disability type and level", (k, i, stream) => {
    const type = 1 + stream.pick(types[old[k]]);
    // The poor are the more severely disabled; a little less than the published share leaves room for that.
    const grave = severe * (0.86 + 0.8 * near[i]);
    // Levels are those of a certificate, which decides what is paid; who holds none is kept at the lightest.
    const held = certified + (1 - certified) * near[i];
    const heavy = [grave * 0.45 * held, grave * 0.55 * held, (1 - grave) * 0.37 * held];
    const level = 1 + stream.pick([...heavy, 1 - heavy[0] - heavy[1] - heavy[2]]);
    if (young[k] + old[k] === 0) return;
    persons.disability_type[k] = type;
    persons.disability_level[k] = level;
  });
}

const typeNames = ["visual", "hearing", "speech", "limb", "intellectual", "mental", "multiple"];
/** Types among the disabled of 60 and more, assumed; below 60 follows from the published total. */
const elderTypes = [0.19, 0.36, 0.01, 0.29, 0.01, 0.02, 0.12];

function typeShares(draft: Draft, aged: number): number[][] {
  const young = typeNames.map((name, t) =>
    Math.max(0, (national(draft, `disabled_type_${name}`) - aged * elderTypes[t]) / (1 - aged))
  );
  return [young, elderTypes];
}

function drawIllness(draft: Draft, weights: Float64Array): void {
  const {persons, near} = draft;
  const target = sum(weights) * provincial(draft, "serious_illness_share");
  const ill = drawFlag(draft, "serious illness", weights, target, (k, i) => {
    const age = persons.age[k];
    return (age < 40 ? 0.35 : age < elderAge ? 1 : 2) * (1 + 6 * near[i]);
  });
  persons.serious_illness.set(ill);
}

function drawCareNeeds(draft: Draft, weights: Float64Array): void {
  const {persons} = draft;
  const elders = weights.reduce((total, weight, k) => total + (persons.age[k] >= elderAge ? weight : 0), 0);
  const needs = drawFlag(draft, "care needs", weights, elders * provincial(draft, "adl_any_share_60"), k => {
    const age = persons.age[k];
    const level = persons.disability_level[k];
    return age < elderAge
      ? 0
      : (age < 70 ? 0.35 : age < 80 ? 1 : age < 90 ? 3 : 5) * (level === 0 ? 1 : level <= 2 ? 4 : 1.6);
  });
  eachPerson(draft, "activities failed", (k, _, stream) => {
    const failed = 1 + stream.pick([0.34, 0.2, 0.14, 0.12, 0.1, 0.1]);
    const young = stream.chance(0.35) && persons.age[k] < elderAge && persons.disability_level[k] === 1;
    if (needs[k] === 1 || young) persons.adl_failed[k] = failed;
  });
}

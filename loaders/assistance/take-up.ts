// The draw of each household, which decides take-up in every simulation: uniform among those entitled to the same, but not blind. Who
// is known to the office or plainly cannot work is reached first: a logit, of which the policy's rates take the upper part.

import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {isAssisted} from "../incomes/own-means.js";
import {isSevere, lackOfLabour} from "../households/labour.js";

/** Values that `draw` has. */
const steps = 65_536;

/**
 * Fills `draw`: the rank, by persons, of each household's score among those of one code in `claim`, what a family could claim under the
 * policy in force. Rates of other policies then meet uniform draws as well, among those near the line as among the rest.
 */
export function drawTakeUp(draft: Draft, claim: Uint8Array): void {
  const {households, members} = draft;
  const score = scores(draft);
  const order = Uint32Array.from(score.keys()).sort((i, j) => score[j] - score[i] || i - j);
  const codes = 1 + claim.reduce((most, code) => Math.max(most, code), 0);
  const totals = new Float64Array(codes);
  const before = new Float64Array(codes);
  const persons = (i: number) => households.weight[i] * Math.max(1, members[i]);
  for (let i = 0; i < score.length; ++i) totals[claim[i]] += persons(i);
  for (const i of order) {
    const middle = before[claim[i]] + persons(i) / 2;
    before[claim[i]] += persons(i);
    households.draw[i] = Math.min(steps - 1, Math.floor((steps * middle) / totals[claim[i]]));
  }
}

/** Log odds of being reached, with logistic noise: signs as published, sizes assumed. */
function scores(draft: Draft): Float64Array {
  const {households} = draft;
  const [held, sick, idle, country] = [
    "take_up_logit_assisted",
    "take_up_logit_severe_or_ill",
    "take_up_logit_nobody_able",
    "take_up_logit_rural"
  ].map(name => provincial(draft, name));
  const score = new Float64Array(households.draw.length);
  eachHousehold(draft, "draw", (i, stream) => {
    const u = Math.min(1 - 1e-12, Math.max(1e-12, stream.uniform()));
    score[i] =
      Math.log(u / (1 - u)) +
      (isAssisted(draft, i) ? held : 0) +
      (hasSevereOrIll(draft, i) ? sick : 0) +
      idle * lackOfLabour(draft, i) +
      (households.registration[i] === 2 ? country : 0);
  });
  return score;
}

function hasSevereOrIll({persons, offsets}: Draft, i: number): boolean {
  for (let k = offsets[i]; k < offsets[i + 1]; ++k)
    if (persons.member[k] === 1 && (persons.serious_illness[k] === 1 || isSevere(persons, k))) return true;
  return false;
}

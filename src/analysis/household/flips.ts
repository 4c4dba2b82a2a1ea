// 临界 What would change the decision on one household: the smallest change of one fact, or of one parameter, that flips it.
// Found by assessing again, never by turning the rules round; a change of a yuan less must not flip it.

import {applyChanges} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import type {Decision, Flip, FlipTrial} from "./flip.js";
import {householdTrials} from "./flip-facts.js";
import {policyTrials} from "./flip-policies.js";
import {assessUnder, prepareFor} from "./one-household.js";

/** What is farther than this is no threshold the household is near. */
const nearest = 3.5;

export const decisionOf = (sheet: Worksheet): Decision => ({
  status: sheet.status,
  on_exit: sheet.exit_benefit > 0,
  single_persons: sheet.single_persons,
  total_month: sheet.total_month
});

const isSame = (a: Decision, b: Decision): boolean =>
  a.status === b.status && a.on_exit === b.on_exit && a.single_persons === b.single_persons;

/** Flips of facts of the household, the nearest first. */
export function householdFlips(record: HouseholdRecord, policy: Policy): Flip[] {
  const prepared = prepareFor(policy, record);
  return search(householdTrials(record, prepared), decisionOf(assessUnder(prepared, record)));
}

/** Flips of parameters of the policy, the nearest first. */
export function policyFlips(record: HouseholdRecord, policy: Policy): Flip[] {
  const now = assessUnder(prepareFor(policy, record), record);
  const assess = (changes: Changes): Worksheet => {
    const changed = applyChanges(policy, changes);
    const [problem] = changed.problems;
    if (problem !== undefined) throw new Error(problem.message);
    return assessUnder(preparePolicy(changed.policy, [record.household.region]), record);
  };
  return search(policyTrials(record, policy, now, assess), decisionOf(now));
}

function search(trials: readonly FlipTrial[], now: Decision): Flip[] {
  return trials
    .flatMap(trial => {
      const k = firstFlip(trial, now);
      if (k === undefined) return [];
      const decision = decisionOf(trial.assess(k));
      const to = trial.value(k);
      const isAmount = typeof to === "number" && typeof trial.from === "number" && trial.most > 1;
      const flip: Flip = {
        kind: trial.kind,
        name: trial.name,
        person: trial.person ?? null,
        from: trial.from,
        to,
        change: isAmount ? Number((to - trial.from).toFixed(6)) : null,
        decision,
        total_change: decision.total_month - now.total_month,
        distance: trial.distance(k)
      };
      return [flip];
    })
    .filter(({distance}) => distance <= nearest)
    .sort((a, b) => a.distance - b.distance);
}

/** Doubles the step until the decision differs, then halves the way back. */
function firstFlip({assess, most}: FlipTrial, now: Decision): number | undefined {
  const differs = (k: number): boolean => !isSame(decisionOf(assess(k)), now);
  let [low, high] = [0, Math.min(1, most)];
  while (high > 0 && !differs(high)) {
    if (high >= most) return undefined;
    low = high;
    high = Math.min(most, high * 2);
  }
  if (high === 0) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (differs(middle)) high = middle;
    else low = middle;
  }
  return high;
}

// 目标求解 The value of one lever at which a policy meets a goal: a budget, a coverage, a number of persons, a gap. Every trial is a
// run over the full population; nothing is interpolated.

import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {findCrossing} from "./crossing.js";
import type {Goal, Trial} from "./crossing.js";
import {changesFor, pointsOf, policyWith, valueOf} from "./levers.js";
import type {NumberLever} from "./levers.js";
import {outcomes} from "./outcomes.js";
import type {OutcomeName, RunPolicies} from "./outcomes.js";
import type {Place} from "../population/place.js";
import {lastOf} from "../../rules/last-of.js";

export interface GoalRequest {
  /** What outcomes are set against: gaps are measured below its lines. */
  readonly baseline: Policy;
  /** The policy whose lever is moved; the baseline itself, or a reform in hand. */
  readonly policy: Policy;
  readonly lever: NumberLever;
  readonly outcome: OutcomeName;
  readonly goal: Goal;
  readonly places: readonly Place[];
  readonly run: RunPolicies;
  readonly signal?: AbortSignal;
  readonly onTry?: (trial: ValueTrial) => void;
}

export interface ValueTrial {
  readonly value: number;
  readonly outcome: number;
}

export interface GoalResult {
  /** no_effect: every value tried gives the same outcome, whether that meets the goal or not. */
  readonly status: "met" | "out_of_reach" | "no_effect";
  /** Where the goal is out of reach, the nearest that can be reached. */
  readonly value: number;
  readonly outcome: number;
  /** What turns `policy` into the one found. */
  readonly changes: Changes;
  readonly policy: Policy;
  /** One step of the lever further, where the goal is missed; null where the range of the lever ends first. */
  readonly beyond: ValueTrial | null;
  /** If false, the outcome goes up and down with the lever, and other values may meet the goal too. */
  readonly monotone: boolean;
  /** Values beside each other that give the outcome found: a plateau where they differ. */
  readonly same_from: number;
  readonly same_to: number;
  readonly trials: readonly ValueTrial[];
}

/** Resolves with undefined when the pool drops a run or `signal` stops the search; rejects on a policy that does not fit. */
export async function goalSeek(request: GoalRequest): Promise<GoalResult | undefined> {
  const {baseline, policy, lever, outcome, goal, places, run, signal, onTry} = request;
  const changesAt = (point: number): Changes => changesFor(policy, [{lever, value: valueOf(lever, point)}]);
  const toValue = ({point, outcome}: Trial): ValueTrial => ({value: valueOf(lever, point) as number, outcome});
  const found = await findCrossing(pointsOf(lever), goal, async point => {
    if (signal?.aborted === true) return undefined;
    const reform = policyWith(policy, changesAt(point));
    const result = await run(baseline, reform);
    if (result === undefined) return undefined;
    const reached = outcomes[outcome].of({...result, baseline, reform, places});
    onTry?.(toValue({point, outcome: reached}));
    return reached;
  });
  if (found === undefined) return undefined;
  const {best, beyond, flat, met, monotone, trials} = found;
  const plateau = plateauOf(trials, best);
  return {
    status: flat && trials.length > 1 ? "no_effect" : met ? "met" : "out_of_reach",
    ...toValue(best),
    changes: changesAt(best.point),
    policy: policyWith(policy, changesAt(best.point)),
    beyond: beyond === null ? null : toValue(beyond),
    monotone,
    same_from: toValue(plateau[0]).value,
    same_to: toValue(lastOf(plateau)!).value,
    trials: trials.map(toValue)
  };
}

/** Trials in a row around `best` with its outcome. */
function plateauOf(trials: readonly Trial[], best: Trial): Trial[] {
  const at = trials.indexOf(best);
  let from = at;
  let to = at;
  while (from > 0 && trials[from - 1].outcome === best.outcome) --from;
  while (to < trials.length - 1 && trials[to + 1].outcome === best.outcome) ++to;
  return trials.slice(from, to + 1);
}

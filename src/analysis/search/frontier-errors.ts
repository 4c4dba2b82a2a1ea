// 前沿的误差 What each point of a frontier does and how sure that is, and whether it can be told from its neighbour: two policies over
// the same households differ more surely than either is known, so every two neighbours are run side by side.

import type {Policy} from "../../rules/policy.js";
import type {Place} from "../population/place.js";
import {answerOf} from "../results/answer.js";
import type {Answer} from "../results/answer.js";
import type {FrontierPoint} from "./frontier.js";
import {policyWith} from "./levers.js";
import {isAgainstBaseline, outcomeError} from "./outcome-errors.js";
import type {OutcomeError} from "./outcome-errors.js";
import type {OutcomeName, Run} from "./outcomes.js";

/** A run with detail over the whole population, what is left measured below the lines of `lines`; undefined where it was dropped. */
export type RunPair = (
  before: Policy,
  after: Policy,
  lines: Policy
) => Promise<{readonly tally: Run["tally"]} | undefined>;

export interface ErrorsRequest {
  readonly baseline: Policy;
  readonly objectives: readonly OutcomeName[];
  readonly places: readonly Place[];
  readonly run: RunPair;
}

export interface PointErrors {
  /** That of the point. */
  readonly number: number;
  readonly answer: Answer;
  /** By objective; null where none is known. */
  readonly errors: Readonly<Partial<Record<OutcomeName, OutcomeError | null>>>;
}

export interface Difference {
  /** Of the second point over the first. */
  readonly difference: number;
  readonly se: number | null;
  /**
   * `paired`: the error of the difference over the same households; `bound`: no more than the errors of both points together, where
   * an outcome is itself a difference to the baseline; null where no error is known.
   */
  readonly how: "paired" | "bound" | null;
  /** Whether the difference is more than two standard errors; null where that is not known. */
  readonly apart: boolean | null;
}

export interface Neighbours {
  readonly from: number;
  readonly to: number;
  readonly differences: Readonly<Partial<Record<OutcomeName, Difference>>>;
  /** Whether they differ in one objective at least by more than its error; `differences` says in which. */
  readonly apart: boolean | null;
}

export interface FrontierErrors {
  readonly points: readonly PointErrors[];
  /** Every point and the next, in the order given. */
  readonly neighbours: readonly Neighbours[];
}

/** Two runs a point. Resolves with undefined where one of them was dropped. */
export async function frontierErrors(
  points: readonly FrontierPoint[],
  request: ErrorsRequest
): Promise<FrontierErrors | undefined> {
  const known: PointErrors[] = [];
  for (const point of points) {
    const errors = await pointErrors(point, request);
    if (errors === undefined) return undefined;
    known.push(errors);
  }
  const neighbours: Neighbours[] = [];
  for (let i = 1; i < points.length; ++i) {
    const found = await compare([points[i - 1], points[i]], [known[i - 1], known[i]], request);
    if (found === undefined) return undefined;
    neighbours.push(found);
  }
  return {points: known, neighbours};
}

async function pointErrors(
  {number, changes}: FrontierPoint,
  {baseline, objectives, places, run}: ErrorsRequest
): Promise<PointErrors | undefined> {
  const reform = policyWith(baseline, changes);
  const result = await run(baseline, reform, baseline);
  if (result === undefined) return undefined;
  const {tally} = result;
  const errors = objectives.map(name => [name, outcomeError(name, {tally, baseline, reform, places})]);
  return {
    number,
    answer: answerOf(tally, {baseline, reform}, places),
    errors: Object.fromEntries(errors) as PointErrors["errors"]
  };
}

type Two<T> = readonly [T, T];

async function compare(
  [a, b]: Two<FrontierPoint>,
  errors: Two<PointErrors>,
  {baseline, objectives, places, run}: ErrorsRequest
): Promise<Neighbours | undefined> {
  const [before, after] = [a, b].map(({changes}) => policyWith(baseline, changes));
  const result = await run(before, after, baseline);
  if (result === undefined) return undefined;
  // the denominator of coverage is that of the baseline
  const side: Run = {tally: result.tally, baseline, reform: after, places};
  const differences = objectives.map(name => {
    const difference = b.outcomes[name] - a.outcomes[name];
    const error = isAgainstBaseline(name) ? boundOf(name, errors) : (outcomeError(name, side)?.change_se ?? null);
    const how = error === null ? null : isAgainstBaseline(name) ? "bound" : "paired";
    const apart = error === null ? null : Math.abs(difference) > 2 * error;
    return [name, {difference, se: error, how, apart}] as const;
  });
  const all = differences.map(([, {apart}]) => apart);
  return {
    from: a.number,
    to: b.number,
    differences: Object.fromEntries(differences),
    apart: all.includes(true) ? true : all.includes(null) ? null : false
  };
}

function boundOf(name: OutcomeName, [a, b]: Two<PointErrors>): number | null {
  const [one, other] = [a.errors[name], b.errors[name]];
  return one == null || other == null ? null : one.se + other.se;
}

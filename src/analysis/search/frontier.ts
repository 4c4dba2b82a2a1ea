// 政策前沿 A search over several levers at once: policies of which none is better in every objective. It begins with points spread
// evenly over the box of the levers and goes on around those that nothing dominates. One seed, one result.

import {randomLcg} from "d3";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {InputError} from "../../rules/schema/problem.js";
import {standardsKept} from "../standards/standard-flags.js";
import type {Place} from "../population/place.js";
import {meets} from "./crossing.js";
import type {Goal} from "./crossing.js";
import {changesFor, pointsOf, policyWith, valueOf} from "./levers.js";
import type {Lever} from "./levers.js";
import {NonDominated} from "./non-dominated.js";
import {outcomes, outcomesOf} from "./outcomes.js";
import type {OutcomeName, OutcomeValues, RunPolicies} from "./outcomes.js";
import {maxSides, spreadPoint} from "./spread-points.js";

export interface Limit extends Goal {
  readonly outcome: OutcomeName;
}

/** What the standards of a policy must keep to, known before it is run: nowhere below the baseline's; within the published bands. */
export type StandardRule = "not_lowered" | "within_bands";

export interface FrontierRequest {
  readonly baseline: Policy;
  readonly levers: readonly Lever[];
  /** At least one; the first usually is the cost. */
  readonly objectives: readonly OutcomeName[];
  readonly limits: readonly Limit[];
  readonly standardRules: readonly StandardRule[];
  /** Policies to be run, the baseline among them. */
  readonly policies: number;
  readonly seed: number;
  readonly places: readonly Place[];
  readonly run: RunPolicies;
  readonly signal?: AbortSignal;
}

/** One policy of the search. */
export interface FrontierPoint {
  /** 0 for the baseline, then in the order of the runs. */
  readonly number: number;
  /** Against the baseline, as in a link. */
  readonly changes: Changes;
  /** Value of each lever, in their order; null for the baseline, whose values need not be on the grid. */
  readonly values: readonly (number | string | boolean)[] | null;
  readonly outcomes: OutcomeValues;
  /** Keeps every limit. */
  readonly feasible: boolean;
}

export interface FrontierStep {
  readonly point: FrontierPoint;
  readonly done: number;
  readonly policies: number;
  /** Feasible points that nothing feasible dominates, in rising order of the first objective, worse last. */
  readonly frontier: readonly FrontierPoint[];
}

/** Share of the runs that is spread evenly. */
const spreadShare = 0.4;
/** Candidates looked at for one run before the search takes the box for exhausted. */
const maxMisses = 1000;

/**
 * Yields after every run, and ends when the number of policies is reached, `signal` stops it, or no new policy is left; what was
 * yielded last is what was found. Rejects on a request without levers or objectives, or a policy that does not fit the population.
 */
export async function* searchFrontier(request: FrontierRequest): AsyncGenerator<FrontierStep, void, void> {
  check(request);
  const {baseline, objectives, policies, run, signal, places, limits} = request;
  const best = new NonDominated<FrontierPoint>();
  const candidates = new Candidates(request);
  for (let done = 0; done < policies;) {
    const next = done === 0 ? {values: null, indexes: null, changes: {}} : candidates.next(done);
    if (next === undefined || signal?.aborted === true) return;
    const reform = policyWith(baseline, next.changes);
    const result = await run(baseline, reform);
    if (result === undefined) return;
    const values = outcomesOf({...result, baseline, reform, places});
    const feasible = limits.every(limit => meets(limit, values[limit.outcome]));
    const point = {number: done++, changes: next.changes, values: next.values, outcomes: values, feasible};
    if (
      feasible &&
      best.add(
        point,
        objectives.map(name => signed(name, values[name]))
      )
    )
      candidates.setCentres(best.items);
    if (next.indexes !== null) candidates.remember(point, next.indexes);
    yield {point, done, policies, frontier: ordered(best.items, objectives[0])};
  }
}

/** Less is better. */
const signed = (name: OutcomeName, value: number): number => (outcomes[name].better === "less" ? value : -value);

const ordered = (points: readonly FrontierPoint[], name: OutcomeName): FrontierPoint[] =>
  [...points].sort((a, b) => signed(name, a.outcomes[name]) - signed(name, b.outcomes[name]) || a.number - b.number);

function check({levers, objectives}: FrontierRequest): void {
  const fail = (key: string, message: string): never => {
    throw new InputError([{file: "", key, message}]);
  };
  if (levers.length === 0) fail("levers", "missing levers: a search needs one at least");
  if (levers.length > maxSides) fail("levers", `too many levers: ${levers.length} (at most ${maxSides})`);
  if (objectives.length === 0) fail("objectives", "missing objectives: a search needs one at least");
}

interface Candidate {
  readonly indexes: readonly number[];
  readonly values: readonly (number | string | boolean)[];
  readonly changes: Changes;
}

/** Which policy to run next: none twice, none whose standards break a rule. */
class Candidates {
  readonly #request: FrontierRequest;
  readonly #counts: readonly number[];
  readonly #random: () => number;
  readonly #shifts: readonly number[];
  readonly #seen = new Set<string>();
  readonly #indexes = new Map<FrontierPoint, readonly number[]>();
  #centres: readonly FrontierPoint[] = [];
  #spread = 0;

  constructor(request: FrontierRequest) {
    this.#request = request;
    this.#counts = request.levers.map(pointsOf);
    this.#random = randomLcg(request.seed);
    this.#shifts = request.levers.map(() => this.#random());
    this.#seen.add(JSON.stringify({}));
  }

  setCentres(points: readonly FrontierPoint[]): void {
    this.#centres = points;
  }

  remember(point: FrontierPoint, indexes: readonly number[]): void {
    this.#indexes.set(point, indexes);
  }

  /** Undefined where no new policy was found in many attempts. */
  next(done: number): Candidate | undefined {
    const {baseline, levers, policies, standardRules} = this.#request;
    for (let miss = 0; miss < maxMisses; ++miss) {
      const indexes = this.#indexesFor(done < spreadShare * policies, 1 - done / policies);
      const values = indexes.map((index, i) => valueOf(levers[i], index));
      const changes = changesFor(
        baseline,
        values.map((value, i) => ({lever: levers[i], value}))
      );
      const key = JSON.stringify(changes);
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      if (standardsKept(baseline, policyWith(baseline, changes), standardRules)) return {indexes, values, changes};
    }
    return undefined;
  }

  /** A point of the spread, or one near a centre; `left` is the share of runs still to come, by which the steps shrink. */
  #indexesFor(isSpread: boolean, left: number): number[] {
    const centres = this.#centres.filter(point => this.#indexes.has(point));
    if (isSpread || centres.length === 0 || this.#random() < 0.1) return this.#spreadIndexes();
    const centre = this.#indexes.get(centres[Math.floor(this.#random() * centres.length)])!;
    const reach = Math.max(0.02, 0.3 * left);
    return centre.map((index, i) => this.#near(index, this.#counts[i], reach));
  }

  #spreadIndexes(): number[] {
    return spreadPoint(this.#spread++, this.#shifts).map((x, i) =>
      Math.min(this.#counts[i] - 1, Math.floor(x * this.#counts[i]))
    );
  }

  /** An index within reach, itself in half of the cases so that one lever moves at a time as often as several. */
  #near(index: number, count: number, reach: number): number {
    if (this.#random() < 0.5) return index;
    const width = Math.max(1, Math.round(reach * count));
    const moved = index + Math.round((2 * this.#random() - 1) * width);
    return Math.min(count - 1, Math.max(0, moved));
  }
}

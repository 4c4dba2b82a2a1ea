// 答案 What a reform does, in the few figures that a sentence is made of: what it costs, whom it lifts and lowers, whose standard moves,
// which tiers it makes one, and what of the gap it closes. No words here.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {changedPersons} from "../coverage/changed-persons.js";
import type {Counted} from "../coverage/changed-persons.js";
import {gapLeftEstimate} from "../coverage/gap-left.js";
import type {Place} from "../population/place.js";
import {standardMoves} from "../standards/standard-moves.js";
import type {StandardMoves} from "../standards/standard-moves.js";
import type {Estimate} from "./tables.js";
import {estimate} from "./totals.js";

export interface Answer extends StandardMoves {
  /** Cash, 元/年; its errors are NaN where the run was not asked for them, as those of `gap` are. */
  readonly cost: Estimate;
  /** Persons whose assistance in all rises, and falls. */
  readonly persons_rise: Counted;
  readonly persons_fall: Counted;
  /** What is lacking to the baseline's standard after assistance, 元/年. */
  readonly gap: Estimate;
  /** Share of the baseline's gap that the reform closes; below 0 where it opens it further, null where there is none. */
  readonly gap_closed: number | null;
}

/** Of a run of both policies; throws on a prefecture of the tally that has no name or no standard. */
export function answerOf(
  tally: Tally,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[]
): Answer {
  const gap = gapLeftEstimate(tally, "standard", "gap");
  return {
    cost: estimate(tally, "cash_receiving", 12),
    persons_rise: changedPersons(tally, "rises"),
    persons_fall: changedPersons(tally, "falls"),
    ...standardMoves(tally.regions, policies, places),
    gap,
    gap_closed: gap.baseline > 0 ? (gap.baseline - gap.reform) / gap.baseline : null
  };
}

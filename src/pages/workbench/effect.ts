// What a run says of its reform besides the tables: the answer, and who of which group gains and loses.

import {changedGroups} from "../../analysis/coverage/changed-groups.js";
import type {ChangedGroups} from "../../analysis/coverage/changed-groups.js";
import {answerOf} from "../../analysis/results/answer.js";
import type {Answer} from "../../analysis/results/answer.js";
import type {Place} from "../../analysis/population/place.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";

export interface Effect {
  readonly answer: Answer;
  readonly groups: ChangedGroups;
}

export const effectOf = (
  tally: Tally,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[]
): Effect => ({answer: answerOf(tally, policies, places), groups: changedGroups(tally)});

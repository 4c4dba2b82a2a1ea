// 成效 What a run says of its reform besides the tables: the answer, and who of which group gains and loses.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {changedGroups} from "../coverage/changed-groups.js";
import type {ChangedGroups} from "../coverage/changed-groups.js";
import type {Place} from "../population/place.js";
import {answerOf} from "./answer.js";
import type {Answer} from "./answer.js";

export interface Effect {
  readonly answer: Answer;
  readonly groups: ChangedGroups;
}

export const effectOf = (
  tally: Tally,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[]
): Effect => ({answer: answerOf(tally, policies, places), groups: changedGroups(tally, places)});

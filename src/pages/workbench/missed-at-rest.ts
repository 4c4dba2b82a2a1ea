// Who is missed, looked for under what is on the screen once the hand rests.

import type {MissedSides} from "../../analysis/coverage/missed.js";
import {atRest} from "../../policy-desk/at-rest.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Policy} from "../../rules/policy.js";
import type {State} from "../../ui/elements/state.js";
import type {WorkbenchState} from "./workbench-state.js";

/** Who is missed under the baseline and a policy; null where a newer look made this one worthless. */
export type LookForMissed = (policy: Policy) => Promise<MissedSides | null>;

/** Longer than what runs and assumptions wait for: they go first. */
const rest = 600;

export interface MissedAtRest {
  readonly lookAtRest: () => void;
  readonly forget: () => void;
}

export function missedAtRest(
  {now, set}: State<WorkbenchState>,
  {notices}: Pick<PolicyInHand, "notices">,
  look: LookForMissed
): MissedAtRest {
  const waiting = atRest<WorkbenchState, MissedSides>({
    rest,
    run: ({reform}) => look(reform.policy),
    onResult: (missed, {reform}) => {
      if (now().reform === reform) set({missed});
    },
    onError: error => notices.showError(error, lookAtRest)
  });
  function lookAtRest(): void {
    waiting.request(now());
  }
  return {lookAtRest, forget: waiting.cancel};
}

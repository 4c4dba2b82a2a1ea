// Moves of the ratio of a tier: whether the rural one goes along is settled when a move begins, so that a slider that only passes
// it does not pick it up on the way.

import {ratioChanges, takesRural} from "../../analysis/standards/tier-ratio.js";
import type {Policy} from "../../rules/policy.js";
import type {Changes} from "../../rules/schema/changes.js";

/** `pairNow`: the policies as they stand at each move; `final` is false while a slider is being dragged. */
export function ratioMoves(
  pairNow: () => {readonly policy: Policy; readonly baseline: Policy},
  onMove: (changes: Changes, final: boolean, event: Event) => void
): (path: string, value: unknown, final: boolean, event: Event) => void {
  let began: boolean | null = null;
  return (path, value, final, event) => {
    const pair = pairNow();
    const isTogether = began ?? takesRural(pair.policy, path);
    began = final ? null : isTogether;
    onMove(ratioChanges(path, value, {...pair, isTogether}), final, event);
  };
}

// The assumptions, run for what is on the screen once the hand rests, where their ends are to be seen.

import type {VariantTables} from "../../analysis/results/bands.js";
import type {Policy} from "../../rules/policy.js";
import {atRest} from "../../policy-desk/at-rest.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import {tellLate} from "../../policy-desk/tell-late.js";
import type {State} from "../../ui/elements/state.js";
import type {WorkbenchState} from "./workbench-state.js";

/** Runs a policy under every assumption, one after another; null where a newer run made it worthless. */
export type Vary = (policy: Policy, onVariant: (done: number) => void) => Promise<readonly VariantTables[] | null>;

export interface AssumptionsAtRest {
  /** Where they are not to be seen, or have been run, what was asked for is forgotten. */
  readonly varyAtRest: () => void;
  readonly forget: () => void;
}

export function assumptionsAtRest(
  {now, set}: State<WorkbenchState>,
  {isReady, notices}: Pick<PolicyInHand, "isReady" | "notices">,
  vary: Vary
): AssumptionsAtRest {
  const waiting = atRest<WorkbenchState, readonly VariantTables[]>({
    run: ({reform}) =>
      tellLate<number, readonly VariantTables[] | null>(
        variantsDone => set({variantsDone}),
        tell => vary(reform.policy, tell)
      ),
    onResult: (varied, {tables}) => {
      if (now().tables === tables) set({varied});
    },
    onError: error => notices.showError(error, varyAtRest)
  });
  function varyAtRest(): void {
    if (now().mode === "assumptions" && isReady() && now().varied === null) waiting.request(now());
    else waiting.cancel();
  }
  return {varyAtRest, forget: waiting.cancel};
}

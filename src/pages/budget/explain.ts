// What takes several runs: why the reform costs what it does, and how fast cost grows with the standard. Once the hand rests.

import {costCauses} from "../../analysis/budget/cost-causes.js";
import {costElasticity} from "../../analysis/budget/elasticity.js";
import {atRest} from "../../policy-desk/at-rest.js";
import type {AtRest} from "../../policy-desk/at-rest.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Policy} from "../../rules/policy.js";
import type {BudgetEngine} from "./budget-engine.js";
import type {BudgetResult} from "./budget-shown.js";

export interface ExplainOptions {
  readonly basis: Policy;
  readonly engine: Pick<BudgetEngine, "run" | "sums">;
  /** Aborted when the reform that is in hand no longer is. */
  readonly signal: () => AbortSignal;
  readonly onRunning: (running: BudgetResult["running"]) => void;
  readonly onFound: (found: Pick<BudgetResult, "causes" | "elasticity">, of: Reform) => void;
  readonly onError: (error: unknown) => void;
}

/** Runs of the causes from which on it is told how far they are. */
const worthTelling = 5;

export const explain = ({basis, engine, onRunning, onFound, onError, ...options}: ExplainOptions): AtRest<Reform> =>
  atRest<Reform, Pick<BudgetResult, "causes" | "elasticity">>({
    run: async ({policy}) => {
      const signal = options.signal();
      const causes = await costCauses(engine.sums, basis, policy, {
        signal,
        onProgress: (done, runs) => {
          if (runs >= worthTelling && !signal.aborted) onRunning({done, runs});
        }
      });
      const elasticity = await costElasticity(engine.run, policy);
      return causes === undefined || elasticity === undefined || signal.aborted ? null : {causes, elasticity};
    },
    onResult: onFound,
    onError
  });

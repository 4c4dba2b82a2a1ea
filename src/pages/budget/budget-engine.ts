// What the page 资金 asks of whatever assesses households.

import type {RunYear} from "../../analysis/budget/path-costs.js";
import type {FrontierStep} from "../../analysis/search/frontier.js";
import type {OutcomeName, RunPolicies} from "../../analysis/search/outcomes.js";
import type {CliffOptions} from "../../engine/cliffs/cells.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import type {FrontierErrorsOf} from "./search/frontier-view.js";
import type {FrontierQuestion} from "./search/frontier-question.js";
import type {Narrowed} from "./search/found.js";

/** One run after another; everything rejects before the population is in. */
export interface BudgetEngine {
  /** Rows of persons. */
  readonly persons: () => number;
  readonly run: (baseline: Policy, reform: Policy) => Promise<RunResult | undefined>;
  /** The same without what standard errors need. */
  readonly sums: RunPolicies;
  /** The same with what these outcomes need besides: households walked up in earnings, or through the months. */
  readonly giving: (names: readonly OutcomeName[], cliffs: CliffOptions) => RunPolicies;
  readonly runYear: RunYear;
  /** Searches among levers against the baseline, on workers of its own. */
  readonly search: (
    question: FrontierQuestion,
    signal: AbortSignal,
    onOpen: (narrowed: Narrowed) => void
  ) => AsyncGenerator<FrontierStep, void, void>;
  /** How sure the points of a search are, over the whole population, on a lane of its own. */
  readonly errors: FrontierErrorsOf;
}

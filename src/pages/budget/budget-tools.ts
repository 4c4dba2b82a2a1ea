// What the parts of the page 资金 ask for: searches, years and links, of the reform in hand.

import {pathCosts} from "../../analysis/budget/path-costs.js";
import {pathStart} from "../../analysis/budget/path-start.js";
import type {RunYear} from "../../analysis/budget/path-costs.js";
import type {Place} from "../../analysis/population/place.js";
import {answerOf} from "../../analysis/results/answer.js";
import {goalSeek} from "../../analysis/search/goal-seek.js";
import {outcomes} from "../../analysis/search/outcomes.js";
import {standardsPath} from "../../analysis/standards/standards-path.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Policy} from "../../rules/policy.js";
import type {Source} from "../../ui/figures/figure.js";
import type {BudgetEngine} from "./budget-engine.js";
import type {FrontierOptions} from "./search/frontier-view.js";
import type {GoalOptions} from "./search/goal-view.js";
import type {YearsOptions} from "./years-view.js";

/** What the parts ask for, of the reform in hand. */
export interface BudgetTools {
  readonly solve: GoalOptions["solve"];
  /** The outcome a question is about, of the reform in hand. */
  readonly outcomeOf: GoalOptions["outcomeOf"];
  readonly answerOf: GoalOptions["answerOf"];
  readonly search: FrontierOptions["search"];
  readonly errors: FrontierOptions["errors"];
  readonly work: YearsOptions["work"];
  /** Link to a policy that came of the reform in hand, and to one that came of the baseline. */
  readonly queryOf: (policy: Policy) => string;
  readonly queryOfChanges: (policy: Policy) => string;
  /** Whose figures those of such a policy are. */
  readonly sourceOf: (policy: Policy) => Source;
  readonly sourceOfChanges: (policy: Policy) => Source;
  readonly adopt: (policy: Policy, event: Event) => void;
  /** Id of the ready-made reform in hand, unchanged; null where it has changes of its own. */
  readonly presetId: () => string | null;
  readonly onError: (error: unknown) => void;
}

export interface ToolsOptions {
  readonly places: readonly Place[];
  readonly engine: BudgetEngine;
  /** Aborted when the reform that is in hand no longer is. */
  readonly signal: () => AbortSignal;
}

export function budgetTools(
  {basis, regions, ...hand}: PolicyInHand,
  {places, engine, signal}: ToolsOptions
): BudgetTools {
  const {reform} = hand;
  const queryOf = (of: Reform): string => hand.noteOf(of).query;
  return {
    solve: (question, onTry) => {
      const {policy} = reform();
      const of = {...question, baseline: basis, policy, places, onTry, signal: signal()};
      return goalSeek({...of, run: engine.giving([question.outcome], question.cliffs)});
    },
    outcomeOf: async (policy, outcome, cliffs) => {
      const result = await engine.giving([outcome], cliffs)(basis, policy);
      return result === undefined ? null : outcomes[outcome].of({...result, baseline: basis, reform: policy, places});
    },
    answerOf: async policy => {
      const result = await engine.run(basis, policy);
      return result === undefined ? null : answerOf(result.tally, {baseline: basis, reform: policy}, places);
    },
    search: engine.search,
    errors: engine.errors,
    work: async ({from: asked, ...wish}, signal, onYear) => {
      const {from, delay} = pathStart(basis, reform().policy, asked);
      const terms = {...wish, delay};
      const path = standardsPath(basis, reform().policy, [...regions.keys()].map(Number), terms);
      let done = 0;
      const runYear: RunYear = (...year) => {
        if (signal.aborted) return Promise.resolve(undefined);
        onYear(Math.min(done++, delay + terms.years), delay + terms.years);
        return engine.runYear(...year);
      };
      // the rules of the baseline, paid for as the reform says
      const policy = {...basis, financing: reform().policy.financing};
      return {path, costs: await pathCosts(policy, path, terms, {runYear, from})};
    },
    queryOf: policy => queryOf({preset: reform().preset, policy}),
    queryOfChanges: policy => queryOf({preset: basis, policy}),
    sourceOf: policy => hand.sourceOf({preset: reform().preset, policy}),
    sourceOfChanges: policy => hand.sourceOf({preset: basis, policy}),
    presetId: () => (reform().policy === reform().preset ? reform().preset.id : null),
    adopt: (policy, event) => hand.onPolicy(policy, true, event),
    onError: error => hand.notices.showError(error)
  };
}

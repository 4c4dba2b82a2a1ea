// What is found out about the reform in hand: at once, then what takes several runs; it ends when another is taken in hand.

import type {AccountCosts} from "../../analysis/budget/account-costs.js";
import type {BudgetTables} from "../../analysis/budget/budget-tables.js";
import type {Effect} from "../../analysis/results/effect.js";
import type {OutcomeValues} from "../../analysis/search/outcomes.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import {stateOf} from "../../ui/elements/state.js";
import type {BudgetEngine} from "./budget-engine.js";
import {shownOf, unknown} from "./budget-shown.js";
import type {BudgetResult, BudgetShown, BudgetState} from "./budget-shown.js";
import {explain} from "./explain.js";

/** What one run gives. */
export type Found = BudgetTables & {
  readonly outcomes: OutcomeValues;
  readonly effect: Effect;
  readonly accounts: (months: number) => AccountCosts;
};

export interface ResultInHand {
  readonly shown: () => BudgetShown;
  /** Told when there is more to show. */
  readonly listen: (listener: () => void) => void;
  /** Aborted when the reform that is in hand no longer is. */
  readonly signal: () => AbortSignal;
  /** Another reform is in hand: what is being found out about the last one ends. */
  readonly take: () => void;
  /** A run is done; what takes longer is found out once the hand rests. */
  readonly set: (found: Found, reform: Reform) => void;
  readonly setBaseline: (outcomes: OutcomeValues) => void;
}

/** `first`: of the policy in force, before the population is in. */
export function resultInHand(
  hand: PolicyInHand,
  first: Pick<BudgetTables, "cells">,
  engine: BudgetEngine
): ResultInHand {
  const state = stateOf<BudgetState>({
    result: {...unknown, reform: hand.reform(), tables: first},
    baselineOutcomes: null
  });
  const {now} = state;
  let inHand = new AbortController();
  const signal = (): AbortSignal => inHand.signal;
  const add = (change: Partial<BudgetResult>): void => state.set({result: {...now().result, ...change}});
  const explained = explain({
    basis: hand.basis,
    engine,
    signal,
    onRunning: running => add({running}),
    onFound: (found, of) => {
      if (now().result.reform === of) add({...found, running: null});
    },
    onError: error => hand.notices.showError(error, () => explained.request(now().result.reform))
  });
  return {
    shown: () => shownOf(now(), hand),
    listen: listener =>
      state.listen((_, moved) => {
        if (moved("result")) listener();
      }),
    signal,
    take: () => {
      inHand.abort();
      inHand = new AbortController();
      explained.cancel();
    },
    set: ({outcomes, effect, accounts, ...tables}, reform) => {
      state.set({result: {...unknown, reform, tables, outcomes, effect, accounts}});
      explained.request(reform);
    },
    setBaseline: baselineOutcomes => state.set({baselineOutcomes})
  };
}

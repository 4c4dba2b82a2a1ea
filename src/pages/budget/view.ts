// 资金 The page: what the reform in hand costs, who pays, why it differs from the baseline, what it comes to year by year, and what a
// given sum buys. It owns which policy is in hand; what assesses households is given to it.

import {budgetOfBaseline, budgetTables} from "../../analysis/budget/budget-tables.js";
import type {BudgetTables} from "../../analysis/budget/budget-tables.js";
import {changedGroups, costCauses} from "../../analysis/budget/cost-causes.js";
import type {CostCauses} from "../../analysis/budget/cost-causes.js";
import {costElasticity} from "../../analysis/budget/elasticity.js";
import type {Elasticity} from "../../analysis/budget/elasticity.js";
import type {PublishedServiceRule} from "../../analysis/budget/service-purchase.js";
import type {Place} from "../../analysis/population/place.js";
import {outcomesOf} from "../../analysis/search/outcomes.js";
import type {OutcomeValues} from "../../analysis/search/outcomes.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {atRest} from "../../policy-desk/at-rest.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import type {DeskData} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import {withoutChange} from "../../policy-desk/reform.js";
import type {Reform} from "../../policy-desk/reform.js";
import {stateOf} from "../../ui/elements/state.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {budgetRail} from "./budget-rail.js";
import type {BudgetEngine} from "./budget-engine.js";
import {budgetTools} from "./budget-tools.js";
import {budgetViews} from "./budget-views.js";
import type {BudgetShown} from "./budget-views.js";
import {financingPanel} from "./financing-panel.js";
import {withoutOwnShares} from "./financing-edit.js";

export interface BudgetOptions extends DeskData {
  /** Address of the workbench. */
  readonly workbench: string;
  readonly places: readonly Place[];
  /** What the years to come begin with. */
  readonly growth: GrowthDefaults;
  /** The rule of the province on the purchase of services; null where none is published. */
  readonly serviceRule: PublishedServiceRule | null;
  readonly engine: BudgetEngine;
}

/** What is shown of the reform in hand, and what ends with it. */
interface BudgetState {
  readonly result: Result;
  readonly baselineOutcomes: OutcomeValues | null;
}

/** Everything found out about one reform; what takes longer comes later. */
interface Result {
  readonly reform: Reform;
  readonly tables: Pick<BudgetTables, "cells"> & Partial<BudgetTables>;
  readonly outcomes: OutcomeValues | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
  /** Runs of the causes done. */
  readonly running: {readonly done: number; readonly runs: number} | null;
}

const unknown = {outcomes: null, causes: null, elasticity: null, running: null};

export function budgetView(options: BudgetOptions): Desk {
  const {places, engine, workbench} = options;
  const {run, sums} = engine;
  const hand = policyInHand(options);
  const {lang, basis} = hand;
  const first = budgetOfBaseline(options.baseline);
  const dialog = tableDialog(lang);
  const state = stateOf<BudgetState>({
    result: {...unknown, reform: hand.reform(), tables: first},
    baselineOutcomes: null
  });
  const {now} = state;
  const showResult = (change: Partial<Result>): void => state.set({result: {...now().result, ...change}});
  /** Ends what is being found out about a reform that is no longer in hand. */
  let inHand = new AbortController();

  const financing = financingPanel(
    {policy: basis, baseline: basis, centralNow: first.cells[0].payers.central.baseline},
    {lang, regions: hand.regions, onChange: (policy, event) => hand.onPolicy(policy, true, event)}
  );
  const views = budgetViews(shownNow(), {
    ...budgetTools(hand, {places, engine, signal: () => inHand.signal}),
    lang,
    workbench,
    regions: hand.regions,
    dialog,
    serviceRule: options.serviceRule,
    growth: options.growth
  });
  state.listen((_, moved) => {
    if (moved("result")) views.update(shownNow());
  });

  function shownNow(): BudgetShown {
    const {result, baselineOutcomes} = now();
    const {reform, tables, outcomes: own, causes, elasticity, running} = result;
    return {
      cells: tables.cells,
      unitCosts: tables.unit_costs ?? null,
      causes,
      elasticity,
      running,
      isReady: hand.isReady(),
      changed: changedGroups(basis, reform.policy).length > 0,
      baseline: basis,
      policy: reform.policy,
      outcomes: own === null ? null : {baseline: baselineOutcomes, reform: own},
      source: hand.sourceOf(reform)
    };
  }

  /** What takes several runs, once the hand rests. */
  const explain = atRest<Reform, Pick<Result, "causes" | "elasticity">>({
    run: async ({policy}) => {
      const {signal} = inHand;
      const causes = await costCauses(sums, basis, policy, {
        signal,
        onProgress: (done, runs) => {
          if (runs > 4 && !signal.aborted) showResult({running: {done, runs}});
        }
      });
      const elasticity = await costElasticity(run, policy);
      return causes === undefined || elasticity === undefined || signal.aborted ? null : {causes, elasticity};
    },
    onResult: (found, of) => {
      if (now().result.reform === of) showResult({...found, running: null});
    },
    onError: error => hand.notices.showError(error, () => explain.request(now().result.reform))
  });

  const frame = desk<BudgetTables & {readonly outcomes: OutcomeValues}>(hand, {
    dialog,
    load: async onProgress => {
      await options.load(onProgress);
      const found = await run(basis, basis);
      if (found !== undefined)
        state.set({baselineOutcomes: outcomesOf({tally: found.tally, baseline: basis, reform: basis, places})});
    },
    run: async ({policy}) => {
      const found = await run(basis, policy);
      if (found === undefined) throw new Error("run dropped: a newer one was asked for");
      const policies = {baseline: basis, reform: policy};
      const own = outcomesOf({tally: found.tally, ...policies, places});
      return {...budgetTables(found, policies, engine.persons()), outcomes: own};
    },
    statsOf: tables => tables,
    rail: presets =>
      budgetRail({
        lang,
        presets,
        financing,
        workbench,
        query: policy => hand.noteOf({preset: hand.reform().preset, policy}).query,
        onPolicy: policy =>
          financing.update({policy, baseline: basis, centralNow: first.cells[0].payers.central.baseline})
      }),
    results: views.parts,
    onTake: () => {
      inHand.abort();
      inHand = new AbortController();
      explain.cancel();
    },
    onResult: ({outcomes: own, ...tables}, reform) => {
      state.set({result: {...unknown, reform, tables, outcomes: own}});
      explain.request(reform);
    },
    onRevert: (reform, path) => {
      const policy = withoutOwnShares(reform.policy, basis, path);
      return policy === undefined ? withoutChange(reform, path, basis) : {...reform, policy};
    }
  });
  frame.classList.add("budget-page");
  return frame;
}

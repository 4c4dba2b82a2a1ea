// 资金 The page: what the reform in hand costs, who pays, why it differs from the baseline, what it comes to year by year, and what a
// given sum buys. It owns which policy is in hand; what assesses households is given to it.

import {budgetOfBaseline, budgetTables} from "../../analysis/budget/budget-tables.js";
import type {BudgetTables} from "../../analysis/budget/budget-tables.js";
import {changedGroups, costCauses} from "../../analysis/budget/cost-causes.js";
import type {CostCauses} from "../../analysis/budget/cost-causes.js";
import {costElasticity} from "../../analysis/budget/elasticity.js";
import type {Elasticity} from "../../analysis/budget/elasticity.js";
import {pathCosts} from "../../analysis/budget/path-costs.js";
import type {RunYear} from "../../analysis/budget/path-costs.js";
import type {Place} from "../../analysis/population/place.js";
import type {FrontierStep} from "../../analysis/search/frontier.js";
import {goalSeek} from "../../analysis/search/goal-seek.js";
import {outcomes, outcomesOf} from "../../analysis/search/outcomes.js";
import type {OutcomeName, OutcomeValues, RunPolicies} from "../../analysis/search/outcomes.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {standardsPath} from "../../analysis/standards/standards-path.js";
import type {CliffOptions} from "../../engine/cliffs/cells.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Policy} from "../../rules/policy.js";
import {atRest} from "../../policy-desk/at-rest.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk, DeskData, DeskTools} from "../../policy-desk/desk.js";
import {reformNote, withoutChange} from "../../policy-desk/reform.js";
import type {Reform, Setting} from "../../policy-desk/reform.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {budgetRail} from "./budget-rail.js";
import {budgetViews} from "./budget-views.js";
import type {BudgetShown} from "./budget-views.js";
import {financingPanel} from "./financing-panel.js";
import {withoutOwnShares} from "./financing-edit.js";
import type {FrontierQuestion} from "./search/frontier-form.js";
import type {Narrowed} from "./search/frontier-found.js";

/** What assesses households, one run after another; everything rejects before the population is in. */
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
}

export interface BudgetOptions extends DeskData {
  readonly places: readonly Place[];
  /** What the years to come begin with. */
  readonly growth: GrowthDefaults;
  readonly engine: BudgetEngine;
}

/** Everything found out about one reform; what takes longer comes later. */
interface Result {
  readonly reform: Reform;
  readonly tables: Pick<BudgetTables, "cells"> & Partial<BudgetTables>;
  readonly outcomes: OutcomeValues | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
}

export function budgetView(options: BudgetOptions): Desk {
  const {lang, baseline, places, engine} = options;
  const {run, sums} = engine;
  const first = budgetOfBaseline(baseline);
  const centralNow = first.cells[0].payers.central.baseline;
  const dialog = tableDialog(lang);
  let frame: Desk | null = null as Desk | null;
  let parts: ReturnType<typeof build>;
  const unknown = {outcomes: null, causes: null, elasticity: null};
  let last: Result | null = null;
  let baselineOutcomes: OutcomeValues | null = null;
  let running: {done: number; runs: number} | null = null;
  /** Ends what is being found out about a reform that is no longer in hand. */
  let inHand = new AbortController();

  function build({basis, regions, presets, onPolicy}: DeskTools) {
    const setting: Setting = {basis, ...options.province};
    const reform = (): Reform => frame?.reform() ?? {preset: basis, policy: basis};
    const queryOf = (of: Reform): string => reformNote(of, setting, lang).query;
    const financing = financingPanel(
      {policy: basis, baseline: basis, centralNow},
      {lang, regions, onChange: (policy, event) => onPolicy(policy, true, event)}
    );
    const rail = budgetRail({
      ...{lang, presets, financing},
      query: policy => queryOf({preset: reform().preset, policy}),
      onPolicy: policy => financing.update({policy, baseline: basis, centralNow})
    });
    const views = budgetViews(shownOf({...unknown, tables: first, reform: reform()}, basis), {
      ...{lang, regions, dialog, province: setting.province, growth: options.growth},
      solve: (question, onTry) => {
        const {policy} = reform();
        const of = {...question, baseline: basis, policy, places, onTry, signal: inHand.signal};
        return goalSeek({...of, run: engine.giving([question.outcome], question.cliffs)});
      },
      outcomeOf: async (policy, outcome, cliffs) => {
        const result = await engine.giving([outcome], cliffs)(basis, policy);
        return result === undefined ? null : outcomes[outcome].of({...result, baseline: basis, reform: policy, places});
      },
      search: engine.search,
      work: async (terms, signal, onYear) => {
        const path = standardsPath(basis, reform().policy, [...regions.keys()].map(Number), terms);
        let done = 0;
        const runYear: RunYear = (...year) => {
          if (signal.aborted) return Promise.resolve(undefined);
          onYear(Math.min(done++, terms.years));
          return engine.runYear(...year);
        };
        // the rules of the baseline, paid for as the reform says
        const policy = {...basis, financing: reform().policy.financing};
        return {path, costs: await pathCosts(policy, path, terms, {runYear})};
      },
      queryOf: policy => queryOf({preset: reform().preset, policy}),
      queryOfChanges: policy => queryOf({preset: basis, policy}),
      presetId: () => (reform().policy === reform().preset ? reform().preset.id : null),
      adopt: (policy, event) => onPolicy(policy, true, event),
      onError: error => frame?.showError(error)
    });
    return {basis, rail, views};
  }

  function shownOf({reform, tables, outcomes: own, causes, elasticity}: Result, basis: Policy): BudgetShown {
    return {
      ...{cells: tables.cells, unitCosts: tables.unit_costs ?? null, causes, elasticity, running},
      isReady: frame?.isReady() ?? false,
      changed: changedGroups(basis, reform.policy).length > 0,
      baseline: basis,
      policy: reform.policy,
      outcomes: own === null ? null : {baseline: baselineOutcomes, reform: own},
      source: frame?.sourceOf(reform) ?? {text: "", columns: {}}
    };
  }
  function show(result: Result): void {
    last = result;
    parts.views.update(shownOf(result, parts.basis));
  }

  /** What takes several runs, once the hand rests. */
  const explain = atRest<Result, Pick<Result, "causes" | "elasticity">>({
    run: async ({reform}) => {
      const {signal} = inHand;
      const causes = await costCauses(sums, parts.basis, reform.policy, {
        signal,
        onProgress: (done, runs) => {
          if (runs <= 4 || signal.aborted || last === null) return;
          running = {done, runs};
          show(last);
        }
      });
      running = null;
      const elasticity = await costElasticity(run, reform.policy);
      return causes === undefined || elasticity === undefined || signal.aborted ? null : {causes, elasticity};
    },
    onResult: (found, of) => {
      if (last?.reform === of.reform) show({...last, ...found});
    },
    onError: error =>
      frame?.showError(error, () => {
        if (last !== null) explain.request(last);
      })
  });

  frame = desk<BudgetTables & {readonly outcomes: OutcomeValues}>({
    ...options,
    dialog,
    load: async onProgress => {
      await options.load(onProgress);
      const {basis} = parts;
      const found = await run(basis, basis);
      if (found !== undefined)
        baselineOutcomes = outcomesOf({tally: found.tally, baseline: basis, reform: basis, places});
    },
    run: async ({policy}, basis) => {
      const found = await run(basis, policy);
      if (found === undefined) throw new Error("run dropped: a newer one was asked for");
      const policies = {baseline: basis, reform: policy};
      const own = outcomesOf({tally: found.tally, ...policies, places});
      return {...budgetTables(found, policies, engine.persons()), outcomes: own};
    },
    statsOf: tables => tables,
    rail: tools => {
      parts = build(tools);
      return parts.rail;
    },
    results: () => parts.views.parts,
    onTake: () => {
      inHand.abort();
      inHand = new AbortController();
      explain.cancel();
      running = null;
    },
    onResult: ({outcomes: own, ...tables}, reform) => {
      const result = {...unknown, reform, tables, outcomes: own};
      show(result);
      explain.request(result);
    },
    onRevert: (reform, path, basis) => {
      const policy = withoutOwnShares(reform.policy, basis, path);
      return policy === undefined ? withoutChange(reform, path, basis) : {...reform, policy};
    }
  });
  frame.classList.add("budget-page");
  parts!.views.update(shownOf({...unknown, tables: first, reform: frame.reform()}, frame.basis));
  return frame;
}

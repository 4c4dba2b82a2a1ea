// 资金 The page: what the reform in hand costs, who pays, why it differs from the baseline, what it comes to year by year, and what a
// given sum buys. It owns which policy is in hand; what assesses households is given to it.

import {budgetOfBaseline, budgetTables} from "../../analysis/budget-tables.js";
import type {BudgetTables} from "../../analysis/budget-tables.js";
import {changedGroups, costCauses} from "../../analysis/cost-causes.js";
import type {CostCauses} from "../../analysis/cost-causes.js";
import {costElasticity} from "../../analysis/elasticity.js";
import type {Elasticity} from "../../analysis/elasticity.js";
import {pathCosts} from "../../analysis/path-costs.js";
import type {RunYear} from "../../analysis/path-costs.js";
import type {Place} from "../../analysis/place.js";
import type {FrontierStep} from "../../analysis/search/frontier.js";
import {goalSeek} from "../../analysis/search/goal-seek.js";
import {outcomesOf} from "../../analysis/search/outcomes.js";
import type {OutcomeValues, RunPolicies} from "../../analysis/search/outcomes.js";
import type {GrowthDefaults} from "../../analysis/published-growth.js";
import {standardsPath} from "../../analysis/standards-path.js";
import {baselinePolicy} from "../../analysis/tables.js";
import type {Baseline} from "../../analysis/tables.js";
import type {RunResult} from "../../engine/pool.js";
import type {Policy} from "../../rules/policy.js";
import type {Address} from "../address.js";
import {atRest} from "../at-rest.js";
import {changeList} from "../change-list.js";
import {changesOf} from "../changes-of.js";
import {h, setAttribute} from "../dom.js";
import type {Lang} from "../format.js";
import {placeName} from "../indicators.js";
import {loadProgress} from "../load-progress.js";
import type {LoadState} from "../load-progress.js";
import {noticePanel} from "../notice-panel.js";
import type {NoticePart} from "../notice-panel.js";
import {pageSource} from "../page-source.js";
import {policyBar} from "../policy-bar.js";
import {presetPicker} from "../preset-picker.js";
import {reformFromLink, reformNote, settle, withoutChange} from "../reform.js";
import type {Reform, Setting} from "../reform.js";
import {runLoop} from "../run-loop.js";
import {say} from "../strings.js";
import {budgetRail} from "./budget-rail.js";
import {budgetViews} from "./budget-views.js";
import type {BudgetShown} from "./budget-views.js";
import {financingPanel} from "./financing-panel.js";
import {withoutOwnShares} from "./financing-edit.js";
import type {FrontierQuestion} from "./frontier-form.js";
import type {Narrowed} from "./frontier-view.js";

/** What assesses households, one run after another; everything rejects before the population is in. */
export interface BudgetEngine {
  /** Rows of persons. */
  readonly persons: () => number;
  readonly run: (baseline: Policy, reform: Policy) => Promise<RunResult | undefined>;
  /** The same without what standard errors need. */
  readonly sums: RunPolicies;
  readonly runYear: RunYear;
  /** Searches among levers against the baseline, on workers of its own. */
  readonly search: (
    question: FrontierQuestion,
    signal: AbortSignal,
    onOpen: (narrowed: Narrowed) => void
  ) => AsyncGenerator<FrontierStep, void, void>;
}

export interface BudgetOptions {
  readonly lang: Lang;
  readonly baseline: Baseline;
  /** The baseline, by `baseline.policy_id`, and every preset that fits this population. */
  readonly policies: readonly Policy[];
  readonly places: readonly Place[];
  /** What the years to come begin with. */
  readonly growth: GrowthDefaults;
  readonly province: Omit<Setting, "basis">;
  readonly provinces: HTMLElement;
  readonly place: Address;
  readonly otherLanguage: string;
  readonly engine: BudgetEngine;
  readonly load: (onProgress: (state: LoadState) => void) => Promise<void>;
}

/** The page on one population. */
export type BudgetPage = HTMLElement & {
  readonly read: (query: string, others?: readonly NoticePart[]) => void;
  readonly query: () => string;
  readonly showError: (error: unknown, onRetry: () => void) => void;
  readonly showRecovered: () => void;
};

/** Everything found out about one reform; what takes longer comes later. */
interface Result {
  readonly reform: Reform;
  readonly tables: Pick<BudgetTables, "cells"> & Partial<BudgetTables>;
  readonly outcomes: OutcomeValues | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
}

export function budget(options: BudgetOptions): BudgetPage {
  const {lang, baseline, policies, places, provinces, place, otherLanguage, engine} = options;
  const basis = baselinePolicy(baseline, policies);
  const setting: Setting = {basis, ...options.province};
  const regions = new Map(baseline.regions.map(row => [String(row.region), placeName(row, lang)]));
  const first = budgetOfBaseline(baseline);
  const centralNow = first.cells[0].payers.central.baseline;
  const {run, sums} = engine;
  let reform: Reform = {preset: basis, policy: basis};
  let last: Result = {reform, tables: first, outcomes: null, causes: null, elasticity: null};
  let baselineOutcomes: OutcomeValues | null = null;
  let running: {done: number; runs: number} | null = null;
  let isReady = false;
  /** Ends what is being found out about a reform that is no longer in hand. */
  let inHand = new AbortController();

  const notices = noticePanel({lang});
  const progress = loadProgress({lang});
  const onRevert = (path: string, event: Event): void => {
    const back = withoutOwnShares(reform.policy, basis, path);
    take(back === undefined ? withoutChange(reform, path, basis) : {...reform, policy: back}, event);
  };
  const changes = changeList({}, {lang, baseline: basis, regions, onRevert});
  const bar = policyBar({
    ...{lang, baseline: basis, population: baseline.population, provinces, changes, progress, otherLanguage},
    onReset: event => take({preset: basis, policy: basis}, event)
  });
  const presets = presetPicker(policies, {
    ...{lang, baseline: basis.id},
    onPick: (preset, event) => take({preset, policy: preset}, event)
  });
  const financing = financingPanel(
    {policy: basis, baseline: basis, centralNow},
    {lang, regions, onChange: (policy, event) => take({preset: reform.preset, policy}, event)}
  );
  const rail = budgetRail({lang, presets, financing});
  const queryOf = (of: Reform): string => reformNote(of, setting, lang).query;
  const views = budgetViews(shownOf(last), {
    ...{lang, regions, province: setting.province, growth: options.growth},
    solve: (question, onTry) =>
      goalSeek({...question, baseline: basis, policy: reform.policy, places, run: sums, onTry, signal: inHand.signal}),
    search: engine.search,
    work: async (terms, signal, onYear) => {
      const codes = baseline.regions.map(({region}) => region);
      const path = standardsPath(basis, reform.policy, codes, terms);
      let done = 0;
      const runYear: RunYear = (...year) => {
        if (signal.aborted) return Promise.resolve(undefined);
        onYear(Math.min(done++, terms.years));
        return engine.runYear(...year);
      };
      // the rules of the baseline, paid for as the reform says
      const policy = {...basis, financing: reform.policy.financing};
      return {path, costs: await pathCosts(policy, path, terms, {runYear})};
    },
    queryOf: policy => queryOf({preset: reform.preset, policy}),
    queryOfChanges: policy => queryOf({preset: basis, policy}),
    presetId: () => (reform.policy === reform.preset ? reform.preset.id : null),
    adopt: (policy, event) => take({preset: reform.preset, policy}, event),
    onError: error => notices.showError(error)
  });
  const results = h("div", {class: "results"}, notices, ...views.parts);
  const desk = h("div", {class: "desk"}, rail, results);
  const element = h(
    "div",
    {class: "workbench budget-page", lang: lang === "zh" ? "zh-CN" : "en"},
    bar,
    desk,
    views.dialog
  );

  const loop = runLoop<Reform, {result: Result; stats: BudgetTables}>({
    run: async reform => {
      const found = await run(basis, reform.policy);
      if (found === undefined) throw new Error("run dropped: a newer one was asked for");
      const policies = {baseline: basis, reform: reform.policy};
      const stats = budgetTables(found, policies, engine.persons());
      const outcomes = outcomesOf({tally: found.tally, ...policies, places});
      return {result: {reform, tables: stats, outcomes, causes: null, elasticity: null}, stats};
    },
    onResult: ({result, stats}, started) => {
      if (result.reform.policy === basis) baselineOutcomes = result.outcomes;
      show(result);
      explain.request(result);
      requestAnimationFrame(() => setTimeout(() => bar.showRun({...stats, total_ms: performance.now() - started})));
    },
    onError: error => notices.showError(error, () => loop.request(reform, performance.now())),
    onBusy: busy => bar.showBusy(busy)
  });

  /** What takes several runs, once the hand rests. */
  const explain = atRest<Result, Pick<Result, "causes" | "elasticity">>({
    run: async ({reform}) => {
      const {signal} = inHand;
      const causes = await costCauses(sums, basis, reform.policy, {
        signal,
        onProgress: (done, runs) => {
          if (runs > 4 && !signal.aborted) showRunning({done, runs});
        }
      });
      running = null;
      const elasticity = await costElasticity(run, reform.policy);
      return causes === undefined || elasticity === undefined || signal.aborted ? null : {causes, elasticity};
    },
    onResult: (found, of) => {
      if (last.reform === of.reform) show({...last, ...found});
    },
    onError: error => notices.showError(error, () => explain.request(last))
  });
  function showRunning(next: {done: number; runs: number}): void {
    running = next;
    show(last);
  }

  /** Takes a reform in hand: names at once, the address, and the figures when they are there. */
  function take(next: Reform, event: Event): void {
    hold(settle(next, basis));
    place.write(queryOf(reform), true);
    if (isReady) loop.request(reform, Math.min(event.timeStamp, performance.now()));
  }
  function read(query: string, others: readonly NoticePart[] = []): void {
    const found = reformFromLink(query, setting, policies, lang);
    hold(found.reform);
    notices.showIgnored([...others, ...found.ignored]);
    if (isReady) loop.request(reform, performance.now());
  }
  function hold(next: Reform): void {
    reform = next;
    inHand.abort();
    inHand = new AbortController();
    explain.cancel();
    running = null;
    const note = reformNote(reform, setting, lang);
    presets.update({id: note.id, moved: note.own > 0});
    changes.update(changesOf(basis, reform.policy));
    financing.update({policy: reform.policy, baseline: basis, centralNow});
    bar.update(note);
    rail.update(note);
  }
  function shownOf({reform, tables, outcomes, causes, elasticity}: Result): BudgetShown {
    const note = reformNote(reform, setting, lang);
    return {
      ...{cells: tables.cells, unitCosts: tables.unit_costs ?? null, causes, elasticity, running, isReady},
      changed: changedGroups(basis, reform.policy).length > 0,
      baseline: basis,
      policy: reform.policy,
      outcomes: outcomes === null ? null : {baseline: baselineOutcomes, reform: outcomes},
      source: pageSource(baseline.population, basis, note, lang)
    };
  }
  function show(result: Result): void {
    last = result;
    views.update(shownOf(result));
  }
  async function open(): Promise<void> {
    progress.update({label: {zh: say("zh", "loading"), en: say("en", "loading")}, done: 0, total: 0});
    try {
      await options.load(state => progress.update(state));
      const found = await run(basis, basis);
      if (found !== undefined)
        baselineOutcomes = outcomesOf({tally: found.tally, baseline: basis, reform: basis, places});
      isReady = true;
      setAttribute(element, "data-ready", true);
      loop.request(reform, performance.now());
    } catch (error) {
      notices.showError(error, () => {
        notices.clear();
        void open();
      });
    }
    progress.update(null);
  }

  hold(reform);
  void open();
  return Object.assign(element as HTMLElement, {
    read,
    query: () => queryOf(reform),
    showError: (error: unknown, onRetry: () => void) => notices.showError(error, onRetry),
    showRecovered: () => notices.showRecovered()
  });
}

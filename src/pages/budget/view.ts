// 资金 The page: what the reform in hand costs, who pays, why it differs from the baseline, what it comes to year by year, and what a
// given sum buys. It owns which policy is in hand; what assesses households is given to it.

import {budgetOfBaseline, budgetTables} from "../../analysis/budget/budget-tables.js";
import {accountCosts} from "../../analysis/budget/account-costs.js";
import {effectOf} from "../../analysis/results/effect.js";
import type {PublishedServiceRule} from "../../analysis/budget/service-purchase.js";
import type {Place} from "../../analysis/population/place.js";
import {outcomesOf} from "../../analysis/search/outcomes.js";
import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import {desk} from "../../policy-desk/desk.js";
import type {Desk} from "../../policy-desk/desk.js";
import type {DeskData, PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import {policyInHand} from "../../policy-desk/policy-in-hand.js";
import {withoutChange} from "../../policy-desk/reform.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Policy} from "../../rules/policy.js";
import type {Live} from "../../ui/elements/dom.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import {accountsQuery, noWish, readAccounts} from "./accounts-link.js";
import {budgetRail} from "./budget-rail.js";
import type {BudgetEngine} from "./budget-engine.js";
import {budgetTools} from "./budget-tools.js";
import {budgetViews} from "./budget-views.js";
import {financingPanel} from "./financing-panel.js";
import {withoutOwnShares} from "./financing-edit.js";
import {resultInHand} from "./result-in-hand.js";
import type {Found} from "./result-in-hand.js";
import {t} from "./words.js";

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

export function budgetView(options: BudgetOptions): Desk {
  const {places, engine} = options;
  const {lang} = options;
  let wish = noWish;
  const hand = policyInHand(options, {
    names: ["accounts"],
    query: () => accountsQuery(wish),
    read: query => {
      const {wish: found, ignored} = readAccounts(query);
      wish = found;
      views.showWish(wish);
      return ignored.map(text => ({text: `${text} — ${t(lang, "account_unreadable")}`, reason: null}));
    }
  });
  const {basis} = hand;
  const first = budgetOfBaseline(options.baseline);
  const dialog = tableDialog(lang);
  const result = resultInHand(hand, first, engine);
  const rail = railOf(hand, first.cells[0].payers.central.baseline, options.workbench);
  const views = budgetViews(result.shown(), {
    ...options,
    ...budgetTools(hand, {places, engine, signal: result.signal}),
    dialog,
    resting: options.baseline,
    regions: hand.regions,
    onWish: next => {
      wish = next;
      hand.writeLink(true);
    }
  });
  result.listen(() => views.update(result.shown()));

  const frame = desk<Found>(hand, {
    dialog,
    rail,
    load: async onProgress => {
      await options.load(onProgress);
      const found = await engine.run(basis, basis);
      if (found !== undefined)
        result.setBaseline(outcomesOf({tally: found.tally, baseline: basis, reform: basis, places}));
    },
    run: ({policy}) => findOut(basis, policy, options),
    statsOf: tables => tables,
    results: views.parts,
    onTake: result.take,
    onResult: result.set,
    onRevert: revert
  });
  frame.classList.add("budget-page");
  return frame;
}

/** The rail around the ready-made reforms; `centralNow` is what the centre pays under the baseline, 元/年. */
function railOf(hand: PolicyInHand, centralNow: number, workbench: string): (presets: HTMLElement) => Live<Policy> {
  const {lang, basis, regions} = hand;
  const financing = financingPanel(
    {policy: basis, baseline: basis, centralNow},
    {lang, regions, onChange: (policy, event) => hand.onPolicy(policy, true, event)}
  );
  return presets =>
    budgetRail({
      lang,
      presets,
      financing,
      workbench,
      query: policy => hand.noteOf({preset: hand.reform().preset, policy}).query,
      onPolicy: policy => financing.update({policy, baseline: basis, centralNow})
    });
}

/** One run, with what it comes to. */
async function findOut(baseline: Policy, reform: Policy, {engine, places}: BudgetOptions): Promise<Found> {
  const found = await engine.run(baseline, reform);
  if (found === undefined) throw new Error("run dropped: a newer one was asked for");
  const policies = {baseline, reform};
  const outcomes = outcomesOf({tally: found.tally, ...policies, places});
  return {
    ...budgetTables(found, policies, engine.persons()),
    outcomes,
    effect: effectOf(found.tally, policies, places),
    accounts: months => accountCosts(found.tally, {months})
  };
}

/** A change taken back; shares of its own that the baseline has no row for go with their row. */
function revert(reform: Reform, path: string, basis: Policy): Reform {
  const policy = withoutOwnShares(reform.policy, basis, path);
  return policy === undefined ? withoutChange(reform, path, basis) : {...reform, policy};
}

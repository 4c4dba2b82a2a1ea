// What is known of the reform in hand, and what of it is shown.

import type {AccountCosts} from "../../analysis/budget/account-costs.js";
import type {BudgetCell, BudgetTables} from "../../analysis/budget/budget-tables.js";
import {changedGroups} from "../../analysis/budget/cost-causes.js";
import type {CostCauses} from "../../analysis/budget/cost-causes.js";
import type {Elasticity} from "../../analysis/budget/elasticity.js";
import type {UnitCosts} from "../../analysis/budget/unit-costs.js";
import type {Effect} from "../../analysis/results/effect.js";
import type {OutcomeValues} from "../../analysis/search/outcomes.js";
import type {PolicyInHand} from "../../policy-desk/policy-in-hand.js";
import type {Reform} from "../../policy-desk/reform.js";
import type {Policy} from "../../rules/policy.js";
import type {Source} from "../../ui/figures/figure.js";

/** What is shown of the reform in hand, and what it is held against. */
export interface BudgetState {
  readonly result: BudgetResult;
  readonly baselineOutcomes: OutcomeValues | null;
}

/** Everything found out about one reform; what takes longer comes later. */
export interface BudgetResult {
  readonly reform: Reform;
  readonly tables: Pick<BudgetTables, "cells"> & Partial<BudgetTables>;
  readonly outcomes: OutcomeValues | null;
  readonly effect: Effect | null;
  /** By account, of a year of which the reform is paid for so many months; null before the population is in. */
  readonly accounts: ((months: number) => AccountCosts) | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
  /** Runs of the causes done. */
  readonly running: {readonly done: number; readonly runs: number} | null;
}

export const unknown = {outcomes: null, effect: null, accounts: null, causes: null, elasticity: null, running: null};

export interface BudgetShown {
  /** null: the reform changes nothing, or is not known yet. */
  readonly effect: Effect | null;
  readonly cells: readonly BudgetCell[];
  readonly accounts: ((months: number) => AccountCosts) | null;
  readonly unitCosts: UnitCosts | null;
  readonly causes: CostCauses | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
  readonly running: {readonly done: number; readonly runs: number} | null;
  /** Whether a parameter that moves cost differs from the baseline. */
  readonly changed: boolean;
  readonly isReady: boolean;
  readonly baseline: Policy;
  readonly policy: Policy;
  readonly outcomes: {readonly baseline: OutcomeValues | null; readonly reform: OutcomeValues} | null;
  readonly source: Source;
}

export function shownOf(
  {result: {reform, tables, outcomes, effect, ...found}, baselineOutcomes}: BudgetState,
  {basis, isReady, sourceOf}: Pick<PolicyInHand, "basis" | "isReady" | "sourceOf">
): BudgetShown {
  return {
    ...found,
    effect: reform.policy === basis ? null : effect,
    cells: tables.cells,
    unitCosts: tables.unit_costs ?? null,
    isReady: isReady(),
    changed: changedGroups(basis, reform.policy).length > 0,
    baseline: basis,
    policy: reform.policy,
    outcomes: outcomes === null ? null : {baseline: baselineOutcomes, reform: outcomes},
    source: sourceOf(reform)
  };
}

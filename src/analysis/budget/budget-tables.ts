// 资金表 What cash assistance costs in a year: programme x prefecture x payer, under both policies.

import {cashProgrammes} from "../../rules/law.js";
import type {Measure} from "../../engine/tally/measures.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Tally} from "../../engine/tally/tally.js";
import {effectiveShares, payerNames, sharesOf} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import type {Policy} from "../../rules/policy.js";
import {paidBy} from "./costs.js";
import type {Baseline, Estimate} from "../results/tables.js";
import {combinedError, designFactor, estimate, total} from "../results/totals.js";
import type {Which} from "../results/totals.js";
import {unitCosts} from "./unit-costs.js";
import type {UnitCosts} from "./unit-costs.js";

type Side = "baseline" | "reform";
export type Sides = Readonly<Record<Side, Policy>>;

/** An estimate whose errors are null where the tally cannot tell them: see `payerErrors`. */
export type PaidPart = {readonly [K in keyof Estimate]: K extends `${string}_se` ? number | null : number};

/** Money is 元/年. `programme` null: all cash programmes; `region` null: the whole province. */
export interface BudgetCell {
  readonly programme: string | null;
  readonly region: number | null;
  readonly all: Estimate;
  readonly payers: Readonly<Record<Payer, PaidPart>>;
}

export interface BudgetTables {
  readonly policy_id: string;
  /** Households and persons assessed: rows, not weighted. */
  readonly households: number;
  readonly persons: number;
  readonly engine_ms: number;
  readonly cells: readonly BudgetCell[];
  readonly unit_costs: UnitCosts;
}

export function budgetTables({tally, engine_ms}: RunResult, policies: Sides, persons: number): BudgetTables {
  const regions = [undefined, ...tally.regions.keys()];
  const programmes = [undefined, ...cashProgrammes];
  return {
    policy_id: policies.reform.id,
    households: tally.households.reduce((a, b) => a + b, 0),
    persons,
    engine_ms,
    cells: programmes.flatMap(programme => regions.map(region => cell(tally, policies, programme, region))),
    unit_costs: unitCosts(tally)
  };
}

function cell(tally: Tally, policies: Sides, programme: string | undefined, region: number | undefined): BudgetCell {
  const before = amounts(tally, "baseline", policies.baseline, programme, region);
  const after = amounts(tally, "reform", policies.reform, programme, region);
  const parts = payerNames.map((payer): [Payer, PaidPart] => {
    const errors = payerErrors(tally, policies, {programme, payer, region});
    const [baseline, reform] = [before[payer], after[payer]];
    return [payer, {baseline, reform, change: reform - baseline, ...errors}];
  });
  return {
    programme: programme ?? null,
    region: region === undefined ? null : tally.regions[region],
    all: estimate(tally, measureOf(programme), 12, region),
    payers: Object.fromEntries(parts) as Record<Payer, PaidPart>
  };
}

const measureOf = (programme: string | undefined): Measure =>
  programme === undefined ? "cash_receiving" : (`${programme}_receiving` as Measure);

function amounts(
  tally: Tally,
  side: Side,
  policy: Policy,
  programme: string | undefined,
  region: number | undefined
): Record<Payer, number> {
  const sum = {central: 0, province: 0, prefecture: 0, county: 0};
  for (const name of programme === undefined ? cashProgrammes : [programme]) {
    const paid = paidBy(tally, side, policy, name, region);
    for (const payer of payerNames) sum[payer] += paid[payer];
  }
  return sum;
}

type Errors = Pick<PaidPart, "baseline_se" | "reform_se" | "change_se">;
interface Part {
  readonly programme: string | undefined;
  readonly payer: Payer;
  readonly region: number | undefined;
}

/**
 * Standard errors of what one level pays, by linearisation. Null where they would need the covariance of two programmes, which is
 * not tallied: the sum of programmes with shares of their own, or one programme beside a fixed central sum.
 */
function payerErrors(tally: Tally, policies: Sides, part: Part): Errors {
  const {baseline, reform} = policies;
  const [isKnownBefore, isKnownAfter] = [isTold(baseline, part), isTold(reform, part)];
  const before = slopes(tally, "baseline", baseline, part);
  const after = slopes(tally, "reform", reform, part);
  const measure = measureOf(part.programme);
  const error = (which: Which, b: number, r: number): number =>
    12 *
    designFactor(tally, which, measure, part.region) *
    combinedError(tally, measure, place => [b * before[place >> 1], r * after[place >> 1]]);
  return {
    baseline_se: isKnownBefore ? error("baseline", 1, 0) : null,
    reform_se: isKnownAfter ? error("reform", 0, 1) : null,
    change_se: isKnownBefore && isKnownAfter ? error("change", -1, 1) : null
  };
}

const isFixed = ({financing: {mode, fixed_central}}: Policy): boolean =>
  mode === "fixed_central" && fixed_central !== null;

const isTold = (policy: Policy, {programme}: Part): boolean =>
  programme === undefined ? Object.keys(policy.financing.programme).length === 0 : !isFixed(policy);

/** By how much the level's part grows when a prefecture (by index) is paid a yuan more. */
function slopes(tally: Tally, side: Side, policy: Policy, {programme, payer, region}: Part): number[] {
  const all = 12 * total(tally, side, "cash_receiving");
  const within = (i: number): boolean => region === undefined || region === i;
  const parts = tally.regions.map((code, i) => {
    const shares = effectiveShares(policy, sharesOf(policy, programme ?? "", code), all);
    return {share: shares[payer], shift: shiftOf(policy, shares, payer, all), is: within(i)};
  });
  const shifted = parts.reduce(
    (sum, {shift, is}, i) => (is ? sum + 12 * shift * total(tally, side, measureOf(programme), i) : sum),
    0
  );
  return parts.map(({share, is}) => (is ? share : 0) + shifted);
}

/** By how much a share of a yuan grows when a yuan more is paid anywhere: only beside a fixed central sum does it. */
function shiftOf(policy: Policy, shares: Readonly<Record<Payer, number>>, payer: Payer, all: number): number {
  const fixed = policy.financing.fixed_central;
  if (!isFixed(policy) || fixed === null || fixed >= all) return 0;
  const away = fixed / (all * all);
  return payer === "central" ? -away : (away * shares[payer]) / (1 - shares.central);
}

/** What the tables of the first paint know: the province by programme and by payer, prefectures in all. What they do not is NaN. */
export function budgetOfBaseline({costs, figures, programmes, regions}: Baseline): Pick<BudgetTables, "cells"> {
  const cost = figures.find(({key}) => key === "cost");
  const all: Estimate = {
    baseline: cost?.baseline ?? NaN,
    reform: cost?.reform ?? NaN,
    change: 0,
    baseline_se: cost?.baseline_se ?? NaN,
    reform_se: cost?.reform_se ?? NaN,
    change_se: 0
  };
  const paid = (programme: string | null): BudgetCell["payers"] =>
    partsOf(payer => {
      const rows = costs.filter(row => row.payer === payer && (programme === null || row.programme === programme));
      return rows.reduce((sum, row) => sum + row.baseline, 0);
    });
  const unknown = partsOf(() => NaN);
  return {
    cells: [
      {programme: null, region: null, all, payers: paid(null)},
      ...programmes.map(row => ({programme: row.programme, region: null, all: row, payers: paid(row.programme)})),
      ...regions.map(row => ({
        programme: null,
        region: row.region,
        all: {
          baseline: row.cost_baseline,
          reform: row.cost_reform,
          change: 0,
          baseline_se: row.cost_baseline_se,
          reform_se: row.cost_reform_se,
          change_se: 0
        },
        payers: unknown
      }))
    ]
  };
}

/** The baseline against itself; no errors are tallied by payer when the site is built. */
function partsOf(amount: (payer: Payer) => number): BudgetCell["payers"] {
  const parts = payerNames.map((payer): [Payer, PaidPart] => {
    const x = amount(payer);
    return [payer, {baseline: x, reform: x, change: 0, baseline_se: null, reform_se: null, change_se: null}];
  });
  return Object.fromEntries(parts) as Record<Payer, PaidPart>;
}

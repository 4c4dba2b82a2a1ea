// Gini and Theil of disposable income per head, out of the binned distribution.

import {binCount, lowerEdge, zeroBin} from "../../engine/columns/bins.js";
import {incomeStages} from "../../engine/tally/cells.js";
import type {Tally} from "../../engine/tally/tally.js";

interface Bin {
  readonly persons: number;
  readonly income: number;
}

/** Null where nobody is represented; indices also where nobody has an income. */
export interface Inequality {
  readonly gini: number | null;
  /** Null too where somebody has a negative income, of which there is no logarithm. */
  readonly theil_within: number | null;
  readonly theil_between: number | null;
  /** 元/月 per head. */
  readonly mean: number | null;
  readonly median: number | null;
}

/** After assistance all of it counts as income, aid in kind at its value; `_cash`: what of it is cash. */
export type IncomeStage = (typeof incomeStages)[number];

/** Bins of one prefecture; after assistance they are what was there before plus what moved. */
function binsOf(tally: Tally, stage: IncomeStage, region: number): Bin[] {
  const cell = (s: number, b: number): number => (s * tally.regions.length + region) * binCount + b;
  const moved = incomeStages.indexOf(stage);
  return Array.from({length: binCount}, (_, b) => ({
    persons: tally.bin_persons[cell(0, b)] + (moved === 0 ? 0 : tally.bin_persons[cell(moved, b)]),
    income: tally.bin_income[cell(0, b)] + (moved === 0 ? 0 : tally.bin_income[cell(moved, b)])
  }));
}

const sumBins = (all: readonly (readonly Bin[])[]): Bin[] =>
  Array.from({length: binCount}, (_, b) =>
    all.reduce((sum, bins) => ({persons: sum.persons + bins[b].persons, income: sum.income + bins[b].income}), {
      persons: 0,
      income: 0
    })
  );
const personsIn = (bins: readonly Bin[]): number => bins.reduce((sum, bin) => sum + bin.persons, 0);
const incomeIn = (bins: readonly Bin[]): number => bins.reduce((sum, bin) => sum + bin.income, 0);

export function inequality(tally: Tally, stage: IncomeStage): Inequality {
  const regions = tally.regions.map((_, i) => binsOf(tally, stage, i));
  const all = sumBins(regions);
  const persons = personsIn(all);
  return {
    gini: gini(all),
    ...theil(regions, all),
    mean: persons > 0 ? incomeIn(all) / persons : null,
    median: quantile(all, 0.5)
  };
}

/** Persons in households with a negative income. */
export const inDebt = (tally: Tally, stage: IncomeStage): number =>
  tally.regions.reduce((sum, _, i) => sum + personsIn(binsOf(tally, stage, i).slice(0, zeroBin)), 0);

/**
 * One less twice the area under the Lorenz curve, by trapezoids over the bins, which are in rising order of income per head. Where
 * incomes are negative, that has no bounds; the mean difference is then held against what the same debts and the same incomes come
 * to in one pair of hands each (Raffinetti, Siletti and Vernizzi 2015), so that the index stays between 0 and 1. Without debts that
 * is the same number.
 */
export function gini(bins: readonly Bin[]): number | null {
  const persons = personsIn(bins);
  const income = incomeIn(bins);
  const sizes = bins.reduce((sum, bin) => sum + Math.abs(bin.income), 0);
  if (persons === 0 || sizes === 0) return null;
  let below = 0;
  let area = 0;
  for (const bin of bins) {
    area += ((bin.persons / persons) * (2 * below + bin.income)) / sizes;
    below += bin.income;
  }
  return income / sizes - area;
}

function theil(
  regions: readonly (readonly Bin[])[],
  all: readonly Bin[]
): Pick<Inequality, "theil_within" | "theil_between"> {
  const income = incomeIn(all);
  if (income === 0 || personsIn(all.slice(0, zeroBin)) > 0) return {theil_within: null, theil_between: null};
  const mean = income / personsIn(all);
  const shares = regions
    .map(bins => ({share: incomeIn(bins) / income, mean: incomeIn(bins) / personsIn(bins), bins}))
    .filter(({share}) => share > 0);
  return {
    theil_within: shares.reduce((sum, {share, bins}) => sum + share * theilIn(bins), 0),
    theil_between: shares.reduce((sum, {share, mean: own}) => sum + share * Math.log(own / mean), 0)
  };
}

function theilIn(bins: readonly Bin[]): number {
  const income = incomeIn(bins);
  const mean = income / personsIn(bins);
  return bins.reduce(
    (sum, bin) => (bin.income > 0 ? sum + (bin.income / income) * Math.log(bin.income / bin.persons / mean) : sum),
    0
  );
}

/** Income per head below which a share of persons lies, with bins taken as even; null where there is nobody. */
function quantile(bins: readonly Bin[], share: number): number | null {
  const target = share * personsIn(bins);
  let below = 0;
  for (let b = 0; b < bins.length; ++b) {
    const {persons} = bins[b];
    if (below + persons >= target && persons > 0) {
      const lower = lowerEdge(b);
      return lower + ((target - below) / persons) * (lowerEdge(b + 1) - lower);
    }
    below += persons;
  }
  return null;
}

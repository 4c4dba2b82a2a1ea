// Gini and Theil of disposable income per head, out of the binned distribution.

import {binCount} from "../../engine/columns/bins.js";
import type {Tally} from "../../engine/tally/tally.js";

interface Bin {
  readonly persons: number;
  readonly income: number;
}

export interface Inequality {
  readonly gini: number;
  readonly theil_within: number;
  readonly theil_between: number;
  /** 元/月 per head. */
  readonly mean: number;
  readonly median: number;
}

export type IncomeStage = "before" | "baseline" | "reform";
const stages = {before: 0, baseline: 1, reform: 2} as const;

/** Bins of one prefecture; after assistance they are what was there before plus what moved. */
function binsOf(tally: Tally, stage: IncomeStage, region: number): Bin[] {
  const cell = (s: number, b: number): number => (s * tally.regions.length + region) * binCount + b;
  const moved = stages[stage];
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
  const income = incomeIn(all);
  const mean = income / persons;
  const theil = (bins: readonly Bin[]): number => {
    const own = incomeIn(bins) / personsIn(bins);
    return bins.reduce(
      (sum, bin) =>
        bin.persons > 0 && bin.income > 0
          ? sum + (bin.income / incomeIn(bins)) * Math.log(bin.income / bin.persons / own)
          : sum,
      0
    );
  };
  const shares = regions
    .map(bins => ({share: incomeIn(bins) / income, mean: incomeIn(bins) / personsIn(bins), bins}))
    .filter(r => r.share > 0);
  return {
    gini: gini(all),
    theil_within: shares.reduce((sum, r) => sum + r.share * theil(r.bins), 0),
    theil_between: shares.reduce((sum, r) => sum + r.share * Math.log(r.mean / mean), 0),
    mean,
    median: quantile(all, 0.5)
  };
}

/** One less twice the area under the Lorenz curve, by trapezoids over the bins; bins are in rising order of income per head. */
export function gini(bins: readonly Bin[]): number {
  const persons = personsIn(bins);
  const income = incomeIn(bins);
  let below = 0;
  let area = 0;
  for (const bin of bins) {
    area += ((bin.persons / persons) * (2 * below + bin.income)) / income;
    below += bin.income;
  }
  return 1 - area;
}

/** Income per head below which a share of persons lies, with bins taken as even. */
function quantile(bins: readonly Bin[], share: number): number {
  const target = share * personsIn(bins);
  let below = 0;
  for (let b = 0; b < bins.length; ++b) {
    const {persons} = bins[b];
    if (below + persons >= target && persons > 0) {
      const lower = b === 0 ? 0 : lowerEdge(b);
      return lower + ((target - below) / persons) * (lowerEdge(b + 1) - lower);
    }
    below += persons;
  }
  return NaN;
}

/** 元/月 at which a bin begins: sixteen even steps to each doubling. */
function lowerEdge(bin: number): number {
  const doubling = Math.floor((bin - 1) / 16);
  return 2 ** doubling * (1 + ((bin - 1) % 16) / 16);
}

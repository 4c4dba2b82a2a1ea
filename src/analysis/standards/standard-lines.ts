// 各市标准 What a baseline and a reform set place by place, before any household is read: for charts that stand before the population is in.

import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {bandsOf, consumptionShare, flagsOf} from "./standard-flags.js";
import type {StandardFlag} from "./standard-flags.js";
import {standardsOf} from "./standards.js";

/** 元/月·人; NaN where none is published. Shares are of last year's consumption per head, 0..1; null: not published. */
export interface StandardLine extends Amounts {
  readonly urban_share: number | null;
  readonly rural_share: number | null;
  readonly flags: readonly StandardFlag[];
}

export interface StandardLines {
  readonly regions: readonly number[];
  readonly baseline: readonly StandardLine[];
  readonly reform: readonly StandardLine[];
  /** Of the reform, 元/月: the published bands of urban and rural standards, null where no consumption is published. */
  readonly bands: {readonly urban: YuanBand | null; readonly rural: YuanBand | null};
  /** Guidance standard of the reform, 元/月·人; 0: none. */
  readonly floor: number;
  /** Whether some place has two standards under either policy. */
  readonly split: boolean;
}

/** Ends in 元/月 and as shares; no upper end is Infinity. */
export interface YuanBand {
  readonly low: number;
  readonly high: number;
  readonly low_share: number;
  readonly high_share: number;
}

const none: Amounts = {urban: NaN, rural: NaN};

export function standardLines(baseline: Policy, reform: Policy, regions: readonly number[]): StandardLines {
  const before = linesOf(baseline, regions);
  const after = linesOf(reform, regions);
  const bands = bandsOf(reform.standard);
  return {
    regions,
    baseline: before,
    reform: after,
    bands: {urban: inYuan(bands.urban), rural: inYuan(bands.rural)},
    floor: reform.standard.floor,
    split: [...before, ...after].some(({urban, rural}) => Math.abs(urban - rural) >= 0.5)
  };
}

function linesOf(policy: Policy, regions: readonly number[]): StandardLine[] {
  const bands = bandsOf(policy.standard);
  return standardsOf(policy, regions).map((found: Amounts | undefined) => {
    const amounts = found ?? none;
    const share = (amount: number, band: typeof bands.urban): number | null =>
      Number.isNaN(amount) ? null : consumptionShare(amount, band);
    return {
      ...amounts,
      urban_share: share(amounts.urban, bands.urban),
      rural_share: share(amounts.rural, bands.rural),
      flags: flagsOf(policy.standard, amounts)
    };
  });
}

const inYuan = ({low, high, consumption}: ReturnType<typeof bandsOf>["urban"]): YuanBand | null =>
  consumption === null
    ? null
    : {low: (low * consumption) / 12, high: (high * consumption) / 12, low_share: low, high_share: high};

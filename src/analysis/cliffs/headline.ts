// 悬崖 The figures at the head of the page, baseline and reform. NaN where there is nothing to take a mean or a share of.

import type {Estimate, Figure, Unit} from "../results/tables.js";
import type {CliffReport, CliffSide} from "./report.js";
import type {RankKind} from "./reversals.js";

export const cliffFigureKeys = [
  "poorer_100",
  "notch_households",
  "depth_year",
  "mean_depth",
  "cash_share",
  "overtaken"
] as const;
export type CliffFigureKey = (typeof cliffFigureKeys)[number];

/** One figure; a standard error is null where none is known. Money is 元/年, `mean_depth` 元/月. */
export type CliffFigure = Figure<CliffFigureKey>;

/** The figures in the order of `cliffFigureKeys`; families overtaken by `kind` of resources. */
export function cliffFigures(report: CliffReport, kind: RankKind): CliffFigure[] {
  return [
    plain(report, "poorer_100", "households", side => side.near["100"].poorer),
    {key: "notch_households", unit: "households", ...report.notch_households},
    {key: "depth_year", unit: "yuan", ...times(report.depth, 12)},
    plain(report, "mean_depth", "yuan", side => side.all.mean_depth ?? NaN),
    plain(report, "cash_share", "share", side => side.lost.cash_share ?? NaN),
    plain(report, "overtaken", "households", ({reversals}) =>
      reversals[kind].compared === 0 ? NaN : reversals[kind].overtaken
    )
  ];
}

function plain(report: CliffReport, key: CliffFigureKey, unit: Unit, of: (side: CliffSide) => number): CliffFigure {
  const [baseline, reform] = [of(report.baseline), of(report.reform)];
  const errors = {baseline_se: null, reform_se: null, change_se: null};
  return {key, unit, baseline, reform, change: reform - baseline, ...errors};
}

/** An estimate in another unit of time. */
export const times = (of: Estimate, factor: number): Estimate => ({
  baseline: factor * of.baseline,
  reform: factor * of.reform,
  change: factor * of.change,
  baseline_se: factor * of.baseline_se,
  reform_se: factor * of.reform_se,
  change_se: factor * of.change_se
});

// Figures of a study, made from the tables of the analysis.

import type {ThreeBands} from "../../src/analysis/results/bands.js";
import type {StudyFigure, StudyUnit} from "../../src/analysis/results/study.js";

export interface FigureMore {
  readonly region?: number;
  readonly se?: number | null;
  readonly band?: {readonly low: number; readonly high: number};
}

export const figure = (
  name: string,
  unit: StudyUnit,
  value: number | null,
  {region, se, band}: FigureMore = {}
): StudyFigure => ({
  name,
  region: region ?? null,
  unit,
  value,
  se: se ?? null,
  low: band?.low ?? null,
  high: band?.high ?? null
});

interface BeforeAndAfter {
  readonly baseline: number;
  readonly reform: number;
  readonly change: number;
  readonly baseline_se?: number | null;
  readonly reform_se?: number | null;
  readonly change_se?: number | null;
}

/** Three figures: name.before, name.after, name.change. */
export const figures = (
  name: string,
  unit: StudyUnit,
  of: BeforeAndAfter,
  {region, bands}: {readonly region?: number; readonly bands?: ThreeBands} = {}
): StudyFigure[] => {
  const place = region === undefined ? {} : {region};
  const band = (side: keyof ThreeBands): FigureMore => (bands === undefined ? {} : {band: bands[side]});
  return [
    figure(`${name}.before`, unit, of.baseline, {...place, se: of.baseline_se ?? null, ...band("baseline")}),
    figure(`${name}.after`, unit, of.reform, {...place, se: of.reform_se ?? null, ...band("reform")}),
    figure(`${name}.change`, unit, of.change, {...place, se: of.change_se ?? null, ...band("change")})
  ];
};

/** As an estimate without errors. */
export const pair = (baseline: number, reform: number): BeforeAndAfter => ({
  baseline,
  reform,
  change: reform - baseline
});

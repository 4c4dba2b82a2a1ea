// 悬崖 What the walk of a population along its earnings came to, under baseline and reform. Amounts are 元/月, households and
// persons are weighted; a share or a mean of nobody is null.

import {
  cliffCauses,
  cliffReach,
  cliffSteps,
  depthClasses,
  leavingCells,
  nearDistances,
  notchCells,
  rankKinds,
  rateClasses
} from "../../engine/cliffs/cells.js";
import type {CliffCause, CliffOptions} from "../../engine/cliffs/cells.js";
import {householdTypes} from "../../engine/columns/household-type.js";
import {hasCliffs} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Estimate} from "../results/tables.js";
import {causeAt, figuresOf, lostOf, ratio, sumOf} from "./figures.js";
import type {CauseFigures, Leaving, LostFigures, NotchFigures} from "./figures.js";
import {notchEstimate} from "./notch-total.js";
import {cliffChecks} from "./published.js";
import type {CliffCheck} from "./published.js";
import {reversals, sumOfReversals} from "./reversals.js";
import type {RankKind, Reversals} from "./reversals.js";

export interface StepFigures {
  /** Ends of the step, in standards a head. */
  readonly from: number;
  readonly to: number;
  /** Assistance lost over what is earned, all households together. */
  readonly mean_rate: number | null;
  /** Households by marginal tax rate, in the classes between `rate_bounds`. */
  readonly households: readonly number[];
}

/** Families overtaken (reversals.ts), by all resources and by cash; null where none can be compared. */
interface RegionFigures extends NotchFigures {
  readonly overtaken: number | null;
  readonly overtaken_cash: number | null;
}

export interface CliffSide {
  readonly all: NotchFigures;
  readonly by_region: Readonly<Record<string, RegionFigures>>;
  readonly by_type: Readonly<Record<string, NotchFigures>>;
  readonly by_cause: Readonly<Record<CliffCause, CauseFigures>>;
  /** What is lost at all notches together, in cash and in kind. */
  readonly lost: LostFigures;
  /** By extra earnings: a notch within it; poorer at it than now, and by how much in all. */
  readonly near: Readonly<Record<string, {readonly notch: number; readonly poorer: number; readonly lacking: number}>>;
  readonly by_depth: Readonly<Record<string, number>>;
  readonly steps: readonly StepFigures[];
  readonly leaving_dibao: Leaving;
  /** By all resources after assistance, and by cash alone. */
  readonly reversals: Readonly<Record<RankKind, Reversals>>;
  readonly checks: readonly CliffCheck[];
}

export interface CliffReport extends CliffOptions {
  readonly reach_in_standards: number;
  readonly steps: number;
  readonly rate_bounds: readonly number[];
  readonly notch_households: Estimate;
  readonly depth: Estimate;
  readonly baseline: CliffSide;
  readonly reform: CliffSide;
}

/** Throws where the run did not walk households. */
export function cliffReport(tally: Tally, options: CliffOptions): CliffReport {
  if (!hasCliffs(tally)) throw new Error("no cliffs in this tally: run with the option cliffs (engine/workers/job.ts)");
  return {
    ...options,
    reach_in_standards: cliffReach,
    steps: cliffSteps,
    rate_bounds: rateClasses,
    notch_households: notchEstimate(tally, "notch_households"),
    depth: notchEstimate(tally, "depth"),
    baseline: sideOf(tally, 0),
    reform: sideOf(tally, 1)
  };
}

function sideOf(tally: Tally, side: 0 | 1): CliffSide {
  const placeCount = tally.households.length;
  const places = Array.from({length: placeCount}, (_, place) => cellsAt(tally.cliff_places, side * placeCount + place));
  const ranked = rankKinds.map(kind => tally.regions.map((_, i) => reversals(tally, side, kind, i)));
  const by_region = tally.regions.map((region, i) => [
    String(region),
    {
      ...figuresOf(sumOf([places[2 * i], places[2 * i + 1]])),
      overtaken: overtakenIn(ranked[rankKinds.indexOf("all")][i]),
      overtaken_cash: overtakenIn(ranked[rankKinds.indexOf("cash")][i])
    }
  ]);
  const types = householdTypes.map(({name}, i) => [
    name,
    figuresOf(cellsAt(tally.cliff_types, side * householdTypes.length + i))
  ]);
  const causes = cliffCauses.map(({name}, i) => [name, causeAt(tally, side * cliffCauses.length + i)] as const);
  const by_cause = Object.fromEntries(causes) as Record<CliffCause, CauseFigures>;
  const leaving_dibao = leavingOf(tally, side);
  return {
    all: figuresOf(sumOf(places)),
    by_region: Object.fromEntries(by_region) as Record<string, RegionFigures>,
    by_type: Object.fromEntries(types) as Record<string, NotchFigures>,
    by_cause,
    lost: lostOf(Object.values(by_cause)),
    near: nearOf(tally, side),
    by_depth: depthsOf(tally, side),
    steps: stepsOf(tally, side),
    leaving_dibao,
    reversals: Object.fromEntries(
      rankKinds.map((kind, k) => [kind, sumOfReversals(ranked[k])])
    ) as CliffSide["reversals"],
    checks: cliffChecks(leaving_dibao)
  };
}

const overtakenIn = ({compared, overtaken}: Reversals): number | null => (compared === 0 ? null : overtaken);

const cellsAt = (cells: Float64Array, row: number): Float64Array =>
  cells.subarray(row * notchCells.length, (row + 1) * notchCells.length);

function nearOf({cliff_near}: Tally, side: 0 | 1): CliffSide["near"] {
  const entries = nearDistances.map((distance, k) => {
    const [notch, poorer, lacking] = cliff_near.subarray(3 * (side * nearDistances.length + k));
    return [String(distance), {notch, poorer, lacking}];
  });
  return Object.fromEntries(entries) as CliffSide["near"];
}

function depthsOf({cliff_depths}: Tally, side: 0 | 1): CliffSide["by_depth"] {
  const names = [...depthClasses.map(bound => `up_to_${bound}`), "more"];
  return Object.fromEntries(names.map((name, k) => [name, cliff_depths[side * names.length + k]]));
}

function stepsOf({cliff_steps, cliff_rates}: Tally, side: 0 | 1): StepFigures[] {
  const classes = rateClasses.length + 1;
  const width = cliffReach / cliffSteps;
  return Array.from({length: cliffSteps}, (_, i) => {
    const step = side * cliffSteps + i;
    return {
      from: i * width,
      to: (i + 1) * width,
      mean_rate: ratio(cliff_steps[2 * step + 1], cliff_steps[2 * step]),
      households: [...cliff_rates.subarray(step * classes, (step + 1) * classes)]
    };
  });
}

function leavingOf({cliff_leaving}: Tally, side: 0 | 1): Leaving {
  const [households, standards, loss, cash, recognised, asOthers] = cliff_leaving.subarray(
    side * leavingCells,
    (side + 1) * leavingCells
  );
  const share = ratio(cash, loss);
  return {
    households,
    loss_in_standards: ratio(standards, households),
    loss_in_standards_if_recognised: ratio(recognised, households),
    loss_in_standards_if_as_others: ratio(asOthers, households),
    mean_loss: ratio(loss, households),
    dibao_cash_share: share,
    other_aid_share: share === null ? null : 1 - share
  };
}

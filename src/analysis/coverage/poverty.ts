// 贫困 FGT 0, 1, 2 before and after assistance, and how much of the gap is filled.

import {headCells, povertyCells, povertyLines, povertyStages} from "../../engine/tally/cells.js";
import {hasPoverty} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import {ratio} from "../results/ratios.js";
import {placesOf, stratumVariance} from "../results/totals.js";
import type {Estimate} from "../results/totals.js";

/**
 * After assistance all of it counts as income, aid in kind at its value; `_cash`: what of it is cash. Shares are null where nobody
 * is represented, the share of the gap where there is none.
 */
export interface Poverty {
  readonly line: (typeof povertyLines)[number];
  readonly side: "baseline" | "reform";
  readonly headcount_before: number | null;
  readonly headcount_after: number | null;
  readonly headcount_after_cash: number | null;
  /** 元/年. */
  readonly gap_before: number;
  readonly gap_after: number;
  readonly gap_after_cash: number;
  readonly gap_filled_share: number | null;
  readonly gap_filled_share_cash: number | null;
  readonly severity_before: number | null;
  readonly severity_after: number | null;
  readonly severity_after_cash: number | null;
}

/** Against each policy's own lines; head count and severity as shares of persons. Throws where the run tallied no poverty. */
export function poverty(tally: Tally): Poverty[] {
  askedFor(tally);
  return povertyLines.flatMap((line, l) =>
    (["baseline", "reform"] as const).map((side, s) => ({line, side, ...povertyOf(tally, l, s as 0 | 1)}))
  );
}

function povertyOf(tally: Tally, l: number, side: 0 | 1): Omit<Poverty, "line" | "side"> {
  const persons = tally.persons.reduce((a, b) => a + b, 0);
  const sum = (stage: Stage, k: number): number =>
    placesOf(tally).reduce((total, place) => total + cellOf(tally, side, place, cellIn(l, stage) + k), 0);
  const share = (stage: Stage, k: number): number | null => (persons > 0 ? sum(stage, k) / persons : null);
  const gap = (stage: Stage): number => 12 * sum(stage, 1);
  const filled = (stage: Stage): number | null => (gap("before") > 0 ? 1 - gap(stage) / gap("before") : null);
  return {
    headcount_before: share("before", 0),
    headcount_after: share("after", 0),
    headcount_after_cash: share("after_cash", 0),
    gap_before: gap("before"),
    gap_after: gap("after"),
    gap_after_cash: gap("after_cash"),
    gap_filled_share: filled("after"),
    gap_filled_share_cash: filled("after_cash"),
    severity_before: share("before", 2),
    severity_after: share("after", 2),
    severity_after_cash: share("after_cash", 2)
  };
}

export interface PovertyEstimates {
  readonly line: (typeof povertyLines)[number];
  /** Shares of persons; null where nobody is represented. */
  readonly headcount_before: Estimate | null;
  readonly headcount_after: Estimate | null;
  readonly headcount_after_cash: Estimate | null;
  /** Null where the reform or the baseline leaves no gap to fill. */
  readonly gap_filled_share: Estimate | null;
  readonly gap_filled_share_cash: Estimate | null;
}

/** The same under both policies with their changes and errors; the number of persons is a margin of the population, and is certain. */
export function povertyEstimates(tally: Tally): PovertyEstimates[] {
  askedFor(tally);
  return povertyLines.map((line, l) => ({
    line,
    headcount_before: headcount(tally, l, "before"),
    headcount_after: headcount(tally, l, "after"),
    headcount_after_cash: headcount(tally, l, "after_cash"),
    gap_filled_share: gapFilled(tally, l, "after"),
    gap_filled_share_cash: gapFilled(tally, l, "after_cash")
  }));
}

/** Where there are no places there is nothing to ask for. */
function askedFor(tally: Tally): void {
  if (tally.regions.length > 0 && !hasPoverty(tally))
    throw new Error("poverty not tallied: run the policies with `withPoverty`");
}

const cellOf = (tally: Tally, side: 0 | 1, place: number, k: number): number =>
  tally.poverty[(side * tally.households.length + place) * povertyCells + k];

type Stage = (typeof povertyStages)[number];
/** The first of the cells of line `l` at a stage. */
const cellIn = (l: number, stage: Stage): number => 3 * (povertyStages.length * l + povertyStages.indexOf(stage));

function gapFilled(tally: Tally, l: number, stage: "after" | "after_cash"): Estimate | null {
  const gap = (side: 0 | 1, place: number, of: Stage): number => cellOf(tally, side, place, cellIn(l, of) + 1);
  const isAny = (side: 0 | 1): boolean => placesOf(tally).some(place => gap(side, place, "before") > 0);
  if (!isAny(0) || !isAny(1)) return null;
  const pair = stage === "after" ? (`gaps_${povertyLines[l]}` as const) : (`gaps_${povertyLines[l]}_cash` as const);
  return ratio(tally, pair, place => {
    const [before, after] = [gap(0, place, "before"), gap(1, place, "before")];
    return [before, before - gap(0, place, stage), after, after - gap(1, place, stage)];
  });
}

/** Persons below line `l`, as a share of persons. */
function headcount(tally: Tally, l: number, stage: Stage): Estimate | null {
  const places = placesOf(tally);
  const persons = tally.persons.reduce((a, b) => a + b, 0);
  if (persons === 0) return null;
  const heads = (side: 0 | 1, place: number): number => cellOf(tally, side, place, cellIn(l, stage));
  const share = (side: 0 | 1): number => places.reduce((sum, place) => sum + heads(side, place), 0) / persons;
  // which: 0 baseline, 1 reform, 2 their difference
  const error = (which: 0 | 1 | 2): number => {
    const variance = places.reduce((sum, place) => {
      const n = tally.households[place];
      if (n < 2) return sum;
      const value = which === 2 ? heads(1, place) - heads(0, place) : heads(which, place);
      const cell = povertyStages.length * (3 * l + which) + povertyStages.indexOf(stage);
      const squares = tally.head_squares[place * headCells + cell];
      return sum + stratumVariance(n, value, squares);
    }, 0);
    return Math.sqrt(variance) / persons;
  };
  return {
    baseline: share(0),
    reform: share(1),
    change: share(1) - share(0),
    baseline_se: error(0),
    reform_se: error(1),
    change_se: error(2)
  };
}

// Households that meet a notch, and the depth of all notches together (元/月), with the standard error of the sample: households
// are taken as drawn independently within each place, as in totals.ts.

import {nearDistances, notchCells} from "../../engine/cliffs/cells.js";
import {hasCliffs} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Estimate} from "../results/tables.js";
import {stratumVariance} from "../results/totals.js";
import type {Which} from "../results/totals.js";

export type NotchTotal = "households" | "notch_households" | "depth";

/** NaN where the run did not walk households. */
export function notchTotal(tally: Tally, side: 0 | 1, what: NotchTotal): number {
  if (!hasCliffs(tally)) return NaN;
  return [...tally.households.keys()].reduce((sum, place) => sum + placeTotal(tally, side, place, what), 0);
}

/**
 * Share of the receiving households that meet a notch within `distance` 元/月 of extra earnings, one of `nearDistances`; 0 where
 * nobody receives, NaN where the run did not walk households.
 */
export function nearShare(tally: Tally, side: 0 | 1, distance: (typeof nearDistances)[number]): number {
  const households = notchTotal(tally, side, "households");
  if (households === 0) return 0;
  return tally.cliff_near[3 * (side * nearDistances.length + nearDistances.indexOf(distance))] / households;
}

export function notchEstimate(tally: Tally, what: Exclude<NotchTotal, "households">): Estimate {
  const [baseline, reform] = [notchTotal(tally, 0, what), notchTotal(tally, 1, what)];
  return {
    baseline,
    reform,
    change: reform - baseline,
    baseline_se: errorOf(tally, "baseline", what),
    reform_se: errorOf(tally, "reform", what),
    change_se: errorOf(tally, "change", what)
  };
}

function placeTotal(tally: Tally, side: 0 | 1, place: number, what: NotchTotal): number {
  return tally.cliff_places[(side * tally.households.length + place) * notchCells.length + notchCells.indexOf(what)];
}

const kinds = {baseline: 0, reform: 1, change: 2} as const;

function errorOf(tally: Tally, which: Which, what: Exclude<NotchTotal, "households">): number {
  const variance = [...tally.households.keys()].reduce((sum, place) => {
    const n = tally.households[place];
    if (n < 2) return sum;
    const [before, after] = [placeTotal(tally, 0, place, what), placeTotal(tally, 1, place, what)];
    const value = {baseline: before, reform: after, change: after - before}[which];
    const cell = (kinds[which] * tally.households.length + place) * 2 + (what === "depth" ? 1 : 0);
    return sum + stratumVariance(n, value, tally.cliff_squares[cell]);
  }, 0);
  return Math.sqrt(variance);
}

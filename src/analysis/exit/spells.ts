// How long families stay and how many come back. Two lengths must not be mixed: whoever is met on the books on some day has a part of
// the spell behind him and a part before him, and long spells are met more often than short ones; whoever enters begins at nought.

import type {MonthsTally} from "../../engine/months/tally.js";
import {monthSum, sumOver} from "./months.js";
import type {Side} from "./months.js";

/** Families on basic aid or on the exit. */
const onBooks = (tally: MonthsTally, side: Side, month: number): number =>
  monthSum(tally, side, month, "basic_households") + monthSum(tally, side, month, "exit_households");

const ratio = (a: number, b: number): number | null => (b > 0 ? a / b : null);

/** Share of the families on the books at the start that have never left `after` months later; null where the walk is shorter. */
export function neverLeftShare(tally: MonthsTally, side: Side, after: number): number | null {
  if (after + 1 > tally.months) return null;
  const there = onBooks(tally, side, 1);
  return ratio(there - sumOver(tally, side, "first_leaving_households", {from: 2, to: after + 1}), there);
}

/** Share of the families on the books that leave in a month, over all months after the first. */
export function leavingRate(tally: MonthsTally, side: Side): number | null {
  let exposed = 0;
  for (let month = 1; month < tally.months; ++month) exposed += onBooks(tally, side, month);
  return ratio(sumOver(tally, side, "leaving_households", {from: 2}), exposed);
}

/** Months of a whole spell, of those that enter: families on the books over those that leave in a month, as in a steady state. */
export function completedSpell(tally: MonthsTally, side: Side): number | null {
  const rate = leavingRate(tally, side);
  return rate === null ? null : ratio(1, rate);
}

/**
 * Months that families on the books on one day have been there. Nobody knows them of the first month; in a steady state they are spread
 * as the months still to come, which are told by the pace at which those there at the start leave for the first time.
 */
export function elapsedSpell(tally: MonthsTally, side: Side): number | null {
  let there = onBooks(tally, side, 1);
  let exposed = 0;
  let left = 0;
  for (let month = 2; month <= tally.months; ++month) {
    exposed += there;
    const leaving = monthSum(tally, side, month, "first_leaving_households");
    there -= leaving;
    left += leaving;
  }
  return ratio(exposed, left);
}

/** Months of the whole spell of those on the books on one day: what is behind them and what is before them, each the same. */
export function presentSpell(tally: MonthsTally, side: Side): number | null {
  const elapsed = elapsedSpell(tally, side);
  return elapsed === null ? null : 2 * elapsed;
}

/** Share of the families entering that leave within 12 or 24 months: of those that entered early enough to be seen for as long. */
export function entrantsLeftShare(tally: MonthsTally, side: Side, within: 12 | 24): number | null {
  const range = {from: 2, to: tally.months - within};
  return ratio(
    sumOver(tally, side, `left_within_${within}_households`, range),
    sumOver(tally, side, "entry_households", range)
  );
}

/**
 * Share of the families that leave that are back within 6 or 12 months: of those who left early enough to be seen for as long, and
 * not by death. null where the walk is too short or nobody left.
 */
export function returnedShare(tally: MonthsTally, side: Side, within: 6 | 12): number | null {
  const range = {from: 2, to: tally.months - within};
  const left =
    sumOver(tally, side, "leaving_households", range) - sumOver(tally, side, "leaving_by_death_households", range);
  return ratio(sumOver(tally, side, `returned_within_${within}_households`, range), left);
}

/** How long families stay, in the two ways of asking; shares and months are null where the walk cannot tell. */
export interface Spells {
  readonly elapsed_months: number | null;
  readonly present_whole_months: number | null;
  readonly completed_months: number | null;
  readonly present_left_within_12: number | null;
  readonly present_left_within_24: number | null;
  readonly entrants_left_within_12: number | null;
  readonly entrants_left_within_24: number | null;
}

export function spellsOf(tally: MonthsTally, side: Side): Spells {
  const presentLeft = (within: number): number | null => {
    const never = neverLeftShare(tally, side, within);
    return never === null ? null : 1 - never;
  };
  return {
    elapsed_months: elapsedSpell(tally, side),
    present_whole_months: presentSpell(tally, side),
    completed_months: completedSpell(tally, side),
    present_left_within_12: presentLeft(12),
    present_left_within_24: presentLeft(24),
    entrants_left_within_12: entrantsLeftShare(tally, side, 12),
    entrants_left_within_24: entrantsLeftShare(tally, side, 24)
  };
}

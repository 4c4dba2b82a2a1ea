// How long families stay and how many come back: figures of a walk that can be set beside published ones.

import type {MonthsTally} from "../../engine/months/tally.js";
import {monthSum, sumOver} from "./months.js";
import type {Side} from "./months.js";

/** Families on basic aid or on the exit. */
const onBooks = (tally: MonthsTally, side: Side, month: number): number =>
  monthSum(tally, side, month, "basic_households") + monthSum(tally, side, month, "exit_households");

const personsOnBooks = (tally: MonthsTally, side: Side, month: number): number =>
  (["tekun_persons", "dibao_persons", "exit_persons"] as const).reduce(
    (sum, name) => sum + monthSum(tally, side, month, name),
    0
  );

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

/** Share of the persons on the books who leave within `months`, at the mean pace of the walk. */
export function leftShare(tally: MonthsTally, side: Side, months: number): number | null {
  let exposed = 0;
  for (let month = 1; month < tally.months; ++month) exposed += personsOnBooks(tally, side, month);
  const rate = ratio(sumOver(tally, side, "leaving_persons", {from: 2}), exposed);
  return rate === null ? null : months * rate;
}

/** Months a family would stay on average if all left at the mean rate of the walk. */
export function impliedSpell(tally: MonthsTally, side: Side): number | null {
  const rate = leavingRate(tally, side);
  return rate === null ? null : ratio(1, rate);
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

/** What can be set beside data/exit/published.csv, by its indicators. */
export const publishedIndicators = {
  spell_months: impliedSpell,
  never_left_share: (tally: MonthsTally, side: Side) => neverLeftShare(tally, side, 24),
  left_share_year: (tally: MonthsTally, side: Side) => leftShare(tally, side, 12),
  left_share_quarter: (tally: MonthsTally, side: Side) => leftShare(tally, side, 3),
  left_share_7_months: (tally: MonthsTally, side: Side) => leftShare(tally, side, 7),
  left_share_8_months: (tally: MonthsTally, side: Side) => leftShare(tally, side, 8)
} as const;
export type PublishedIndicator = keyof typeof publishedIndicators;

// Who comes and who goes in a walk, as shares of those on the books, and what becomes of the caseload.

import type {MonthMeasure, MonthsTally} from "../../engine/months/tally.js";
import {monthSum, sumOver} from "./months.js";
import type {Side} from "./months.js";

/** On tekun, dibao or the exit. */
const personsOnBooks = (tally: MonthsTally, side: Side, month: number): number =>
  (["tekun_persons", "dibao_persons", "exit_persons"] as const).reduce(
    (sum, name) => sum + monthSum(tally, side, month, name),
    0
  );

/** Persons that a month brings or takes, over those on the books in the month before, at the mean pace of the walk; null: none is on them. */
function paceOf(tally: MonthsTally, side: Side, names: readonly MonthMeasure[]): number | null {
  let exposed = 0;
  for (let month = 1; month < tally.months; ++month) exposed += personsOnBooks(tally, side, month);
  const moved = names.reduce((sum, name) => sum + sumOver(tally, side, name, {from: 2}), 0);
  return exposed > 0 ? moved / exposed : null;
}

const within = (months: number, pace: number | null): number | null => (pace === null ? null : months * pace);

/** Share of the persons on the books who leave within `months`, with their families or by death, at the mean pace of the walk. */
export const leftShare = (tally: MonthsTally, side: Side, months: number): number | null =>
  within(months, paceOf(tally, side, ["leaving_persons", "dying_persons"]));

/** Persons who enter within `months`, as a share of those on the books, at the mean pace of the walk. */
export const enteredShare = (tally: MonthsTally, side: Side, months: number): number | null =>
  within(months, paceOf(tally, side, ["entry_persons"]));

/** Of the persons who enter, those who had been entitled before; null where nobody enters. */
export function forwardShare(tally: MonthsTally, side: Side): number | null {
  const all = sumOver(tally, side, "entry_persons", {from: 2});
  return all > 0 ? sumOver(tally, side, "entry_forward_persons", {from: 2}) / all : null;
}

/** By how much persons on dibao change in a year, from the first month to the last; null where the walk is no year. */
export function caseloadChange(tally: MonthsTally, side: Side): number | null {
  const [first, last] = [1, tally.months].map(month => monthSum(tally, side, month, "dibao_persons"));
  if (tally.months < 13 || first <= 0) return null;
  return (last / first) ** (12 / (tally.months - 1)) - 1;
}

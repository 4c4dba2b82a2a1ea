// 施行之年 Where a path of standards lies in the calendar: which year is its year 0, and in which month the first step is taken.

import type {Policy} from "../../rules/policy.js";
import {effectiveMonth, monthName, yearInForce} from "./effective-month.js";
import type {Month} from "./effective-month.js";

export interface PathStart {
  /** The first month of the first step; later steps are taken in January. */
  readonly from: Month;
  /** Years that the policy in force is carried on before the year of the first step: `delay` of the path's terms. */
  readonly delay: number;
}

const longest = 20;

/** The first and the last year in which the first step may be taken. */
export function startYears(baseline: Pick<Policy, "effective">): readonly [first: number, last: number] {
  const first = yearInForce(baseline) + 1;
  return [first, first + longest];
}

/**
 * From the month `asked` for, else from the month in which the target comes into force, but not before the year after that of the
 * policy in force, which is year 0. Throws where that is asked for, or a month too far off.
 */
export function pathStart(
  baseline: Pick<Policy, "effective">,
  target: Pick<Policy, "effective">,
  asked?: Month
): PathStart {
  const [first, last] = startYears(baseline);
  if (asked !== undefined && (asked.year < first || asked.year > last))
    throw new Error(
      `invalid month: ${monthName(asked)} (a month from ${first}-01, the year after that of the policy in force, to ${last}-12)`
    );
  const own = effectiveMonth(target);
  const from = asked ?? (own.year < first || own.year > last ? {year: first, month: 1} : own);
  return {from, delay: from.year - first};
}

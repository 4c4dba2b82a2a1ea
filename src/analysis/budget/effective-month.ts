// 施行月份 From which month a policy is paid, and how many months of a calendar year that leaves.

import type {Policy} from "../../rules/policy.js";

/** A month of the calendar; 1 is January. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** "2027-07"; undefined where it is no month of 2000 to 2100. */
export function monthIn(text: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text.trim()) ?? [];
  const found = {year: Number(year), month: Number(month)};
  return found.year >= 2000 && found.year <= 2100 && found.month >= 1 && found.month <= 12 ? found : undefined;
}

export const monthName = ({year, month}: Month): string => `${year}-${String(month).padStart(2, "0")}`;

/** The calendar year in which a policy came into force: the first of those in which it is followed. */
export const yearInForce = ({effective}: Pick<Policy, "effective">): number => Number(effective.slice(0, 4));

/** The first whole month in force: benefits are paid by the month, and a month that has begun is paid as it was. */
export function effectiveMonth({effective}: Pick<Policy, "effective">): Month {
  const [year, month, day] = effective.split("-").map(Number);
  if (day === 1) return {year, month};
  return month === 12 ? {year: year + 1, month: 1} : {year, month: month + 1};
}

/** Months of a calendar year in which what begins with `from` is in force. */
export function monthsInYear(from: Month, year: number): number {
  if (year < from.year) return 0;
  return year === from.year ? 13 - from.month : 12;
}

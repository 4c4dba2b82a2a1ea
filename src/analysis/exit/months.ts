// A walk as tables: by month, and by fiscal year.

import {monthCell, monthMeasureIndex, monthMeasures} from "../../engine/months/tally.js";
import type {MonthMeasure, MonthsTally} from "../../engine/months/tally.js";

export type Side = "baseline" | "reform";
const sides = {baseline: 0, reform: 1} as const;

/** Sum over all places, or those of one prefecture (index of the region), in a month counted from 1. */
export function monthSum(tally: MonthsTally, side: Side, month: number, name: MonthMeasure, region?: number): number {
  const from = region === undefined ? 0 : 2 * region;
  const to = region === undefined ? 2 * tally.regions.length : from + 2;
  let sum = 0;
  for (let place = from; place < to; ++place)
    sum += tally.sums[monthCell(tally, sides[side], month - 1, place) + monthMeasureIndex(name)];
  return sum;
}

/** Sum over the months `from`..`to`, both included, counted from 1. */
export function sumOver(
  tally: MonthsTally,
  side: Side,
  name: MonthMeasure,
  {from = 1, to = tally.months, region}: {readonly from?: number; readonly to?: number; readonly region?: number} = {}
): number {
  let sum = 0;
  for (let month = from; month <= to; ++month) sum += monthSum(tally, side, month, name, region);
  return sum;
}

/** One month under one policy: persons, households, 元/月. */
export type MonthRow = Readonly<Record<MonthMeasure, number>> & {readonly month: number; readonly side: Side};

/** Every month, baseline then reform. Families that leave in the last months have not had 6 or 12 to come back in: see spells.ts. */
export const monthRows = (tally: MonthsTally): MonthRow[] =>
  Array.from({length: tally.months}, (_, i) => i + 1).flatMap(month =>
    (["baseline", "reform"] as const).map(side => {
      const values = monthMeasures.map(name => [name, monthSum(tally, side, month, name)] as const);
      return {month, side, ...Object.fromEntries(values)} as MonthRow;
    })
  );

/** Money of a calendar year, which is the fiscal year, in 元; the first and last may have fewer than twelve months. */
export interface YearRow {
  /** 1 for the first. */
  readonly year: number;
  readonly months: number;
  /** Prefecture, or null for all. */
  readonly region: number | null;
  readonly cash_baseline: number;
  readonly cash_reform: number;
  readonly cash_change: number;
  readonly exit_cash_baseline: number;
  readonly exit_cash_reform: number;
  readonly total_change: number;
  readonly below_person_months_baseline: number;
  readonly below_person_months_reform: number;
}

/** By fiscal year, for all and for each prefecture. `firstMonth`: the calendar month (1..12) in which the walk begins. */
export function yearRows(tally: MonthsTally, firstMonth = 1): YearRow[] {
  const rows: YearRow[] = [];
  for (let from = 1, year = 1; from <= tally.months; ++year) {
    const to = Math.min(tally.months, from + (year === 1 ? 12 - firstMonth : 11));
    for (const region of [null, ...tally.regions.keys()]) rows.push(yearRow(tally, {year, from, to, region}));
    from = to + 1;
  }
  return rows;
}

function yearRow(
  tally: MonthsTally,
  {
    year,
    from,
    to,
    region
  }: {readonly year: number; readonly from: number; readonly to: number; readonly region: number | null}
): YearRow {
  const range = {from, to, ...(region === null ? {} : {region})};
  const [cash_baseline, cash_reform] = both(tally, "cash", range);
  const [exit_cash_baseline, exit_cash_reform] = both(tally, "exit_cash", range);
  const [total_baseline, total_reform] = both(tally, "total", range);
  const [below_person_months_baseline, below_person_months_reform] = both(tally, "below_persons", range);
  return {
    year,
    months: to - from + 1,
    region: region === null ? null : tally.regions[region],
    cash_baseline,
    cash_reform,
    cash_change: cash_reform - cash_baseline,
    exit_cash_baseline,
    exit_cash_reform,
    total_change: total_reform - total_baseline,
    below_person_months_baseline,
    below_person_months_reform
  };
}

const both = (
  tally: MonthsTally,
  name: MonthMeasure,
  range: {readonly from: number; readonly to: number; readonly region?: number}
): [number, number] => [sumOver(tally, "baseline", name, range), sumOver(tally, "reform", name, range)];

// A walk in few figures: sums over its months, and means of them.

import type {MonthMeasure} from "../../engine/months/tally.js";
import type {Side} from "./months.js";
import type {ExitReport} from "./report.js";

/** Persons and households as represented; money in 元 over all months. */
export interface ExitTotals {
  readonly cash: number;
  readonly exit_cash: number;
  readonly below_person_months: number;
  /** Mean of the months. */
  readonly exit_persons: number;
  readonly exit_begun_households: number;
  readonly entry_households: number;
  readonly leaving_households: number;
  readonly leaving_by_death_households: number;
}

export function exitTotals({by_month, terms}: Pick<ExitReport, "by_month" | "terms">, side: Side): ExitTotals {
  const rows = by_month.filter(row => row.side === side);
  const sum = (name: MonthMeasure): number => rows.reduce((total, row) => total + row[name], 0);
  return {
    cash: sum("cash"),
    exit_cash: sum("exit_cash"),
    below_person_months: sum("below_persons"),
    exit_persons: sum("exit_persons") / terms.months,
    exit_begun_households: sum("exit_begun_households"),
    entry_households: sum("entry_households"),
    leaving_households: sum("leaving_households"),
    leaving_by_death_households: sum("leaving_by_death_households")
  };
}

// Families for home visits: who is entitled and not on the books, who is on the books and not entitled, who would gain and who would
// lose by a reform. Of single families, and so for inside only.

import type {WorksheetColumns} from "../../engine/columns/assess-all.js";
import type {Population} from "../../engine/columns/population.js";
import {isOnBooks} from "./condition-draws.js";
import {amountOf, reconcileFamilies} from "./reconcile.js";

export interface Visit {
  /** Where the family begins in the file it was imported from, as a spreadsheet counts. */
  readonly source_row: number;
  readonly region: number;
  readonly county: number;
  readonly registration: number;
  readonly members: number;
  /** null where the register does not say it. */
  readonly observed_status: number | null;
  readonly status: number;
  readonly observed_benefit_month: number | null;
  /** 元/月 of the rules, of what the register means by its amount. */
  readonly amount_month: number;
  readonly entitled_not_paid: boolean;
  readonly paid_not_entitled: boolean;
  readonly cause: string | null;
  /** 元/月 in cash, of those who are on the books or come on them; null without a reform. */
  readonly change_month: number | null;
  readonly would: "gain" | "lose" | null;
}

const smallest = 0.5;

/** One of each family that any list has, in the order of the file. */
export function visitsOf(population: Population, before: WorksheetColumns, after: WorksheetColumns | null): Visit[] {
  const {household_id, region, county, registration, observed_status, observed_benefit_month} = population.households;
  const {families, meant} = reconcileFamilies(population, before);
  const causes = new Map(families.map(({row, cause}) => [row, cause]));
  const isEntitled = (sheets: WorksheetColumns, row: number): boolean =>
    isOnBooks(sheets.status[row]) || sheets.single_persons[row] > 0 || sheets.exit_benefit[row] > 0;
  return Array.from(household_id, (source_row, row): Visit => {
    const observed = observed_status[row];
    const isKnown = observed !== 255;
    const paid = isKnown && isOnBooks(observed);
    // who is paid today is paid what the rules of each policy give
    const change = after === null ? null : after.cash_month[row] - before.cash_month[row];
    const isTouched = paid || (isKnown ? false : before.receives[row] === 1);
    const would = change === null || !isTouched || Math.abs(change) < smallest ? null : change > 0 ? "gain" : "lose";
    return {
      source_row,
      region: region[row],
      county: county[row],
      registration: registration[row],
      members: before.members[row],
      observed_status: isKnown ? observed : null,
      status: before.status[row],
      observed_benefit_month: observed_benefit_month[row] < 0 ? null : observed_benefit_month[row],
      amount_month: Math.round(100 * amountOf(before, meant, row)) / 100,
      entitled_not_paid: isKnown && !paid && isEntitled(before, row),
      paid_not_entitled: paid && !isEntitled(before, row),
      cause: causes.get(row) ?? null,
      change_month: change === null || !isTouched ? null : Math.round(100 * change) / 100,
      would
    };
  }).filter(
    ({entitled_not_paid, paid_not_entitled, would}) => entitled_not_paid || paid_not_entitled || would !== null
  );
}

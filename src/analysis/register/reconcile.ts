// 台账对照 The register against the rules: what share of families they reproduce, and what differs where. Exact, of single families, and
// so for inside only.

import {statusCodes} from "../../rules/household/columns.js";
import type {Label} from "../../rules/schema/label.js";
import type {LineName} from "../../rules/law.js";
import type {WorksheetColumns} from "../../engine/columns/assess-all.js";
import type {Population} from "../../engine/columns/population.js";
import {causeOfAmount, causeOfStatus, causes} from "./causes.js";
import type {CauseId} from "./causes.js";
import {isOnBooks} from "./condition-draws.js";

/** What a register may mean by its amount: the definition that agrees with most families is taken. */
export const amounts = {
  basic: {
    zh: "基本保障金",
    en: "basic benefit",
    lines: ["tekun_base", "tekun_care", "dibao_base", "exit_benefit", "single_benefit"]
  },
  with_addons: {
    zh: "基本保障金和分类施保",
    en: "basic benefit and add-ons",
    lines: ["tekun_base", "tekun_care", "dibao_base", "exit_benefit", "single_benefit", "dibao_addon"]
  },
  cash: {zh: "全部现金", en: "all cash", lines: ["cash_month"]}
} as const satisfies Readonly<Record<string, Label & {readonly lines: readonly LineName[]}>>;
export type AmountId = keyof typeof amounts;

/** One family of the comparison. */
export interface Reconciled {
  readonly row: number;
  readonly isSameStatus: boolean;
  /** 元/月 of the rules; what the register has is known and differs by more than 1 yuan, or null. */
  readonly amount: number;
  readonly difference: number | null;
  readonly cause: CauseId | null;
}

export interface Share {
  readonly families: number;
  readonly same: number;
  /** null where there are no families. */
  readonly share: number | null;
}

export interface Reconciliation {
  readonly inside: true;
  readonly families: number;
  /** Families whose status the register says, and those whose rules give the same. */
  readonly status: Share;
  /** The same of those who are on the books alone. */
  readonly on_books: Share;
  /** Families on the books under both with a known amount, and those within 1 yuan. */
  readonly amount: Share & {readonly meant: AmountId};
  readonly pairs: readonly {readonly register: number; readonly rules: number; readonly families: number}[];
  readonly causes: readonly (Label & {
    readonly cause: CauseId;
    readonly line: LineName;
    readonly families: number;
    readonly mean_difference_month: number | null;
  })[];
  readonly places: readonly {
    readonly region: number;
    readonly registration: number;
    readonly status: Share;
    readonly amount: Share;
  }[];
}

const tolerance = 1;
const unknownStatus = 255;

/** Statuses without assistance are one: who is watched is a list of its own. */
const classOf = (status: number): number => (status === 5 ? 0 : status);

/** The status that a register would have: who is let go gradually has left, who enters singly is of dibao for it. */
function ruled({status, exit_benefit, single_persons}: WorksheetColumns, row: number, observed: number): number {
  if (exit_benefit[row] > 0) return observed === 2 ? 2 : 0;
  if (single_persons[row] > 0 && observed === 2) return 2;
  return classOf(status[row]);
}

export const amountOf = (sheets: WorksheetColumns, meant: AmountId, row: number): number =>
  amounts[meant].lines.reduce((sum, line) => sum + sheets[line][row], 0);

/** Every family whose status the register says, with where rules and register part. */
export function reconcileFamilies(
  population: Population,
  sheets: WorksheetColumns
): {families: Reconciled[]; meant: AmountId} {
  const {observed_status, observed_benefit_month} = population.households;
  const known = Array.from(observed_status.keys()).filter(row => observed_status[row] !== unknownStatus);
  const isSame = (row: number): boolean => ruled(sheets, row, observed_status[row]) === classOf(observed_status[row]);
  const paid = known.filter(row => isOnBooks(observed_status[row]) && isSame(row) && observed_benefit_month[row] >= 0);
  const off = (row: number, meant: AmountId): number => observed_benefit_month[row] - amountOf(sheets, meant, row);
  const fits = (meant: AmountId): number => paid.filter(row => Math.abs(off(row, meant)) <= tolerance).length;
  const meant = (Object.keys(amounts) as AmountId[]).reduce((best, each) => (fits(each) > fits(best) ? each : best));
  const usual = usualByPlace(population, sheets, paid, row => off(row, meant));
  const isPaid = new Set(paid);
  const families = known.map((row): Reconciled => {
    const amount = amountOf(sheets, meant, row);
    if (!isSame(row))
      return {
        row,
        isSameStatus: false,
        amount,
        difference: null,
        cause: causeOfStatus(sheets, row, observed_status[row])
      };
    const difference = isPaid.has(row) ? off(row, meant) : 0;
    if (Math.abs(difference) <= tolerance) return {row, isSameStatus: true, amount, difference: null, cause: null};
    return {row, isSameStatus: true, amount, difference, cause: causeOfAmount(sheets, row, difference, usual(row))};
  });
  return {families, meant};
}

const leastAlike = 5;
const shareAlike = 0.3;

/** Whether many of a place differ by the same sum a head as the family of a row. */
function usualByPlace(
  {places}: Population,
  {members}: WorksheetColumns,
  rows: readonly number[],
  off: (row: number) => number
): (row: number) => boolean {
  const perHead = (row: number): number => Math.round(off(row) / Math.max(1, members[row]));
  const counts = new Map<string, number>();
  const totals = new Map<number, number>();
  for (const row of rows) {
    if (Math.abs(off(row)) <= tolerance) continue;
    const key = `${places[row]}:${perHead(row)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    totals.set(places[row], (totals.get(places[row]) ?? 0) + 1);
  }
  return row => {
    const alike = counts.get(`${places[row]}:${perHead(row)}`) ?? 0;
    return alike >= leastAlike && alike >= shareAlike * (totals.get(places[row]) ?? 0);
  };
}

const shareOf = (rows: readonly Reconciled[], isSame: (each: Reconciled) => boolean): Share => {
  const same = rows.filter(isSame).length;
  return {families: rows.length, same, share: rows.length === 0 ? null : same / rows.length};
};

export function reconcile(population: Population, sheets: WorksheetColumns): Reconciliation {
  const {households, regions, places} = population;
  const {families, meant} = reconcileFamilies(population, sheets);
  const hasAmount = ({row, isSameStatus}: Reconciled): boolean =>
    isSameStatus && isOnBooks(households.observed_status[row]) && households.observed_benefit_month[row] >= 0;
  const both = (rows: readonly Reconciled[]) => ({
    status: shareOf(rows, ({isSameStatus}) => isSameStatus),
    amount: shareOf(rows.filter(hasAmount), ({difference}) => difference === null)
  });
  const {status, amount} = both(families);
  const used = [...new Set(places)].sort((a, b) => a - b);
  return {
    inside: true,
    families: households.household_id.length,
    status,
    on_books: shareOf(
      families.filter(({row}) => isOnBooks(households.observed_status[row])),
      ({isSameStatus}) => isSameStatus
    ),
    amount: {...amount, meant},
    pairs: pairsOf(families, population, sheets),
    causes: causesOf(families),
    places: used.map(place => ({
      region: regions[place >> 1],
      registration: 1 + (place & 1),
      ...both(families.filter(({row}) => places[row] === place))
    }))
  };
}

function pairsOf(
  families: readonly Reconciled[],
  {households}: Population,
  sheets: WorksheetColumns
): Reconciliation["pairs"] {
  const counts = new Map<number, number>();
  for (const {row} of families) {
    const pair = 10 * households.observed_status[row] + sheets.status[row];
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([pair, count]) => ({register: Math.floor(pair / 10), rules: pair % 10, families: count}));
}

function causesOf(families: readonly Reconciled[]): Reconciliation["causes"] {
  return (Object.keys(causes) as CauseId[])
    .map(cause => {
      const rows = families.filter(each => each.cause === cause);
      const differences = rows.flatMap(({difference}) => (difference === null ? [] : [difference]));
      const mean =
        differences.length === 0 ? null : differences.reduce((sum, each) => sum + each, 0) / differences.length;
      return {cause, ...causes[cause], families: rows.length, mean_difference_month: mean};
    })
    .filter(({families: count}) => count > 0)
    .sort((a, b) => b.families - a.families);
}

/** "2 低保" of a status, as a table names it. */
export const statusName = (status: number): Label =>
  (statusCodes as Readonly<Record<number, Label>>)[status] ?? {zh: "未知", en: "unknown"};

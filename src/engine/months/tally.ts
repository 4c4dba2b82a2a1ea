// Sums over the families of a walk, by policy, month and place. Every contribution is rounded to a fixed quantum first (tally/quantise.ts), so
// that partitions merge to the same bits in any order.

import {isBelow} from "../../rules/numbers.js";
import {moneyQuantum, peopleQuantum, quantise} from "../tally/quantise.js";
import {standings, turns} from "./trace.js";
import type {Trace} from "./trace.js";

/** By month and place. Households and persons are those represented; amounts 元/月. */
export const monthMeasures = [
  "tekun_persons",
  "dibao_persons",
  "edge_persons",
  "rigid_persons",
  "exit_persons",
  // basic assistance: tekun and dibao, single entrants too
  "basic_households",
  "exit_households",
  "entry_households",
  "entry_persons",
  // of these, entitled before already: they apply, or are recognised, only now
  "entry_forward_persons",
  "leaving_households",
  "leaving_persons",
  "leaving_by_death_households",
  // the same of families that stay: members who died
  "dying_persons",
  // still entitled, and not renewed
  "leaving_lapsed_persons",
  "exit_begun_households",
  "exit_ended_households",
  "back_from_exit_households",
  // by the month in which they had left
  "returned_within_6_households",
  "returned_within_12_households",
  // by the month in which they had entered
  "left_within_12_households",
  "left_within_24_households",
  // families on the books in the first month that leave for the first time
  "first_leaving_households",
  "below_persons",
  "cash",
  "exit_cash",
  "total"
] as const;
export type MonthMeasure = (typeof monthMeasures)[number];
const index = Object.fromEntries(monthMeasures.map((name, i) => [name, i])) as Record<MonthMeasure, number>;
export const monthMeasureIndex = (name: MonthMeasure): number => index[name];
const width = monthMeasures.length;

/** Classes of the largest drop: none, then by tenths of the standard for the family; the last holds twice the standard and more. */
export const dropClasses = 22;
/** Of resources, and of assistance alone. */
export const dropKinds = ["resources", "assistance"] as const;
/** A drop of less than this, 元/月, is none: benefits are rounded to whole yuan. */
const smallest = 1;

/** Families compared with themselves under the other policy. */
export const pairMeasures = [
  "households",
  "paid_more",
  "paid_less",
  "fewer_months_below",
  "more_months_below",
  "smaller_drop",
  "larger_drop",
  "cash_difference",
  "cash_difference_squared",
  "below_difference",
  "below_difference_squared"
] as const;
export type PairMeasure = (typeof pairMeasures)[number];
const pairIndex = Object.fromEntries(pairMeasures.map((name, i) => [name, i])) as Record<PairMeasure, number>;

export interface MonthsTally {
  readonly regions: readonly number[];
  readonly months: number;
  /** [policy][month][place][measure] */
  readonly sums: Float64Array;
  /** [policy][kind of drop][class] households that were on the books in some month. */
  readonly drops: Float64Array;
  /** [policy][kind of drop] sum of the largest drops, in standards of the family. */
  readonly drop_sums: Float64Array;
  /** [measure] reform against baseline. */
  readonly pairs: Float64Array;
}

export function emptyMonthsTally(regions: readonly number[], months: number): MonthsTally {
  return {
    regions,
    months,
    sums: new Float64Array(2 * months * 2 * regions.length * width),
    drops: new Float64Array(2 * dropKinds.length * dropClasses),
    drop_sums: new Float64Array(2 * dropKinds.length),
    pairs: new Float64Array(pairMeasures.length)
  };
}

/** Adds the sums of `b` to those of `a`, which it returns; associative and commutative to the last bit. */
export function mergeMonths(a: MonthsTally, b: MonthsTally): MonthsTally {
  if (a.regions.join() !== b.regions.join() || a.months !== b.months)
    throw new Error("different walks: tallies of two populations or numbers of months cannot be merged");
  for (const part of ["sums", "drops", "drop_sums", "pairs"] as const)
    for (let i = 0; i < a[part].length; ++i) a[part][i] += b[part][i];
  return a;
}

export const monthsTallyBuffers = ({sums, drops, drop_sums, pairs}: MonthsTally): ArrayBuffer[] =>
  [sums, drops, drop_sums, pairs].map(array => array.buffer as ArrayBuffer);

/** Place in `sums` of the first measure. */
export const monthCell = ({months, regions}: MonthsTally, side: number, month: number, place: number): number =>
  ((side * months + month) * 2 * regions.length + place) * width;

/** What of a family's months is compared between policies. */
export class FamilyMonths {
  /** 元 over all months. */
  cash = 0;
  monthsBelow = 0;
  /** Members, month by month in which the family is below the standard. */
  personMonthsBelow = 0;
  /** Largest fall from one month to the next, in standards for the family, by kind. */
  readonly drops = new Float64Array(dropKinds.length);
  wasOnBooks = false;

  clear(): void {
    this.cash = 0;
    this.monthsBelow = 0;
    this.personMonthsBelow = 0;
    this.drops.fill(0);
    this.wasOnBooks = false;
  }
}

/** Enters the months of one family under the policy of `side` (0 baseline, 1 reform), and sums them up. */
export function enterMonths(
  tally: MonthsTally,
  trace: Trace,
  {side, place, weight}: {readonly side: number; readonly place: number; readonly weight: number},
  summary: FamilyMonths
): void {
  const households = quantise(weight);
  summary.clear();
  let leftAt = -1;
  let enteredAt = -1;
  let stays = trace.isBasic(0) || trace.isOnExit(0);
  for (let i = 0; i < tally.months; ++i) {
    const cell = monthCell(tally, side, i, place);
    enterMonth(tally.sums, cell, trace, i, weight, summary);
    if (i === 0) continue;
    const before = trace.isBasic(i - 1) ? 2 : trace.isOnExit(i - 1) ? 1 : 0;
    const now = trace.isBasic(i) ? 2 : trace.isOnExit(i) ? 1 : 0;
    const {sums} = tally;
    const dead = trace.members[i - 1] - trace.members[i];
    if (dead > 0 && before > 0 && now > 0) sums[cell + index.dying_persons] += quantise(weight * dead);
    if (before === now) continue;
    if (now === 0) {
      leftAt = i;
      sums[cell + index.leaving_households] += households;
      sums[cell + index.leaving_persons] += quantise(weight * trace.persons(i - 1));
      if (trace.members[i] === 0) sums[cell + index.leaving_by_death_households] += households;
      if (trace.turn[i] === turns.lapsed)
        sums[cell + index.leaving_lapsed_persons] += quantise(weight * trace.persons(i - 1));
      if (before === 1) sums[cell + index.exit_ended_households] += households;
      if (enteredAt >= 0) enterSpell(sums, monthCell(tally, side, enteredAt, place), i - enteredAt, households);
      enteredAt = -1;
      if (stays) sums[cell + index.first_leaving_households] += households;
      stays = false;
    } else if (now === 1) sums[cell + index.exit_begun_households] += households;
    else if (before === 1) sums[cell + index.back_from_exit_households] += households;
    else {
      sums[cell + index.entry_households] += households;
      sums[cell + index.entry_persons] += quantise(weight * trace.persons(i));
      if (trace.turn[i] === turns.forward)
        sums[cell + index.entry_forward_persons] += quantise(weight * trace.persons(i));
      enteredAt = i;
      if (leftAt >= 0) enterReturn(sums, monthCell(tally, side, leftAt, place), i - leftAt, households);
      leftAt = -1;
    }
  }
  if (summary.wasOnBooks) enterDrops(tally, side, households, weight, summary);
}

function enterMonth(
  sums: Float64Array,
  cell: number,
  trace: Trace,
  i: number,
  weight: number,
  summary: FamilyMonths
): void {
  const members = trace.members[i];
  const singles = trace.singles[i];
  const standing = trace.standing[i];
  const cash = trace.cash[i];
  const people = quantise(weight * members);
  if (standing === standings.exit) {
    sums[cell + index.exit_persons] += people;
    sums[cell + index.exit_households] += quantise(weight);
  } else if (standing !== standings.off) {
    // the measures of the four statuses come first, in the order of their codes
    if (standing !== standings.single) sums[cell + standing - 1] += quantise(weight * (members - singles));
    sums[cell + index.dibao_persons] += quantise(weight * singles);
  }
  if (trace.isBasic(i)) sums[cell + index.basic_households] += quantise(weight);
  if (trace.isBasic(i) || standing === standings.exit) summary.wasOnBooks = true;
  sums[cell + index.cash] += quantise(weight * cash);
  sums[cell + index.exit_cash] += quantise(weight * trace.exit[i]);
  sums[cell + index.total] += quantise(weight * trace.received[i]);
  summary.cash += cash;
  if (isBelow(trace.means(i), trace.line[i])) {
    sums[cell + index.below_persons] += people;
    ++summary.monthsBelow;
    summary.personMonthsBelow += members;
  }
  // where a member has died, what the family had is no measure of what it has
  if (i === 0 || members === 0 || members !== trace.members[i - 1]) return;
  noteDrop(summary.drops, 0, trace.means(i - 1) - trace.means(i), trace.line[i]);
  noteDrop(summary.drops, 1, trace.received[i - 1] - trace.received[i], trace.line[i]);
}

function noteDrop(drops: Float64Array, kind: number, fall: number, line: number): void {
  if (fall > smallest && line > 0 && fall / line > drops[kind]) drops[kind] = fall / line;
}

function enterReturn(sums: Float64Array, left: number, months: number, households: number): void {
  if (months <= 6) sums[left + index.returned_within_6_households] += households;
  if (months <= 12) sums[left + index.returned_within_12_households] += households;
}

/** A spell that began in the walk is over. */
function enterSpell(sums: Float64Array, entered: number, months: number, households: number): void {
  if (months <= 12) sums[entered + index.left_within_12_households] += households;
  if (months <= 24) sums[entered + index.left_within_24_households] += households;
}

function enterDrops(tally: MonthsTally, side: number, households: number, weight: number, {drops}: FamilyMonths): void {
  for (let kind = 0; kind < dropKinds.length; ++kind) {
    const row = side * dropKinds.length + kind;
    const at = drops[kind] === 0 ? 0 : Math.min(dropClasses - 1, 1 + Math.floor(10 * drops[kind] + 1e-9));
    tally.drops[row * dropClasses + at] += households;
    tally.drop_sums[row] += quantise(weight * drops[kind]);
  }
}

/** Sets a family's months under the reform against those under the baseline. */
export function enterPair({pairs}: MonthsTally, weight: number, before: FamilyMonths, after: FamilyMonths): void {
  const households = quantise(weight);
  const cash = after.cash - before.cash;
  const months = after.monthsBelow - before.monthsBelow;
  const below = after.personMonthsBelow - before.personMonthsBelow;
  const drop = after.drops[0] - before.drops[0];
  pairs[pairIndex.households] += households;
  if (cash > smallest) pairs[pairIndex.paid_more] += households;
  if (cash < -smallest) pairs[pairIndex.paid_less] += households;
  if (months < 0) pairs[pairIndex.fewer_months_below] += households;
  if (months > 0) pairs[pairIndex.more_months_below] += households;
  if (drop < -0.01) pairs[pairIndex.smaller_drop] += households;
  if (drop > 0.01) pairs[pairIndex.larger_drop] += households;
  pairs[pairIndex.cash_difference] += quantise(weight * cash);
  pairs[pairIndex.cash_difference_squared] += coarse((weight * cash) ** 2);
  pairs[pairIndex.below_difference] += quantise(weight * below);
  pairs[pairIndex.below_difference_squared] += ofPeople((weight * below) ** 2);
}

/** Squares of money and of persons, in multiples that add up exactly. */
const coarse = (x: number): number => x + moneyQuantum - moneyQuantum;
const ofPeople = (x: number): number => x + peopleQuantum - peopleQuantum;

export const pairMeasureIndex = (name: PairMeasure): number => pairIndex[name];

// 分年推进 A way from the standards in force to those of a target policy in some years: what each place's standard is in each year,
// and whether a rule on the yearly steps leaves the target within reach.

import {isAtMost, roundHalfUp} from "../../rules/numbers.js";
import type {Policy} from "../../rules/policy.js";
import type {Amounts} from "../../rules/standard/rule.js";
import {standardsOf} from "./standards.js";

export interface PathTerms {
  /** Years from the standards in force (year 0) to the target, 1 or more. */
  readonly years: number;
  /** Years that the policy in force is carried on before the first step; none unless it says so. */
  readonly delay?: number;
  /** Growth a year, 0.05 for five percent. */
  readonly growth: {readonly income: number; readonly consumption: number};
  /** Most by which a standard may rise in a year, 0.1 for ten percent; null: no such rule. */
  readonly max_rise: number | null;
  /** A standard may fall to the target; without it none is ever cut. */
  readonly may_fall: boolean;
  /** Equal growth each year, or equal amounts. */
  readonly shape: "geometric" | "linear";
  /** Standards of the target that are given as amounts rise with consumption, as those given as a share of it do by themselves. */
  readonly amounts_follow: boolean;
}

export interface PathYear {
  /** 0 for the standards in force. */
  readonly year: number;
  /** In the order of the regions. */
  readonly standards: readonly Amounts[];
  /** What the target policy would set in that year. */
  readonly target: readonly Amounts[];
}

/** A place that is not at the target in the last year; 元/月·人. */
export interface PathGap {
  readonly region: number;
  readonly registration: "urban" | "rural";
  readonly standard: number;
  readonly target: number;
}

export interface StandardsPath {
  readonly regions: readonly number[];
  readonly years: readonly PathYear[];
  /** Every place is at the target in the last year. */
  readonly reached: boolean;
  /** Where the rule on steps is too slow: below the target in the last year. Empty where the target is reached. */
  readonly short: readonly PathGap[];
  /** Above the target because no standard is cut. */
  readonly above: readonly PathGap[];
  /** Year in which no place is below the target any more, if the steps go on; null: not within 50 years. */
  readonly reached_in: number | null;
}

const lastYear = 50;
const registrations = ["urban", "rural"] as const;

/** Standards of the path for `regions`. Throws on terms that make no sense, and on a region without a published standard. */
export function standardsPath(
  baseline: Policy,
  target: Policy,
  regions: readonly number[],
  terms: PathTerms
): StandardsPath {
  check(terms);
  const {delay = 0} = terms;
  const targetIn = (year: number): Amounts[] => published(policyInYear(target, year, terms), regions);
  const years: PathYear[] = [];
  for (let year = 0; year <= delay; ++year)
    years.push({year, standards: published(policyInYear(baseline, year, terms), regions), target: targetIn(year)});
  for (let year = delay + 1; year <= lastOf(terms); ++year)
    years.push(nextYear(years[year - 1], year, targetIn, baseline, terms));
  const last = years[lastOf(terms)];
  const short = gapsOf(regions, last, (standard, goal) => standard < goal);
  return {
    regions,
    years,
    reached: short.length === 0,
    short,
    above: gapsOf(regions, last, (standard, goal) => standard > goal),
    reached_in: reachedIn(last, targetIn, baseline, terms)
  };
}

const lastOf = ({years, delay = 0}: PathTerms): number => delay + years;

/** The year in which nobody is below the target, when the steps of the path go on after its last year. */
function reachedIn(
  last: PathYear,
  targetIn: (year: number) => Amounts[],
  baseline: Policy,
  terms: PathTerms
): number | null {
  for (let at = last; at.year <= lastYear; at = nextYear(at, at.year + 1, targetIn, baseline, terms)) {
    if (gapsOf([], at, (standard, goal) => standard < goal).length === 0) return at.year;
  }
  return null;
}

function check({years, delay = 0, growth, max_rise}: PathTerms): void {
  if (!Number.isInteger(years) || years < 1 || years > lastYear)
    throw new Error(`invalid years: ${years} (a whole number from 1 to ${lastYear})`);
  if (!Number.isInteger(delay) || delay < 0 || delay > lastYear)
    throw new Error(`invalid delay: ${delay} (a whole number of years from 0 to ${lastYear})`);
  for (const [name, rate] of Object.entries(growth))
    if (!(rate > -1 && rate < 1))
      throw new Error(`invalid growth of ${name}: ${rate} (a share a year above -1 and below 1)`);
  if (max_rise !== null && !(max_rise >= 0)) throw new Error(`invalid rise: ${max_rise} (a share a year, 0 or more)`);
}

function published(policy: Policy, regions: readonly number[]): Amounts[] {
  return standardsOf(policy, regions).map((amounts, i) => {
    if (amounts === undefined || Number.isNaN(amounts.urban + amounts.rural))
      throw new Error(
        `unknown standard: region ${regions[i]} (policy ${policy.id} has none published, standard.listed)`
      );
    return amounts;
  });
}

function nextYear(
  {standards}: PathYear,
  year: number,
  targetIn: (year: number) => Amounts[],
  baseline: Policy,
  terms: PathTerms
): PathYear {
  const goal = targetIn(Math.max(year, lastOf(terms)));
  const left = Math.max(1, lastOf(terms) - year + 1);
  const unit = baseline.standard.round_to;
  const step = (from: number, to: number): number => stepOf(from, to, left, unit, terms);
  return {
    year,
    standards: standards.map(({urban, rural}, i) => ({
      urban: step(urban, goal[i].urban),
      rural: step(rural, goal[i].rural)
    })),
    target: targetIn(year)
  };
}

/** One year's step towards `to` with `left` years to go, in whole units, within the rule on steps. */
function stepOf(from: number, to: number, left: number, unit: number, {shape, max_rise, may_fall}: PathTerms): number {
  const wanted = shape === "geometric" && from > 0 ? from * (to / from) ** (1 / left) : from + (to - from) / left;
  // the last step ends at the target itself, which need not be a whole unit
  const rounded = left === 1 ? to : roundHalfUp(wanted / unit) * unit;
  const most = max_rise === null ? Infinity : from * (1 + max_rise);
  const capped = isAtMost(rounded, most) ? rounded : Math.floor(most / unit + 1e-9) * unit;
  return may_fall ? capped : Math.max(from, capped);
}

function gapsOf(
  regions: readonly number[],
  {standards, target}: PathYear,
  isGap: (standard: number, target: number) => boolean
): PathGap[] {
  return standards.flatMap((amounts, i) =>
    registrations
      .filter(registration => isGap(amounts[registration], target[i][registration]))
      .map(registration => ({
        region: regions[i],
        registration,
        standard: amounts[registration],
        target: target[i][registration]
      }))
  );
}

/**
 * The policy as it is some years on: last year's consumption and income per head have grown, and with `amounts_follow` so have
 * standards given as amounts and the guidance standard. All else stays.
 */
export function policyInYear(
  policy: Policy,
  year: number,
  {growth, amounts_follow}: Pick<PathTerms, "growth" | "amounts_follow">
): Policy {
  if (year === 0) return policy;
  const spent = (1 + growth.consumption) ** year;
  const earned = (1 + growth.income) ** year;
  const {standard, rigid} = policy;
  const {consumption, round_to} = standard;
  const yuan = (amount: number | null, factor: number): number | null =>
    amount === null ? null : roundHalfUp(amount * factor);
  const grown = (amount: number): number =>
    amounts_follow ? roundHalfUp((amount * spent) / round_to) * round_to : amount;
  const byRegion = <T extends Readonly<Record<string, unknown>>>(table: T): T =>
    Object.fromEntries(Object.entries(table).map(([region, row]) => [region, mapNumbers(row as object, grown)])) as T;
  return {
    ...policy,
    standard: {
      ...standard,
      consumption: {
        year: consumption.year + year,
        all: yuan(consumption.all, spent),
        urban: yuan(consumption.urban, spent),
        rural: yuan(consumption.rural, spent)
      },
      listed: byRegion(standard.listed),
      amounts: byRegion(standard.amounts),
      tiers: standard.tiers.map(tier => (tier.amount === undefined ? tier : {...tier, amount: grown(tier.amount)})),
      floor: grown(standard.floor)
    },
    rigid: {
      ...rigid,
      income_line: Object.fromEntries(
        Object.entries(rigid.income_line).map(([region, line]) => [region, yuan(line ?? null, earned)])
      ) as typeof rigid.income_line
    }
  };
}

const mapNumbers = (row: object, map: (x: number) => number): object =>
  Object.fromEntries(
    Object.entries(row as Readonly<Record<string, number | null>>).map(([key, x]) => [key, x === null ? null : map(x)])
  );

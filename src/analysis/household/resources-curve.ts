// 一户的曲线 What one household has in all as its earner earns more, by programme, and the notches where a yuan more leaves it poorer:
// the walk of the population's cliffs (engine/cliffs/walk.ts), taken by one family. Amounts are what it is entitled to; a family that
// receives dibao has after it what its own draw gives it.

import {causeOf} from "../../engine/cliffs/cause.js";
import type {CliffCause, CliffOptions} from "../../engine/cliffs/cells.js";
import {CurvePoint} from "../../engine/cliffs/point.js";
import type {Switch} from "../../engine/cliffs/point.js";
import {CliffWalk} from "../../engine/cliffs/walk.js";
import {programmeNames} from "../../rules/law.js";
import {preparePopulation} from "../../engine/columns/population.js";
import type {programmes} from "../../rules/law.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {toMicrodata} from "../../rules/household/record.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {assessUnder} from "./one-household.js";
import {lastOf} from "../../rules/last-of.js";

export type Programme = keyof typeof programmes;
type Amounts = Readonly<Record<Programme, number>>;

/** 元/月. `own` is what the family has without assistance. */
export interface ResourcesPoint {
  readonly earnings_month: number;
  readonly own: number;
  readonly amounts: Amounts;
  readonly resources_month: number;
  readonly status: number;
  /** False where the family has left dibao and is not recognised in the status that it then has. */
  readonly recognised: boolean;
  /** What goes of the next 100 元 earned: 1 is all of it, more than 1 leaves the family poorer. */
  readonly marginal_rate: number;
}

/** At `earnings_month` more the family has `depth` 元/月 less than just before, mostly of `programme`. */
export interface ResourcesNotch {
  readonly earnings_month: number;
  readonly before: number;
  readonly depth: number;
  /** The line of the law that is crossed there. */
  readonly cause: CliffCause;
  readonly programme: Programme;
  /** Every programme that moves there, 元/月, those that fall most first; an amount below zero is more than before. */
  readonly lost: readonly {readonly programme: Programme; readonly amount: number}[];
  readonly status_before: number;
  readonly status_after: number;
  /** The first earnings, 元/月, at which it has again what it had; null beyond the curve. */
  readonly regained_at: number | null;
}

export interface ResourcesCurve {
  readonly points: readonly ResourcesPoint[];
  readonly notches: readonly ResourcesNotch[];
  /** The earnings, 元/月, that have taken the place of all that is imputed to the earner; null where nothing is, or beyond the curve. */
  readonly imputed_until: number | null;
}

export interface CurveOptions extends Partial<CliffOptions> {
  /** 元/月·人, the measure of the axis, so that two policies can share one; else that of the policy. */
  readonly standard?: number;
}

const steps = 120;
/** Standards a head at the end of the curve. */
export const reach = 3;
/** 元/月: the raise whose marginal rate a point tells. */
const raise = 100;

/**
 * Earnings added from 0 to three standards a head, in steps of whole tens of 元/月, with a point just before and at every yuan where a line is
 * crossed. `months_since_rise` as in `CliffOptions`: null, if left out.
 */
export const resourcesCurve = (
  record: HouseholdRecord,
  policy: PreparedPolicy,
  options: CurveOptions = {}
): ResourcesCurve => sharedCurves(record, [policy], options)[0];

/** Curves of one household under several policies on one axis, that of the highest standard, with points at the same earnings. */
export function sharedCurves(
  record: HouseholdRecord,
  policies: readonly PreparedPolicy[],
  options: CurveOptions = {}
): ResourcesCurve[] {
  const place = record.household.registration - 1;
  const standard = options.standard ?? Math.max(...policies.map(policy => policy.standard[place]));
  const walked = policies.map(policy => walkOne(record, policy, {...options, standard}));
  const earnings = [...new Set(walked.flatMap(earningsOf))].sort((a, b) => a - b);
  return walked.map(walk => ({
    points: earnings.map(earned => pointOf(earned, walk)),
    notches: walk.switches.filter(({isNotch}) => isNotch).map(notch => notchOf(notch, walk)),
    imputed_until: imputedUntil(walk)
  }));
}

/** The walk of one household, taken. */
function walkOne(
  record: HouseholdRecord,
  policy: PreparedPolicy,
  {standard, months_since_rise = null}: CurveOptions & {readonly standard: number}
): CliffWalk {
  const axis = Float64Array.of(standard, standard);
  const population = preparePopulation(toMicrodata([record]));
  population.households.household_id[0] = record.household.household_id; // to be named by
  const walk = new CliffWalk(population, policy, axis, {months_since_rise, reach});
  walk.enter(0, assessUnder(policy, record));
  return walk;
}

const scratch = new CurvePoint();

/** The point at `earned` 元/月 more; the next one is written over it. */
function pointAt(walk: CliffWalk, earned: number): CurvePoint {
  if (earned === 0) return walk.grid[0];
  walk.assessAt(earned, scratch);
  return scratch;
}

function imputedUntil({imputedMonth, grid}: CliffWalk): number | null {
  const end = Math.ceil(imputedMonth - 1e-6);
  return end > 0 && end <= lastOf(grid)!.earned ? end : null;
}

/** Every earnings at which a curve of its own has a point. */
function earningsOf(walk: CliffWalk): number[] {
  const top = lastOf(walk.grid)!.earned;
  const step = Math.max(10, Math.round(top / steps / 10) * 10);
  const even = Array.from({length: Math.floor(top / step) + 1}, (_, i) => i * step);
  const crossed = walk.switches.flatMap(({before, after}) => [before.earned, after.earned]);
  return [...even, ...crossed, imputedUntil(walk) ?? 0, top];
}

function pointOf(earnings_month: number, walk: CliffWalk): ResourcesPoint {
  const {resources, assistance, entitled, status, programmes} = pointAt(walk, earnings_month);
  const amounts = Object.fromEntries(programmeNames.map((name, k) => [name, programmes[k]])) as Amounts;
  const gained = pointAt(walk, earnings_month + raise).resources - resources;
  return {
    earnings_month,
    own: resources - assistance,
    amounts,
    resources_month: resources,
    status,
    recognised: assistance >= entitled,
    marginal_rate: 1 - gained / raise
  };
}

function notchOf(notch: Switch, walk: CliffWalk): ResourcesNotch {
  const {before, after, depth} = notch;
  const lost = programmeNames
    .map((programme, k) => ({programme, amount: before.programmes[k] - after.programmes[k]}))
    .filter(({amount}) => Math.abs(amount) > 0.005)
    .sort((a, b) => b.amount - a.amount);
  const regained = walk.regainedAt(notch);
  return {
    earnings_month: after.earned,
    before: before.resources,
    depth,
    cause: causeOf(notch),
    programme: lost[0].programme,
    lost,
    status_before: before.status,
    status_after: after.status,
    regained_at: Number.isNaN(regained) ? null : regained
  };
}

// 一户的曲线 What one household has in all as its earner earns more, by programme, and the notches where a yuan more leaves it poorer.

import {programmeNames} from "../engine/measures.js";
import type {programmes} from "../rules/policy.js";
import type {PreparedPolicy} from "../rules/prepare.js";
import type {HouseholdRecord} from "../rules/record.js";
import type {Worksheet} from "../rules/worksheet.js";
import {assessorOf} from "./one-household.js";

export type Programme = keyof typeof programmes;

/** 元/月. `own` is what the family has without assistance. */
export interface ResourcesPoint {
  readonly earnings_month: number;
  readonly own: number;
  readonly amounts: Readonly<Record<Programme, number>>;
  readonly resources_month: number;
  readonly status: number;
}

/** At `earnings_month` more the family has `depth` 元/月 less than just before, mostly of `programme`. */
export interface ResourcesNotch {
  readonly earnings_month: number;
  readonly before: number;
  readonly depth: number;
  readonly programme: Programme;
  readonly status_before: number;
  readonly status_after: number;
  /** Earnings, 元/月, at which it has again what it had; null beyond the curve. */
  readonly regained_at: number | null;
}

export interface ResourcesCurve {
  readonly points: readonly ResourcesPoint[];
  readonly notches: readonly ResourcesNotch[];
}

const steps = 120;
/** Standards a head at the end of the curve. */
export const reach = 3;
/** 元/月: benefits are rounded to whole yuan, which is no notch. */
const tolerance = 1;

/** Earnings added from 0 to three standards a head; `standard` lets two policies share an axis. */
export function resourcesCurve(
  record: HouseholdRecord,
  policy: PreparedPolicy,
  standard = policy.standard[record.household.registration - 1]
): ResourcesCurve {
  const assessed = assessorOf(policy, record);
  const top = reach * assessed(0).members * standard;
  const step = Math.max(10, Math.round(top / steps / 10) * 10);
  const sheet = (month: number): Worksheet => assessed(12 * month);
  const points = Array.from({length: Math.floor(top / step) + 1}, (_, i) => pointOf(i * step, sheet(i * step)));
  return {points, notches: notchesOf(points, month => pointOf(month, sheet(month)))};
}

function pointOf(earnings_month: number, sheet: Worksheet): ResourcesPoint {
  const amounts = Object.fromEntries(programmeNames.map(name => [name, sheet[name]])) as Record<Programme, number>;
  return {
    earnings_month,
    own: sheet.resources_month - sheet.total_month,
    amounts,
    resources_month: sheet.resources_month,
    status: sheet.status
  };
}

type PointAt = (month: number) => ResourcesPoint;

/** 元/月 of assistance that go from one point to another. */
const assistanceLost = (a: ResourcesPoint, b: ResourcesPoint): number =>
  a.resources_month - a.own - (b.resources_month - b.own);

/** Every interval in which resources fall somewhere, narrowed to the yuan at which they do. */
function notchesOf(points: readonly ResourcesPoint[], at: PointAt): ResourcesNotch[] {
  const notches: ResourcesNotch[] = [];
  for (let i = 1; i < points.length; ++i) {
    if (assistanceLost(points[i - 1], points[i]) <= tolerance) continue;
    const [before, after] = narrow(points[i - 1], points[i], at);
    const depth = before.resources_month - after.resources_month;
    if (depth <= tolerance) continue;
    notches.push({
      earnings_month: after.earnings_month,
      before: before.resources_month,
      depth,
      programme: steepest(before, after),
      status_before: before.status,
      status_after: after.status,
      regained_at: regained(points, i, before.resources_month)
    });
  }
  return notches;
}

/** The yuan within an interval at which assistance falls most: at each halving the half that loses more. */
function narrow(from: ResourcesPoint, to: ResourcesPoint, at: PointAt): [ResourcesPoint, ResourcesPoint] {
  let [low, high] = [from, to];
  while (high.earnings_month - low.earnings_month > 1) {
    const middle = at(Math.floor((low.earnings_month + high.earnings_month) / 2));
    if (assistanceLost(low, middle) > assistanceLost(middle, high)) high = middle;
    else low = middle;
  }
  return [low, high];
}

function steepest(before: ResourcesPoint, after: ResourcesPoint): Programme {
  const fall = (name: Programme): number => before.amounts[name] - after.amounts[name];
  return programmeNames.reduce((worst, name) => (fall(name) > fall(worst) ? name : worst));
}

function regained(points: readonly ResourcesPoint[], from: number, level: number): number | null {
  return points.slice(from).find(point => point.resources_month >= level)?.earnings_month ?? null;
}

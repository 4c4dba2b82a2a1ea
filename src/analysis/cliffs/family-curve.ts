// 悬崖 A family's resources as its earner earns more, under two policies on one axis, and the yuan at which they fall.

import type {Policy} from "../../rules/policy.js";
import {recordOf} from "../household/families.js";
import type {Family} from "../household/families.js";
import {prepareFor} from "../household/one-household.js";
import {sharedCurves} from "../household/resources-curve.js";
import type {ResourcesCurve} from "../household/resources-curve.js";
import type {CliffCurve, Notch} from "../results/tables.js";

/** Resources of `family` in a prefecture under baseline and reform; earnings rise to three of the higher standard a head. */
export function familyCurve(family: Family, region: number, baseline: Policy, reform: Policy): CliffCurve {
  const record = recordOf(family, region);
  const [before, after] = sharedCurves(record, [prepareFor(baseline, record), prepareFor(reform, record)]);
  return {
    family: family.name,
    region,
    points: before.points.map((point, i) => ({
      earnings_month: point.earnings_month,
      baseline: point.resources_month,
      reform: after.points[i].resources_month
    })),
    notches: [...notchesOf("baseline", before), ...notchesOf("reform", after)]
  };
}

const notchesOf = (policy: Notch["policy"], {notches}: ResourcesCurve): Notch[] =>
  notches.map(({earnings_month, depth, programme}) => ({policy, earnings_month, depth, line: programme}));

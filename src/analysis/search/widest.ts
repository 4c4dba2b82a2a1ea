// The policies under which most households have a claim, in a box of levers: whoever has none under any of them has none under any
// policy of the box, because every test of the law moves one way with each of these parameters (see src/rules).

import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import {changesFor, pointsOf, policyWith, valueOf} from "./levers.js";
import type {Lever} from "./levers.js";

/** Which way a parameter lets more households in; "none" where it only says how much those that are in get, or who comes forward. */
type Way = "up" | "down" | "none";

const ways: readonly (readonly [RegExp, Way])[] = [
  [/^standard\.tiers\.[^.]+\.(ratio|rural_ratio|amount)$/, "up"],
  [/^standard\.(amounts|listed)\.[^.]+\.(urban|rural)$/, "up"],
  [/^standard\.floor$/, "up"],
  [/^edge\.multiple$/, "up"],
  [/^minimum_wage\.[^.]+$/, "up"],
  [/^assets\.[^.]+\.(savings_months|vehicle_value_cap|machinery_value_cap|houses_cap)$/, "up"],
  [/^income\.work_cost\.(flat_month|rate|cap_month)$/, "up"],
  [/^income\.basic_pension_exempt$/, "up"],
  [/^income\.disregard\.(months|cap_multiple)$/, "up"],
  [/^income\.deduction\.(share\.[^.]+|cap)$/, "up"],
  [/^rigid\.income_line\.[^.]+$/, "up"],
  [/^rigid\.ratio$/, "down"],
  [/^exit\.(months|income_multiple)$/, "up"],
  [/^addon\.(severe|illness|minor\.share|minor\.age|elder\.[^.]+\.(age|share))$/, "none"],
  [/^single\.share$/, "none"],
  [/^dibao\.(minimum_benefit|bands\.[^.]+\.pay)$/, "none"],
  [/^tekun\.(multiple|care_month\.[^.]+)$/, "none"],
  [/^take_up\./, "none"]
];

/** Choices between which none is known to be the widest: all are tried, up to this many combinations. */
const maxCorners = 24;

const wayOf = ({path}: Lever): Way | undefined => ways.find(([pattern]) => pattern.test(path))?.[1];

/** The widest policies of the box, at least one; null where a lever's way is not known, or there are too many. */
export function widestPolicies(baseline: Policy, levers: readonly Lever[]): Policy[] | null {
  let corners: {lever: Lever; value: number | string | boolean}[][] = [[]];
  for (const lever of levers) {
    const values = extremes(lever);
    if (values === null) return null;
    corners = corners.flatMap(corner => values.map(value => [...corner, {lever, value}]));
    if (corners.length > maxCorners) return null;
  }
  return corners.map(corner => policyWith(baseline, changesFor(baseline, corner) satisfies Changes));
}

/** Values at which a lever is widest; null where that is not known. */
function extremes(lever: Lever): (number | string | boolean)[] | null {
  if (lever.kind === "choice") return [...lever.values];
  const way = wayOf(lever);
  if (way === undefined) return null;
  return [valueOf(lever, way === "down" ? 0 : pointsOf(lever) - 1)];
}

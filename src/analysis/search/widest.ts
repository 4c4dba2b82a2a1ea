// The policies under which most households have a claim, in a box of levers: whoever has none under any of them has none under any
// policy of the box, because every test of the law moves one way with each of these parameters (see src/rules).

import {nodeAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Way} from "../../rules/schema/node.js";
import type {Policy} from "../../rules/policy.js";
import {changesFor, pointsOf, policyWith, valueOf} from "./levers.js";
import type {Lever} from "./levers.js";

/** Choices between which none is known to be the widest: all are tried, up to this many combinations. */
const maxCorners = 24;

/** Which way the parameter lets more households in, as its room says; "*" stands for the rows of a list or table. */
function wayOf({path}: Lever): Way | undefined {
  const node = nodeAt(path.replaceAll("*", "0")) ?? nodeAt(path.replaceAll("*", "330100"));
  return node?.kind === "number" ? node.way : undefined;
}

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

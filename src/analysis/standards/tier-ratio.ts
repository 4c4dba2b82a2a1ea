// 一档的两个比例 A tier has a ratio and may have another for the country: the second follows the first where it is not looked at, or
// is the same, so that no policy, and no link, carries one that nobody set.

import {valueAt} from "../../rules/schema/changes.js";
import type {Changes} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";

const ratioPath = /^standard\.tiers\.\d+\.ratio$/;
const ruralPath = /^standard\.tiers\.\d+\.rural_ratio$/;
const ruralOf = (path: string): string => path.replace(/ratio$/, "rural_ratio");
const ratioOf = (path: string): string => path.replace(/rural_ratio$/, "ratio");

/** Whether the ratio at `path` takes the rural one of its tier along: town and country are not apart, or have the same. */
export function takesRural(policy: Policy, path: string): boolean {
  if (!ratioPath.test(path)) return false;
  const rural = valueAt(policy, ruralOf(path));
  return rural !== undefined && (!policy.standard.split || rural === valueAt(policy, path));
}

export interface RatioMove {
  readonly policy: Policy;
  /** What a ratio may come back to, with the rural one beside it; without it, `policy`. */
  readonly baseline?: Policy;
  /** As it was when the move began: a slider that meets the rural ratio on its way does not take it along. */
  readonly isTogether?: boolean;
}

/** What setting the parameter at `path` to `value` changes: itself, and the rural ratio of its tier where that goes with it. */
export function ratioChanges(
  path: string,
  value: unknown,
  {policy, baseline = policy, isTogether = takesRural(policy, path)}: RatioMove
): Changes {
  if (!isTogether) return {[path]: value};
  const then = valueAt(baseline, ruralOf(path));
  const isBack = !policy.standard.split && then !== undefined && valueAt(baseline, path) === value;
  return {[path]: value, [ruralOf(path)]: isBack ? then : value};
}

/** The parameters that go back together when the change at `path` is taken back. */
export function takenBackWith(policy: Policy, path: string): readonly string[] {
  if (takesRural(policy, path)) return [path, ruralOf(path)];
  const isHidden = ruralPath.test(path) && !policy.standard.split && valueAt(policy, ratioOf(path)) !== undefined;
  return isHidden ? [ratioOf(path), path] : [path];
}

// 回流 Runs that also walk every household through the months, for outcomes that only time shows.

import type {MonthsTally} from "../../engine/months/tally.js";
import type {Policy} from "../../rules/policy.js";
import type {RunPolicies} from "./outcomes.js";

/** Walks the whole population under both policies; undefined where a newer walk made this one worthless. */
export type WalkMonths = (baseline: Policy, reform: Policy) => Promise<MonthsTally | undefined>;

export const withMonths =
  (run: RunPolicies, walk: WalkMonths): RunPolicies =>
  async (baseline, reform) => {
    const result = await run(baseline, reform);
    if (result === undefined) return undefined;
    const months = await walk(baseline, reform);
    return months === undefined ? undefined : {tally: result.tally, months};
  };

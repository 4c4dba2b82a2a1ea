// 覆盖 Persons by status, entitled and receiving.

import type {Measure} from "../../engine/tally/measures.js";
import type {Tally} from "../../engine/tally/tally.js";
import {estimate} from "../results/totals.js";
import type {Estimate} from "../results/totals.js";

export interface CoverageRow {
  readonly group: "tekun" | "dibao" | "single" | "edge" | "rigid" | "exit" | "monitored";
  /** Entitlement; null where the measure has only recipients (exit) or only entitlement (monitored). */
  readonly entitled: Estimate | null;
  readonly receiving: Estimate | null;
}

const groups = ["tekun", "dibao", "single", "edge", "rigid", "exit", "monitored"] as const;

/** Single-person entrants are dibao persons; `single` tells how many of them. */
export function coverageRows(tally: Tally, region?: number): CoverageRow[] {
  return groups.map(group => ({
    group,
    entitled: group === "exit" ? null : estimate(tally, `${group}_entitled` as Measure, 1, region),
    receiving: group === "monitored" ? null : estimate(tally, `${group}_receiving` as Measure, 1, region)
  }));
}

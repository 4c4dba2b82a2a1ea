// 贫困 FGT 0, 1, 2 before and after assistance, and how much of the gap is filled.

import type {Measure} from "../engine/measures.js";
import type {Tally} from "../engine/tally.js";
import {total} from "./totals.js";

export interface Poverty {
  readonly line: "standard" | "edge_line";
  readonly side: "baseline" | "reform";
  readonly headcount_before: number;
  readonly headcount_after: number;
  /** 元/年. */
  readonly gap_before: number;
  readonly gap_after: number;
  readonly gap_filled_share: number;
  readonly severity_before: number;
  readonly severity_after: number;
}

/** Against each policy's own lines; head count and severity as shares of persons. */
export function poverty(tally: Tally): Poverty[] {
  const persons = tally.persons.reduce((a, b) => a + b, 0);
  const row = (line: Poverty["line"], side: Poverty["side"]): Poverty => {
    const prefix = line === "standard" ? "" : "near_";
    const value = (name: string): number => total(tally, side, `${prefix}${name}` as Measure);
    const before = 12 * value("gap_before");
    const after = 12 * value("gap_after");
    return {
      line,
      side,
      headcount_before: value("poor_before") / persons,
      headcount_after: value("poor_after") / persons,
      gap_before: before,
      gap_after: after,
      gap_filled_share: before > 0 ? 1 - after / before : 0,
      severity_before: value("severity_before") / persons,
      severity_after: value("severity_after") / persons
    };
  };
  return (["standard", "edge_line"] as const).flatMap(line => [row(line, "baseline"), row(line, "reform")]);
}

// 贫困 FGT 0, 1, 2 before and after assistance, and how much of the gap is filled.

import {povertyCells, povertyLines} from "../engine/poverty.js";
import type {Tally} from "../engine/tally.js";

export interface Poverty {
  readonly line: (typeof povertyLines)[number];
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
  const places = tally.households.length;
  const persons = tally.persons.reduce((a, b) => a + b, 0);
  return povertyLines.flatMap((line, l) =>
    (["baseline", "reform"] as const).map((side, s) => {
      const sum = (k: number): number =>
        Array.from(
          {length: places},
          (_, place) => tally.poverty[(s * places + place) * povertyCells + 6 * l + k]
        ).reduce((a, b) => a + b, 0);
      const [gapBefore, gapAfter] = [12 * sum(1), 12 * sum(4)];
      return {
        line,
        side,
        headcount_before: sum(0) / persons,
        headcount_after: sum(3) / persons,
        gap_before: gapBefore,
        gap_after: gapAfter,
        gap_filled_share: gapBefore > 0 ? 1 - gapAfter / gapBefore : 0,
        severity_before: sum(2) / persons,
        severity_after: sum(5) / persons
      };
    })
  );
}

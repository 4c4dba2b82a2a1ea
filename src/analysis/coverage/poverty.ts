// 贫困 FGT 0, 1, 2 before and after assistance, and how much of the gap is filled.

import {headCells, povertyCells, povertyLines} from "../../engine/tally/cells.js";
import {hasPoverty} from "../../engine/tally/tally.js";
import type {Tally} from "../../engine/tally/tally.js";
import {ratio} from "../results/ratios.js";
import {placesOf, stratumVariance} from "../results/totals.js";
import type {Estimate} from "../results/totals.js";

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

/** Against each policy's own lines; head count and severity as shares of persons. Throws where the run tallied no poverty. */
export function poverty(tally: Tally): Poverty[] {
  askedFor(tally);
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

export interface PovertyEstimates {
  readonly line: (typeof povertyLines)[number];
  /** Shares of persons. */
  readonly headcount_before: Estimate;
  readonly headcount_after: Estimate;
  readonly gap_filled_share: Estimate;
}

/** The same under both policies with their changes and errors; the number of persons is a margin of the population, and is certain. */
export function povertyEstimates(tally: Tally): PovertyEstimates[] {
  askedFor(tally);
  return povertyLines.map((line, l) => ({
    line,
    headcount_before: headcount(tally, l, 0),
    headcount_after: headcount(tally, l, 1),
    gap_filled_share: ratio(tally, `gaps_${line}`, place => {
      const [before, after] = [cellOf(tally, 0, place, 6 * l + 1), cellOf(tally, 1, place, 6 * l + 1)];
      return [before, before - cellOf(tally, 0, place, 6 * l + 4), after, after - cellOf(tally, 1, place, 6 * l + 4)];
    })
  }));
}

function askedFor(tally: Tally): void {
  if (!hasPoverty(tally)) throw new Error("poverty not tallied: run the policies with `withPoverty`");
}

const cellOf = (tally: Tally, side: 0 | 1, place: number, k: number): number =>
  tally.poverty[(side * tally.households.length + place) * povertyCells + k];

/** Persons below line `l` before (0) or after (1) assistance, as a share of persons. */
function headcount(tally: Tally, l: number, when: 0 | 1): Estimate {
  const places = placesOf(tally);
  const persons = tally.persons.reduce((a, b) => a + b, 0);
  const heads = (side: 0 | 1, place: number): number => cellOf(tally, side, place, 6 * l + 3 * when);
  const share = (side: 0 | 1): number => places.reduce((sum, place) => sum + heads(side, place), 0) / persons;
  // which: 0 baseline, 1 reform, 2 their difference
  const error = (which: 0 | 1 | 2): number => {
    const variance = places.reduce((sum, place) => {
      const n = tally.households[place];
      if (n < 2) return sum;
      const value = which === 2 ? heads(1, place) - heads(0, place) : heads(which, place);
      const squares = tally.head_squares[place * headCells + (l * headCells) / 2 + 2 * which + when];
      return sum + stratumVariance(n, value, squares);
    }, 0);
    return Math.sqrt(variance) / persons;
  };
  return {
    baseline: share(0),
    reform: share(1),
    change: share(1) - share(0),
    baseline_se: error(0),
    reform_se: error(1),
    change_se: error(2)
  };
}

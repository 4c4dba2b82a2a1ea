// Who is reached: coverage and benefit by tenth of persons, and the share of benefits that reaches the poorest.

import {tenths} from "../../engine/columns/tenths.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {DecileRow} from "../results/tables.js";

const count = tenths;
const ratio = (a: number, b: number): number | null => (b > 0 ? a / b : null);

export function decileRows(tally: Tally): DecileRow[] {
  return Array.from({length: count}, (_, d) => {
    const persons = tally.decile_persons[d];
    return {
      decile: d + 1,
      persons,
      covered_share_baseline: ratio(tally.decile_covered[d], persons),
      covered_share_reform: ratio(tally.decile_covered[count + d], persons),
      benefit_pc_baseline: ratio(12 * tally.decile_received[d], persons),
      benefit_pc_reform: ratio(12 * tally.decile_received[count + d], persons)
    };
  });
}

export interface Incidence {
  /** Poorest share of persons: 0.1, 0.2, 0.4. */
  readonly poorest: number;
  /** Of all benefits, aid in kind at its value; null where nobody receives any. */
  readonly share_baseline: number | null;
  readonly share_reform: number | null;
  /** Coady-Grosh-Hoddinott: that share over the share of persons; null too where nobody is in these tenths. */
  readonly cgh_baseline: number | null;
  readonly cgh_reform: number | null;
}

/** Share of all benefits that reaches the poorest 10, 20 and 40 percent of persons by income per head before assistance. */
export function incidence(tally: Tally): Incidence[] {
  const sum = (values: Float64Array, from: number, length: number): number =>
    values.subarray(from, from + length).reduce((a, b) => a + b, 0);
  return [1, 2, 4].map(poorest => {
    const persons = ratio(sum(tally.decile_persons, 0, poorest), sum(tally.decile_persons, 0, count));
    const share = (side: number): number | null =>
      ratio(sum(tally.decile_received, count * side, poorest), sum(tally.decile_received, count * side, count));
    const cgh = (side: number): number | null => {
      const reached = share(side);
      return reached === null || persons === null ? null : ratio(reached, persons);
    };
    return {
      poorest: poorest / count,
      share_baseline: share(0),
      share_reform: share(1),
      cgh_baseline: cgh(0),
      cgh_reform: cgh(1)
    };
  });
}

// Who is reached: coverage and benefit by tenth of persons, and the share of benefits that reaches the poorest.

import type {Tally} from "../../engine/tally/tally.js";
import type {DecileRow} from "../results/tables.js";

const count = 10;
const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);

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
  readonly share_baseline: number;
  readonly share_reform: number;
  /** Coady-Grosh-Hoddinott: that share over the share of persons. */
  readonly cgh_baseline: number;
  readonly cgh_reform: number;
}

/** Share of all benefits that reaches the poorest 10, 20 and 40 percent of persons by income per head before assistance. */
export function incidence(tally: Tally): Incidence[] {
  const sum = (values: Float64Array, from: number, length: number): number =>
    values.subarray(from, from + length).reduce((a, b) => a + b, 0);
  return [1, 2, 4].map(tenths => {
    const persons = ratio(sum(tally.decile_persons, 0, tenths), sum(tally.decile_persons, 0, count));
    const share = (side: number): number =>
      ratio(sum(tally.decile_received, count * side, tenths), sum(tally.decile_received, count * side, count));
    return {
      poorest: tenths / count,
      share_baseline: share(0),
      share_reform: share(1),
      cgh_baseline: ratio(share(0), persons),
      cgh_reform: ratio(share(1), persons)
    };
  });
}

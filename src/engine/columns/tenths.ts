// 收入十等分 Tenths of persons, cut on an exact histogram of income per head: how many persons have each income. Histograms of parts
// add up to that of the whole, so that borders do not depend on how households are parted or ordered, and equal incomes are never
// in two tenths.

import {quantise} from "../tally/quantise.js";

export const tenths = 10;

export interface IncomeHistogram {
  /** Every income per head that somebody has, once, rising. */
  readonly incomes: Float64Array;
  /** Persons who have it, in whole quanta, so that sums are exact. */
  readonly persons: Float64Array;
}

/** Of households with `perHead` of income and `persons`, weighted, in any order; households without persons are left out. */
export function incomeHistogram(perHead: ArrayLike<number>, persons: ArrayLike<number>): IncomeHistogram {
  const found = new Map<number, number>();
  for (let i = 0; i < perHead.length; ++i) {
    const people = quantise(persons[i]);
    if (people > 0) found.set(perHead[i], (found.get(perHead[i]) ?? 0) + people);
  }
  const incomes = Float64Array.from(found.keys()).sort();
  return {incomes, persons: incomes.map(income => found.get(income)!)};
}

/** The histogram of both, the same bits whichever comes first. */
export function mergeHistograms(a: IncomeHistogram, b: IncomeHistogram): IncomeHistogram {
  return incomeHistogram([...a.incomes, ...b.incomes], [...a.persons, ...b.persons]);
}

/**
 * The lowest income of the second tenth and of those above it; Infinity where nobody is in a tenth or above. All persons of one
 * income are in the tenth in which the middle of them lies.
 */
export function tenthBorders({incomes, persons}: IncomeHistogram): Float64Array {
  const total = persons.reduce((sum, people) => sum + people, 0);
  const borders = new Float64Array(tenths - 1).fill(Infinity);
  let below = 0;
  let cut = 0;
  for (let i = 0; i < incomes.length; ++i) {
    while (cut < borders.length && tenths * (2 * below + persons[i]) >= (cut + 1) * 2 * total)
      borders[cut++] = incomes[i];
    below += persons[i];
  }
  return borders;
}

/** The tenth of an income per head, 0 (poorest) .. 9. */
export function tenthOf(perHead: number, borders: Float64Array): number {
  let tenth = 0;
  while (tenth < borders.length && perHead >= borders[tenth]) ++tenth;
  return tenth;
}

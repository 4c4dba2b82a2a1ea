// Sums that add up. Every contribution is rounded to a fixed quantum before it is added, so that all sums are whole multiples of
// the quantum, exact in a double, and the same to the last bit for one partition or a thousand, in whatever order they merge.

import {binCount} from "./bins.js";
import {householdTypes} from "./household-type.js";
import {firstMoney, measures} from "./measures.js";

const statuses = 6;
const deciles = 10;

/** Change of a household's assistance in 元/月, classed; the middle class is "no change". */
export const gainClasses = [-500, -100, -0.5, 0.5, 100, 500] as const;
export const gainClassCount = gainClasses.length + 1;
export const unchangedClass = 3;
/** Programmes received at once: 0 .. 8 and more. */
export const stackDepth = 9;

/** Lengths of the arrays of a tally for `places` places; the last index varies fastest. */
const shape = (places: number) => ({
  /** [place] sampled households, households represented, persons represented. */
  households: places,
  represented: places,
  persons: places,
  /** [side][place][measure] weighted sums. */
  sums: 2 * places * measures.length,
  /** [baseline, reform, difference][place][measure] sums of squares of weighted values. */
  squares: 3 * places * measures.length,
  /** [side][place][line][before, after] persons, 元/月 of gap, squared gap shares (poverty.ts). */
  poverty: 2 * places * 12,
  /** [decile] persons; [side][decile] persons covered and 元/月 received. */
  decile_persons: deciles,
  decile_covered: 2 * deciles,
  decile_received: 2 * deciles,
  /** [from][to] persons by status under baseline and reform. */
  transitions: statuses * statuses,
  /** [gain class][decile] and [gain class][household type]: persons, households, 元/月. */
  gain_persons: gainClassCount * deciles,
  gain_households: gainClassCount * deciles,
  gain_amount: gainClassCount * deciles,
  gain_type_persons: gainClassCount * householdTypes.length,
  /** [place][loses, gains] persons. */
  changed_persons: 2 * places,
  /** [side][programmes received] households. */
  stacking: 2 * stackDepth,
  /** [side][entitled][observed] persons, where the register is known. */
  observed: 2 * 4,
  /** [before, baseline, reform][region][bin] persons and 元/月 of disposable income. */
  bin_persons: 3 * (places / 2) * binCount,
  bin_income: 3 * (places / 2) * binCount
});

export type Part = keyof ReturnType<typeof shape>;
const parts = Object.keys(shape(0)) as Part[];
export type Tally = Readonly<Record<Part, Float64Array>> & {readonly regions: readonly number[]};

export function emptyTally(regions: readonly number[]): Tally {
  const arrays = Object.entries(shape(2 * regions.length)).map(([part, length]) => [part, new Float64Array(length)]);
  return {...(Object.fromEntries(arrays) as Record<Part, Float64Array>), regions};
}

/** A tally with the same sums. */
export function copyTally(tally: Tally): Tally {
  const arrays = parts.map(part => [part, tally[part].slice()]);
  return {...(Object.fromEntries(arrays) as Record<Part, Float64Array>), regions: tally.regions};
}

/** Adds the sums of `b` to those of `a`, which it returns; associative and commutative to the last bit. */
export function merge(a: Tally, b: Tally): Tally {
  if (a.regions.join() !== b.regions.join())
    throw new Error("different regions: tallies of two populations cannot be merged");
  for (const part of parts) {
    const into = a[part];
    const from = b[part];
    for (let i = 0; i < into.length; ++i) into[i] = into[i] + from[i];
  }
  return a;
}

/** The buffers of a tally, to transfer. */
export const tallyBuffers = (tally: Tally): ArrayBuffer[] => parts.map(part => tally[part].buffer as ArrayBuffer);

// Adding and taking away 1.5 * 2^(52 + e) rounds to the nearest multiple of 2^e.
const fine = 1.5 * 2 ** 42; // multiples of 1/1024, exact sums up to 8.8e12
const peopleSquares = 1.5 * 2 ** 48; // of 1/16, up to 5.6e14
const moneySquares = 1.5 * 2 ** 62; // of 1024, up to 9.2e18

export const quantise = (x: number): number => x + fine - fine;
export const quantiseSquare = (x: number, measure: number): number => {
  const magic = measure < firstMoney ? peopleSquares : moneySquares;
  return x + magic - magic;
};

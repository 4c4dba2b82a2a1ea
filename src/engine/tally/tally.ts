// Sums that add up. Every contribution is rounded to a fixed quantum before it is added, so that all sums are whole multiples of
// the quantum, exact in a double, and the same to the last bit for one partition or a thousand, in whatever order they merge.

import {binCount} from "../columns/bins.js";
import {cliffShape} from "../cliffs/cells.js";
import {coverCells, headCells, incomeStages, leftCells, povertyCells} from "./cells.js";
import {householdTypes} from "../columns/household-type.js";
import {firstMoney, measures} from "./measures.js";
import type {Measure} from "./measures.js";
import {pairCells} from "./pairs.js";
import type {PairName} from "./pairs.js";
import {moneyQuantum, peopleQuantum} from "./quantise.js";

const statuses = 6;
const deciles = 10;

/** Change of a household's assistance in 元/月, classed; the middle class is "no change". */
export const gainClasses = [-500, -100, -0.5, 0.5, 100, 500] as const;
export const gainClassCount = gainClasses.length + 1;
export const unchangedClass = 3;
/** Programmes received at once: 0 .. 8 and more. */
export const stackDepth = 9;

/** Lengths of the arrays of a tally for `places` places; the last index varies fastest. */
const shape = (places: number, poverty: 0 | 1, detail: 0 | 1, cliffs: 0 | 1) => ({
  /** [place] sampled households, households represented, persons represented. */
  households: places,
  represented: places,
  persons: places,
  /** [side][place][measure] weighted sums. */
  sums: 2 * places * measures.length,
  /** [baseline, reform, difference][place][measure] sums of squares of weighted values. */
  squares: detail * 3 * places * measures.length,
  /** [place][pair][product] of the variables behind ratios, under baseline and reform (pairs.ts). */
  pairs: detail * places * pairCells,
  /** [side][place][line][before, after, after cash] persons, 元/月 of gap, squared gap shares (poverty.ts). */
  poverty: 2 * places * povertyCells * poverty,
  /** [place][line][baseline, reform, difference][before, after, after cash] squares of persons. */
  head_squares: places * headCells * poverty,
  /** [place][move] change of persons on basic assistance, and of cash in 元/月 (cover.ts). */
  cover: places * coverCells,
  /** [side][place][line] persons and 元/月 of gap left below the lines of the baseline (left.ts). */
  left: 2 * places * leftCells,
  /** [baseline, reform, difference][place][line] squares of those of a household. */
  left_squares: detail * 3 * places * leftCells,
  /** [decile] persons; [side][decile] persons covered and 元/月 received. */
  decile_persons: detail * deciles,
  decile_covered: detail * 2 * deciles,
  decile_received: detail * 2 * deciles,
  /** [from][to] persons by status under baseline and reform. */
  transitions: detail * statuses * statuses,
  /** [gain class][decile] and [gain class][household type]: persons, households, 元/月. */
  gain_persons: detail * gainClassCount * deciles,
  gain_households: detail * gainClassCount * deciles,
  gain_amount: detail * gainClassCount * deciles,
  gain_type_persons: detail * gainClassCount * householdTypes.length,
  /** [place][loses, gains] persons. */
  changed_persons: 2 * places,
  /** [place][loses, gains] squares of a household's persons. */
  changed_squares: detail * 2 * places,
  /** [side][programmes received] households. */
  stacking: detail * 2 * stackDepth,
  /** [side][entitled][observed] persons, where the register is known. */
  observed: detail * 2 * 4,
  /** [stage][region][bin] persons and 元/月 of disposable income. */
  bin_persons: detail * incomeStages.length * (places / 2) * binCount,
  bin_income: detail * incomeStages.length * (places / 2) * binCount,
  ...cliffShape(places, cliffs)
});

export type TallyPart = keyof ReturnType<typeof shape>;
const parts = Object.keys(shape(0, 0, 0, 0)) as TallyPart[];
export type Tally = Readonly<Record<TallyPart, Float64Array>> & {
  readonly regions: readonly number[];
  /** On the merged tally of a population of ours alone. */
  readonly design?: DesignFactors;
};

/**
 * By how much fresh draws of a population spread more (above 1) or less than the sampling formula has it: of a measure or a ratio
 * under one policy and of its change, where that was measured.
 */
export type DesignFactors = Readonly<
  Partial<Record<Measure | PairName, {readonly level?: number | undefined; readonly change?: number | undefined}>>
>;

/** What a run is asked to tally besides counts and sums; poverty and detail unless it says no, cliffs only where it says yes. */
export interface TallyParts {
  readonly withPoverty?: boolean | undefined;
  readonly withDetail?: boolean | undefined;
  readonly withCliffs?: boolean | undefined;
}

/**
 * A tally of nothing; without poverty, which is dear to tally and which no lever's screen shows, its parts stay empty, and without
 * detail all but what counts and sums places. What is walked for cliffs is there only where it was asked for.
 */
export function emptyTally(
  regions: readonly number[],
  {withPoverty = true, withDetail = true, withCliffs = false}: TallyParts = {},
  design?: DesignFactors
): Tally {
  const lengths = shape(2 * regions.length, withPoverty ? 1 : 0, withDetail ? 1 : 0, withCliffs ? 1 : 0);
  const arrays = Object.entries(lengths).map(([part, length]) => [part, new Float64Array(length)]);
  return {
    ...(Object.fromEntries(arrays) as Record<TallyPart, Float64Array>),
    regions,
    ...(design !== undefined && {design})
  };
}

/** A tally with the same sums. */
export function copyTally(tally: Tally): Tally {
  const arrays = parts.map(part => [part, tally[part].slice()]);
  return {...(Object.fromEntries(arrays) as Record<TallyPart, Float64Array>), regions: tally.regions};
}

/** Adds the sums of `b` to those of `a`, which it returns; associative and commutative to the last bit. */
export function merge(a: Tally, b: Tally): Tally {
  if (a.regions.join() !== b.regions.join())
    throw new Error("different regions: tallies of two populations cannot be merged");
  if (hasPoverty(a) !== hasPoverty(b) || hasDetail(a) !== hasDetail(b) || hasCliffs(a) !== hasCliffs(b))
    throw new Error("cliffs, poverty or detail in one tally only: merge tallies of runs that were asked for the same");
  for (const part of parts) {
    const into = a[part];
    const from = b[part];
    for (let i = 0; i < into.length; ++i) into[i] = into[i] + from[i];
  }
  return a;
}

/** Whether the run was asked to tally poverty. */
export const hasPoverty = (tally: Tally): boolean => tally.poverty.length > 0;
/** Whether it was asked for squares, ratios, classes and distributions. */
export const hasDetail = (tally: Tally): boolean => tally.squares.length > 0;
/** Whether households were walked along their earnings (cliffs/tally.ts). */
export const hasCliffs = (tally: Tally): boolean => tally.cliff_places.length > 0;

/** The buffers of a tally, to transfer. */
export const tallyBuffers = (tally: Tally): ArrayBuffer[] => parts.map(part => tally[part].buffer as ArrayBuffer);

/** The square of a value of a measure, rounded so that its sums are exact (quantise.ts). */
export const quantiseSquare = (x: number, measure: number): number => {
  const quantum = measure < firstMoney ? peopleQuantum : moneyQuantum;
  return x + quantum - quantum;
};

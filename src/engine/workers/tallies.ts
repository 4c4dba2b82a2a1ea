// How the tallies of the workers become one, by job.

import type {Population} from "../columns/population.js";
import {emptyMissed, mergeMissed} from "../missed/tally.js";
import {emptyMonthsTally, mergeMonths} from "../months/tally.js";
import {emptyTally, merge} from "../tally/tally.js";
import type {JobName, Question, TallyOf} from "./job.js";

export interface Tallying<J extends JobName> {
  /** What an answer to the question is before anything is added. */
  empty(population: Pick<Population, "regions" | "design">, question: Question<J>): TallyOf<J>;
  /** Adds `more` to `sum`. */
  merge(sum: TallyOf<J>, more: TallyOf<J>): void;
}

export const tallying: {readonly [J in JobName]: Tallying<J>} = {
  run: {
    empty: ({regions, design}, {options}) =>
      emptyTally(regions, {...options, withCliffs: options.cliffs !== undefined}, design),
    merge
  },
  months: {
    empty: ({regions}, {terms}) => emptyMonthsTally(regions, terms.months),
    merge: mergeMonths
  },
  missed: {
    empty: ({regions}) => emptyMissed(regions),
    merge: mergeMissed
  }
};

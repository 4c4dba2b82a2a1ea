// How the tallies of the workers become one, by job.

import {emptyMissed, mergeMissed} from "../missed/tally.js";
import {emptyMonthsTally, mergeMonths} from "../months/tally.js";
import {emptyTally, merge} from "../tally/tally.js";
import type {JobName, Question, TallyOf} from "./job.js";

export interface Tallying<J extends JobName> {
  /** What an answer to the question is before anything is added. */
  empty(regions: readonly number[], question: Question<J>): TallyOf<J>;
  /** Adds `more` to `sum`. */
  merge(sum: TallyOf<J>, more: TallyOf<J>): void;
}

export const tallying: {readonly [J in JobName]: Tallying<J>} = {
  run: {
    empty: (regions, {options}) => emptyTally(regions, {...options, withCliffs: options.cliffs !== undefined}),
    merge
  },
  months: {
    empty: (regions, {terms}) => emptyMonthsTally(regions, terms.months),
    merge: mergeMonths
  },
  missed: {
    empty: regions => emptyMissed(regions),
    merge: mergeMissed
  }
};

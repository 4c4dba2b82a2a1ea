// What the workers can be asked, each about its partition of the population, and what they answer: tallies, which add up.

import type {CliffOptions} from "../cliffs/cells.js";
import type {Growth} from "../columns/grow.js";
import type {Population} from "../columns/population.js";
import type {Scenario} from "../columns/scenario.js";
import type {MissedTally} from "../missed/tally.js";
import type {MonthsTally} from "../months/tally.js";
import type {MonthTerms} from "../months/terms.js";
import type {Tally} from "../tally/tally.js";
import type {Policy} from "../../rules/policy.js";

export interface RunOptions {
  /** False where nobody will look at poverty, which takes a tenth of the time; true by default. */
  readonly withPoverty?: boolean;
  /** False where only the sums by place are wanted, as in a search; true by default. */
  readonly withDetail?: boolean;
  /** What the office sees, where it is not the truth. */
  readonly scenario?: Scenario;
  /** Walks every household that receives along its earnings; takes several times as long. Not by default. */
  readonly cliffs?: CliffOptions;
  /** The population some years on. Nothing of it is kept: every year is another. */
  readonly growth?: Growth;
  /** Whose lines what is left is measured below, where neither policy of a run is what others are held against; the baseline's by default. */
  readonly lines?: Policy;
}

/** Every household under two policies, in one month. */
export interface RunQuestion {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly options: RunOptions;
}

/** Every household under two policies, month by month. */
export interface MonthsQuestion {
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly terms: MonthTerms;
}

/** Who is entitled and does not receive, under two policies. */
export interface MissedQuestion {
  readonly baseline: Policy;
  readonly reform: Policy;
}

export interface Jobs {
  readonly run: {readonly question: RunQuestion; readonly tally: Tally};
  readonly months: {readonly question: MonthsQuestion; readonly tally: MonthsTally};
  readonly missed: {readonly question: MissedQuestion; readonly tally: MissedTally};
}

export type JobName = keyof Jobs;
export type Question<J extends JobName> = Jobs[J]["question"];
export type TallyOf<J extends JobName> = Jobs[J]["tally"];

/** A question about one partition, worked at chunk by chunk, so that a host can stop between two of them. */
export interface Work<J extends JobName> {
  /** Takes the next chunk; false once all is done. Throws a FigureError where an amount or a sum is no number. */
  step(): boolean;
  /** Chunks between two pauses: some 10 ms. */
  readonly chunksPerTurn: number;
  /** Households done; undefined where it is over before anybody asks. */
  readonly done?: number;
  /** Whole once all is done. */
  readonly tally: TallyOf<J>;
  /** Of the tally, to transfer instead of copy. */
  readonly buffers: ArrayBuffer[];
}

/** A population made ready for the questions of a job; what is kept from one question to the next is kept here. */
export interface Opened<J extends JobName> {
  /** Throws where the question does not fit the population. */
  start(question: Question<J>): Work<J>;
}
export type OpenJob<J extends JobName> = (population: Population) => Opened<J>;

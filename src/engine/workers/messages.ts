// What the pool and its workers say to each other.

import type {Population} from "../columns/population.js";
import type {Failure} from "./failure.js";
import type {JobName, Question, TallyOf} from "./job.js";

/** Whose question it is: of each lane the latest alone counts. A search has a lane of its own. */
export type Lane = "runs" | `search ${number}` | "months" | "missed";

/** A lane waits while one of a lower rank is at work: a hand on a lever is answered at once, a walk of seconds goes on afterwards. */
export const rankOf = (lane: Lane): number => (lane === "runs" ? 0 : lane === "months" ? 2 : 1);

export interface Ask<J extends JobName> {
  readonly type: "ask";
  readonly lane: Lane;
  readonly id: number;
  readonly job: J;
  readonly question: Question<J>;
}

export type Request =
  | {readonly type: "load"; readonly population: Population}
  /** The lane asks about these households in place of those of the partition. */
  | {readonly type: "select"; readonly lane: Lane; readonly population: Population}
  | Ask<JobName>
  /** Whatever the lane has asked is worthless. */
  | {readonly type: "stop"; readonly lane: Lane}
  /** The lane asks nothing more: its households and what was kept for it may go. */
  | {readonly type: "forget"; readonly lane: Lane}
  /** Are you there? */
  | {readonly type: "ping"};

/** The answer to a question. */
export type Reply =
  /** Households done, after every turn of a work that tells. */
  | {readonly type: "progress"; readonly id: number; readonly households: number}
  | {readonly type: "done"; readonly id: number; readonly tally: TallyOf<JobName>}
  | ({readonly type: "failed"; readonly id: number} & Failure);

/** The answer to a ping: nothing is to be done but to know. */
export interface Alive {
  readonly type: "alive";
}

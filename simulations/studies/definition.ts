// What is said of a study before anything is run, and how it is run.

import type {Study, StudyTitle, Words} from "../../src/analysis/results/study.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {RunPool} from "./runs.js";

/** What a study is built with. */
export interface StudyTools {
  readonly population: Population;
  /** Assesses that population. */
  readonly run: RunPool;
  /** Walks it through the months, by the same workers. */
  readonly walk: Pool["walk"];
}

/** What is said of a study before anything is run. */
export interface StudyHead extends StudyTitle {
  /** Short: what its page is called. */
  readonly name: Words;
}

export interface StudyDefinition extends StudyHead {
  /** Id of the policy that the others are held against. */
  readonly baseline: string;
  /** Rejects where a policy does not fit the population, or a text names a figure that there is not. */
  readonly build: (tools: StudyTools) => Promise<Study>;
}

// What is said of a study before anything is run.

import type {StudyTitle, Words} from "../../src/analysis/study.js";

export interface StudyDefinition extends StudyTitle {
  /** Ids of policies. */
  readonly baseline: string;
  readonly reform: string;
  /** Years of the path from the standards in force to those of the reform. */
  readonly years: number;
  /** What is assumed of the policy, a paragraph each; figures in braces, as everywhere. */
  readonly policy: readonly Words[];
  /** Limits of this study beside those that all share (limits.ts). */
  readonly limits: readonly Words[];
}

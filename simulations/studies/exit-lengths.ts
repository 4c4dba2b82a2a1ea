// A study of one policy with gradual exits of several lengths, walked through the months.

import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinceNamed} from "../../loaders/census/provinces.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import type {Words} from "../../src/analysis/results/study.js";
import {exitStudy} from "./exit-study.js";
import type {StudyDefinition, StudyHead} from "./definition.js";

/** What is said of such a study before anything is run. */
export interface ExitLengthsDefinition extends StudyHead {
  /** Id of the policy whose exit is made longer and shorter. */
  readonly baseline: string;
  /** Months; the first is what the others are set against. */
  readonly lengths: readonly number[];
  /** What the policy says and leaves open, a paragraph each; figures in braces. */
  readonly policy: readonly Words[];
}

export const exitLengths = (definition: ExitLengthsDefinition): StudyDefinition => ({
  ...definition,
  build: async ({population, walk}) => {
    const {baseline, lengths, province} = definition;
    const run = {region: provinceNamed(province).region, terms: usualTerms, walk};
    const {study} = await exitStudy(population, readPolicy(baseline).policy, lengths, run, definition);
    return study;
  }
});

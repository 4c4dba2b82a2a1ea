// The files of a province's studies, by name: what the pages read, and the CSV.

import type {Province} from "../../loaders/census/provinces.js";
import {readPopulation} from "../runs/simulate.js";
import {buildStudies} from "./build.js";
import {studyCsv} from "./csv.js";
import {studies} from "./studies.js";

/** Spreadsheets take a file for UTF-8 only by this mark. */
const mark = "\ufeff";

/** Of the population of `province` in `directory`; none where no study is of this province. */
export async function studyFiles({id}: Province, directory: string): Promise<Record<string, string>> {
  const own = studies.filter(({province}) => province === id);
  if (own.length === 0) return {};
  const built = await buildStudies(own, await readPopulation(directory));
  return Object.fromEntries(
    built.flatMap(study => [
      [`study-${study.id}.json`, JSON.stringify(study)],
      [`study-${study.id}.csv`, mark + studyCsv(study)]
    ])
  );
}

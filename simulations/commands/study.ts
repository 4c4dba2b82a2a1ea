// `doudi study`: a written study again, over the population of the site or another; the CSV is the one the page gives.

import type {Given} from "../command-table/table.js";
import {populationFor} from "./population-for.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {buildStudies} from "../studies/build.js";
import {studyCsv} from "../studies/csv.js";
import {studies, studyNamed} from "../studies/studies.js";

export async function studyCommand({id, population: folder, json}: Given<"study">): Promise<number> {
  if (id === undefined) {
    for (const {id: known, title} of studies) process.stdout.write(`${known}\t${title.zh}\t${title.en}\n`);
    return 0;
  }
  const definition = studyNamed(id);
  const population = await populationFor(folder, readPolicy(definition.baseline).policy);
  const [study] = await buildStudies([definition], population);
  process.stdout.write(json ? `${JSON.stringify(study, null, 2)}\n` : studyCsv(study));
  process.stderr.write(`${study.households} households, ${study.figures.length} figures\n`);
  return 0;
}

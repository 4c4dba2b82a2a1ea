// Studies over one population, one after another.

import {availableParallelism} from "node:os";
import type {Study} from "../../src/analysis/results/study.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {StudyDefinition, StudyTools} from "./definition.js";

/** `onStudy` is told of each when it is done. */
export async function buildStudies(
  definitions: readonly StudyDefinition[],
  population: Population,
  onStudy: (id: string) => void = () => undefined
): Promise<Study[]> {
  const pool = openNodePool(population, availableParallelism());
  const tools: StudyTools = {population, run: (...of) => pool.run(...of), walk: (...of) => pool.walk(...of)};
  const studies: Study[] = [];
  try {
    for (const definition of definitions) {
      studies.push(await definition.build(tools));
      onStudy(definition.id);
    }
  } finally {
    pool.close();
  }
  return studies;
}

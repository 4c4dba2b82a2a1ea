// Studies over one population, one after another.

import {availableParallelism} from "node:os";
import type {Study} from "../../src/analysis/results/study.js";
import {openNodePool} from "../../src/engine/workers/node-pool.js";
import type {Pool} from "../../src/engine/workers/pool.js";
import type {Population} from "../../src/engine/columns/population.js";
import type {StudyDefinition} from "./definition.js";
import type {RunPool} from "./runs.js";

/** `onStudy` is told of each when it is done. */
export async function buildStudies(
  definitions: readonly StudyDefinition[],
  population: Population,
  onStudy: (id: string) => void = () => undefined
): Promise<Study[]> {
  let pool: Pool | undefined; // a study of the months alone has no use for it
  const run: RunPool = (...of) => (pool ??= openNodePool(population, availableParallelism())).run(...of);
  const studies: Study[] = [];
  try {
    for (const definition of definitions) {
      studies.push(await definition.build({population, run}));
      onStudy(definition.id);
    }
  } finally {
    pool?.close();
  }
  return studies;
}

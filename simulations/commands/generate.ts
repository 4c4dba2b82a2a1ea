// `doudi generate`: a synthetic population as two Parquet files and a manifest.

import {generatePopulation} from "../../loaders/households/generate.js";
import {writePopulation} from "../../loaders/households/parquet.js";
import type {Given} from "../command-table/table.js";

export async function generateCommand({province, out, households, seed}: Given<"generate">): Promise<number> {
  const population = generatePopulation({
    province,
    households,
    seed,
    onProgress: message => process.stderr.write(`${message}\n`)
  });
  await writePopulation(out, population);
  process.stdout.write(
    `${JSON.stringify({province, households, persons: population.persons.person.length, seed, out})}\n`
  );
  return 0;
}

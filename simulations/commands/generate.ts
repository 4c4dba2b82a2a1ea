// `doudi generate`: a synthetic population as two Parquet files and a manifest.

import {provinces} from "../../loaders/census/provinces.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {writePopulation} from "../../loaders/households/parquet.js";
import {required, wholeNumber} from "./options.js";

export async function generateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const province = required(values, "province", `for example ${provinces[0].id}`);
  const out = required(values, "out", "a folder for the Parquet files");
  const households = wholeNumber(values, "households", {min: 2000, max: 5_000_000, fallback: 200_000});
  const seed = wholeNumber(values, "seed", {min: 0, max: 2 ** 31 - 1, fallback: 20260701});
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

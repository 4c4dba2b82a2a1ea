// The synthetic population of a province, built once for what it was built from, and kept in .cache/population.

import {createReadStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {pipeline} from "node:stream/promises";
import {generatePopulation} from "../loaders/generate.js";
import {writePopulation} from "../loaders/parquet.js";
import {hashOf, root} from "./hash.js";
import {withLock} from "./lock.js";

const seed = 20260701;
const sources = ["loaders", "data", "src/rules", "package-lock.json", "tools/population.ts"];

/** Directory of households.parquet, persons.parquet and population.json; builds them when they are not there. */
export async function builtPopulation(province: string): Promise<string> {
  const households = Number(process.env.DOUDI_HOUSEHOLDS ?? 200_000);
  const cache = join(root, ".cache", "population");
  const name = `${province}-${hashOf(sources, `${households} ${seed}`)}`;
  const directory = join(cache, name);
  if (existsSync(directory)) return directory;
  return withLock(join(cache, `${province}.lock`), async () => {
    if (existsSync(directory)) return directory;
    const unfinished = `${directory}.part`;
    rmSync(unfinished, {recursive: true, force: true});
    mkdirSync(unfinished, {recursive: true});
    await writePopulation(unfinished, generatePopulation({province, households, seed}));
    for (const old of readdirSync(cache)) {
      if (old.startsWith(`${province}-`) && old !== `${name}.part`) rmSync(join(cache, old), {recursive: true});
    }
    renameSync(unfinished, directory);
    return directory;
  });
}

/** Writes one of the files to standard output: what a data loader does. */
export async function streamPopulation(province: string, file: string): Promise<void> {
  await pipeline(createReadStream(join(await builtPopulation(province), file)), process.stdout);
}

// The synthetic population of a province, built once for what it was built from, and kept in .cache/population.

import {csvParse} from "d3";
import {readFileSync, readdirSync, renameSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";
import {generatePopulation} from "../../loaders/households/generate.js";
import {writePopulation} from "../../loaders/households/parquet.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinceNamed, provinces} from "../../loaders/census/provinces.js";
import type {Province} from "../../loaders/census/provinces.js";
import {listFiles, wholeFiles} from "./file-list.js";
import {hashOf, root} from "./hash.js";
import {withLock} from "./lock.js";

const seed = 20260701;
const sources = [
  "loaders",
  "src/rules",
  "src/store/column-hash.ts",
  "src/store/manifest.ts",
  "package-lock.json",
  "simulations/site-data/population.ts"
];
/** Builds of one province and size that stay: a branch or two can be gone back to without building again. */
const kept = 3;

export const siteHouseholds = (): number => Number(process.env.DOUDI_HOUSEHOLDS ?? 200_000);

/** What the population of a province is built from, as one short name. Another province's figures are no part of it. */
export function populationHash(province: Province): string {
  const policy = readPolicy(province.policy).policy;
  const tables = readdirSync(dataFolder).filter(name => name.endsWith(".csv"));
  const figures = tables.map(file => rowsOf(file, province));
  return hashOf(sources, JSON.stringify([province.id, siteHouseholds(), seed, policy, figures]));
}

/** The rows of a table of data/ that a province can depend on: all but those of the other provinces that are built. */
export function rowsOf(file: string, {region}: Province): readonly object[] {
  const others = provinces.filter(other => other.region !== region).map(other => String(other.region).slice(0, 2));
  return csvParse(readFileSync(join(dataFolder, file), "utf8")).filter(row => {
    const place = row["region"] ?? row["prefecture"];
    return place === undefined || !others.includes(place.slice(0, 2));
  });
}

/** Directory of households.parquet, persons.parquet and population.json; builds them when they are not there. */
export async function builtPopulation(name: string, onProgress?: (message: string) => void): Promise<string> {
  const province = provinceNamed(name);
  const households = siteHouseholds();
  const cache = join(root, ".cache", "population");
  const series = `${province.id}-${households}-`;
  const directory = join(cache, series + populationHash(province));
  if (wholeFiles(directory) !== undefined) return directory;
  return withLock(join(cache, `${province.id}.lock`), async () => {
    if (wholeFiles(directory) !== undefined) return directory;
    rmSync(directory, {recursive: true, force: true});
    removeUnfinished(cache, province.id);
    const unfinished = directory + part;
    const report = onProgress === undefined ? {} : {onProgress};
    await writePopulation(unfinished, generatePopulation({province: province.id, households, seed, ...report}));
    await listFiles(unfinished, populationHash(province));
    renameSync(unfinished, directory);
    prune(cache, series);
    return directory;
  });
}

/** What a directory of a province is called until it is whole. */
export const part = ".part";

/** Deletes what killed builds of a province have left; only its builder may, who holds its lock. */
export function removeUnfinished(cache: string, province: string): void {
  const names = readdirSync(cache).filter(name => name.startsWith(`${province}-`) && name.endsWith(part));
  for (const name of names) rmSync(join(cache, name), {recursive: true});
}

/** Deletes all but the newest directories whose name begins with `series`. */
export function prune(cache: string, series: string): void {
  const age = (name: string): number => -statSync(join(cache, name)).mtimeMs;
  const names = readdirSync(cache).filter(name => name.startsWith(series));
  for (const old of names.sort((a, b) => age(a) - age(b)).slice(kept)) rmSync(join(cache, old), {recursive: true});
}

// The files of the site that belong to one province, built once for what they were built from, and kept in .cache/provinces.

import {copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {provinceNamed} from "../../loaders/census/provinces.js";
import type {Province} from "../../loaders/census/provinces.js";
import {provinceTables} from "./province-tables.js";
import {policiesOf} from "../runs/files.js";
import {studyFiles} from "../studies/files.js";
import {serviceRule} from "./service-rule.js";
import {publishedExits, transitionFigures} from "../runs/transitions.js";
import {listFiles, pathsIn, wholeFiles} from "./file-list.js";
import {hashOf, root} from "./hash.js";
import {withLock} from "./lock.js";
import {builtPopulation, part, populationHash, prune, removeUnfinished, siteHouseholds} from "./population.js";

const cache = join(root, ".cache", "provinces");
// What the tables are computed with, besides what the population is built from.
const sources = [
  "src/rules",
  "src/engine",
  "src/analysis",
  "src/store",
  "simulations",
  "simulations/site-data/province-files.ts"
];

/** What the files of a province are made from, as one short name: the `version` of its addresses. */
export function versionOf(province: Province): string {
  const policies = policiesOf(province);
  const walks = [transitionFigures(province.region), publishedExits(province.region)];
  return hashOf(sources, JSON.stringify([populationHash(province), province, policies, walks, serviceRule(province)]));
}

const series = ({id}: Province): string => `${id}-${siteHouseholds()}-`;
const directoryOf = (province: Province): string => join(cache, series(province) + versionOf(province));

/** Whether the files are there already, and can be served without building anything. */
export const isBuilt = (province: Province): boolean => wholeFiles(directoryOf(province)) !== undefined;

/** Directory of every file of a province; builds what is not there. `onProgress` gets one line a step. */
export async function builtProvince(
  name: string,
  onProgress: (message: string) => void = () => undefined
): Promise<string> {
  const province = provinceNamed(name);
  const directory = directoryOf(province);
  if (isBuilt(province)) return directory;
  return withLock(join(cache, `${province.id}.lock`), async () => {
    if (isBuilt(province)) return directory;
    rmSync(directory, {recursive: true, force: true});
    const population = await builtPopulation(province.id, onProgress);
    onProgress("tables");
    removeUnfinished(cache, province.id);
    const unfinished = directory + part;
    mkdirSync(unfinished, {recursive: true});
    const files = await provinceTables(province, readPolicy(province.policy).policy, population);
    for (const [file, content] of Object.entries(files)) {
      writeFileSync(join(unfinished, `${file}.json`), JSON.stringify(content));
    }
    onProgress("studies");
    for (const [file, content] of Object.entries(await studyFiles(province, population))) {
      writeFileSync(join(unfinished, file), content);
    }
    for (const file of pathsIn(population)) copyFileSync(join(population, file), join(unfinished, file));
    await listFiles(unfinished, versionOf(province));
    renameSync(unfinished, directory);
    prune(cache, series(province));
    return directory;
  });
}

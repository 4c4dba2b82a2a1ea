// Puts the files of provinces into the site: `tsx tools/site-data.ts FOLDER PROVINCE...` leaves these and no others there, the
// first of them the one that opens first; `all` stands for all, none for the default. With --add the others stay, and the first
// is as it was. What has not been built yet is built, a province a process, as many at once as there are cores.

import {cpSync, mkdirSync, readFileSync, rmSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {provinceNamed, provinces} from "../loaders/census/provinces.js";
import type {Province} from "../loaders/census/provinces.js";
import type {ProvinceEntry, ProvinceList} from "../src/analysis/population/province-list.js";
import {baselinePolicy} from "../src/analysis/results/tables.js";
import type {Baseline} from "../src/analysis/results/tables.js";
import {plainFigures} from "../src/pages/plain-figures.js";
import type {ProvinceFigures} from "../src/pages/plain-figures.js";
import type {Policy} from "../src/rules/policy.js";
import {listFiles, wholeFiles} from "../simulations/site-data/file-list.js";
import {withLock} from "../simulations/site-data/lock.js";
import {builtProvince, isBuilt, versionOf} from "../simulations/site-data/province-files.js";
import {provinceList} from "../simulations/site-data/province-list.js";
import {replaceFolder} from "../simulations/site-data/replace-folder.js";
import {runMain} from "../simulations/site-data/run-main.js";
import {writeWhole} from "../simulations/site-data/write-whole.js";
import {run} from "./run.js";

/** Throws with the reason of every province that could not be built; the others are in place all the same. */
async function putProvinces(folder: string, wanted: readonly Province[], keepOthers: boolean): Promise<void> {
  const failures = await buildAll(wanted.filter(province => !isBuilt(province)));
  mkdirSync(folder, {recursive: true});
  await withLock(join(folder, ".lock"), async () => {
    const old = listIn(folder);
    const before = versionsIn(folder);
    const after = new Map(keepOthers ? before : []);
    for (const province of wanted.filter(isBuilt)) {
      const version = versionOf(province);
      if (before.get(province.id) !== version) await replace(folder, province.id, await builtProvince(province.id));
      after.set(province.id, version);
    }
    for (const {id} of provinces) if (!after.has(id)) rmSync(join(folder, id), {recursive: true, force: true});
    const first = (keepOthers ? old?.first : undefined) ?? wanted[0].id;
    const list = provinceList(after, first);
    writeWhole(join(folder, "provinces.json"), JSON.stringify(list));
    writeWhole(
      join(folder, "figures.html"),
      plainFigures(list.provinces.filter(isHere).map(entry => shownOf(folder, entry)))
    );
  });
  if (failures.length > 0) throw new Error(failures.join("\n"));
}

/** Each in a process of its own; what went wrong, a text a province. */
async function buildAll(missing: readonly Province[]): Promise<string[]> {
  const waiting = [...missing];
  const failures: string[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const start = performance.now();
      const {code, output} = await run("tsx", ["tools/build-province.ts", next.id], {quiet: true});
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      if (code === 0) process.stdout.write(`${next.name.en}: population built in ${seconds} s\n`);
      else failures.push(`population not built: ${next.id}\n${output.trim()}`);
    }
  };
  await Promise.all(Array.from({length: Math.min(availableParallelism(), missing.length)}, worker));
  return failures;
}

/** Copied beside it first, so that nobody is served half a province. */
async function replace(folder: string, id: string, source: string): Promise<void> {
  const unfinished = join(folder, `.${id}.part`);
  rmSync(unfinished, {recursive: true, force: true});
  cpSync(source, unfinished, {recursive: true});
  await listFiles(unfinished, versionOf(provinceNamed(id)));
  replaceFolder(unfinished, join(folder, id));
}

const isHere = ({version}: ProvinceEntry): boolean => version !== null;

function shownOf(folder: string, entry: ProvinceEntry): ProvinceFigures {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, entry.id, name), "utf8"));
  const baseline = read("baseline.json") as Baseline;
  return {entry, baseline, policy: baselinePolicy(baseline, read("policies.json") as Policy[])};
}

/** Undefined where there is none, or one that cannot be read, and is written again. */
function listIn(folder: string): ProvinceList | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "provinces.json"), "utf8")) as ProvinceList;
  } catch {
    return undefined;
  }
}

/** Of the provinces whose files are in the folder, and whole. */
const versionsIn = (folder: string): Map<string, string> =>
  new Map(
    provinces.flatMap(({id}) => {
      const list = wholeFiles(join(folder, id));
      return list === undefined ? [] : [[id, list.made] as const];
    })
  );

const wantedOf = (names: readonly string[]): readonly Province[] => {
  if (names.includes("all")) return provinces;
  return names.length === 0 ? [provinces[0]] : names.map(provinceNamed);
};

const {positionals, values} = parseArgs({allowPositionals: true, options: {add: {type: "boolean"}}});
const [folder, ...names] = positionals;
await runMain(async () => {
  if (folder === undefined) throw new Error("missing argument: the folder data of the site");
  await putProvinces(folder, wantedOf(names), values.add === true);
});

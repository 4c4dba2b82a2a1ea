// Puts the files of provinces into the site: `tsx tools/site-data.ts FOLDER PROVINCE...` leaves these and no others there, the
// first of them the one that opens first; `all` stands for all, none for the default. With --add the others stay, and the first
// is as it was. What has not been built yet is built, a province a process, as many at once as there are cores.

import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {provinceNamed, provinces} from "../loaders/census/provinces.js";
import type {Province} from "../loaders/census/provinces.js";
import type {ProvinceList} from "../src/analysis/population/province-list.js";
import {withLock} from "../simulations/site-data/lock.js";
import {builtProvince, isBuilt, versionOf} from "../simulations/site-data/province-files.js";
import {provinceList} from "../simulations/site-data/province-list.js";
import {run} from "./run.js";

/** Throws with the reason of every province that could not be built; the others are in place all the same. */
async function putProvinces(folder: string, wanted: readonly Province[], keepOthers: boolean): Promise<void> {
  const failures = await buildAll(wanted.filter(province => !isBuilt(province)));
  mkdirSync(folder, {recursive: true});
  await withLock(join(folder, ".lock"), async () => {
    const old = listIn(folder);
    const before = versionsOf(old, folder);
    const after = new Map(keepOthers ? before : []);
    for (const province of wanted.filter(isBuilt)) {
      const version = versionOf(province);
      if (before.get(province.id) !== version) replace(join(folder, province.id), await builtProvince(province.id));
      after.set(province.id, version);
    }
    for (const {id} of provinces) if (!after.has(id)) rmSync(join(folder, id), {recursive: true, force: true});
    const first = (keepOthers ? old?.first : undefined) ?? wanted[0].id;
    writeFileSync(join(folder, "provinces.json"), JSON.stringify(provinceList(after, first)));
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
function replace(target: string, source: string): void {
  const unfinished = `${target}.part`;
  rmSync(unfinished, {recursive: true, force: true});
  cpSync(source, unfinished, {recursive: true});
  rmSync(target, {recursive: true, force: true});
  renameSync(unfinished, target);
}

function listIn(folder: string): ProvinceList | undefined {
  const file = join(folder, "provinces.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ProvinceList) : undefined;
}

/** Of the provinces whose files are in the folder. */
function versionsOf(list: ProvinceList | undefined, folder: string): Map<string, string> {
  return new Map(
    (list?.provinces ?? []).flatMap(({id, version}) =>
      version !== null && existsSync(join(folder, id)) ? [[id, version] as const] : []
    )
  );
}

const wantedOf = (names: readonly string[]): readonly Province[] => {
  if (names.includes("all")) return provinces;
  return names.length === 0 ? [provinces[0]] : names.map(provinceNamed);
};

const {positionals, values} = parseArgs({allowPositionals: true, options: {add: {type: "boolean"}}});
const [folder, ...names] = positionals;
try {
  if (folder === undefined) throw new Error("missing argument: the folder data of the site");
  await putProvinces(folder, wantedOf(names), values.add === true);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

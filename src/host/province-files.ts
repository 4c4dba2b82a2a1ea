// The files of the provinces, at stable addresses below data/ of the site: a population is asked for only when its province is
// chosen. A server that can build one answers 202 until it is there.

import type {Lang} from "../rules/schema/label.js";
import type {Place} from "../analysis/population/place.js";
import type {ProvinceEntry, ProvinceList} from "../analysis/population/province-list.js";
import type {GrowthDefaults} from "../analysis/budget/published-growth.js";
import type {Baseline} from "../analysis/results/tables.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import {imported} from "./imported.js";
import {localId, localPopulation} from "./local/local-population.js";
import type {LocalPopulation} from "./local/local-population.js";
import {t} from "./words.js";
import type {Policy} from "../rules/policy.js";
import {fetchAnswer, fetchWhole} from "../store/browser/fetch-whole.js";
import {StoreError} from "../store/errors.js";
import {statedColumns} from "../store/manifest.js";
import type {StatedColumns} from "../store/manifest.js";

// Modules of the site lie in _import, one level below its root, wherever that is mounted.
const preview = document.querySelector<HTMLMetaElement>('meta[name="doudi-data"]')?.content;
const base = new URL(preview ?? "../../data/", import.meta.url);

/** Milliseconds between two questions, and without an answer that says "building" after which a page gives up. */
const pause = 1000;
const patience = 20 * 60_000;
/** Seconds. */
const step = 5;

/** What a page needs of a province before its population: all of one build. */
export interface PageTables {
  readonly entry: ProvinceEntry;
  readonly baseline: Baseline;
  readonly policies: readonly Policy[];
  readonly places: readonly Place[];
  readonly growth: GrowthDefaults;
}

/** The provinces there are. Throws a StoreError. */
export const readProvinces = async (): Promise<ProvinceList> =>
  (await read(new URL("provinces.json", base), "no-cache").then(response => response.json())) as ProvinceList;

/** Address of a file of a province; the version keeps a browser from mixing files of two builds. */
export const provinceFile = ({id, version}: ProvinceEntry, file: string): string =>
  new URL(`${id}/${file}${version === null ? "" : `?v=${version}`}`, base).href;

/** A table of a province that is there. Throws a StoreError. */
export async function readTable<T>(entry: ProvinceEntry, name: string): Promise<T> {
  const local = entry.id === localId ? localPopulation() : null;
  return local === null ? readBuilt<T>(entry, name) : ((await readLocal(local, name)) as T);
}

/** What is not at hand of it is worked out, on the assumptions of the first province that the site has. */
async function readLocal(local: LocalPopulation, name: string): Promise<unknown> {
  const {localTable} = await imported(() => import("./local/local-tables.js"));
  return localTable(name, local, async () => {
    const {provinces} = await readProvinces();
    const built = provinces.filter(({version}) => version !== null);
    const entry = built.find(({region}) => region === local.entry.region) ?? built[0] ?? provinces[0];
    return readBuilt(entry, "exit");
  });
}

const readBuilt = async <T>(entry: ProvinceEntry, name: string): Promise<T> =>
  (await read(new URL(provinceFile(entry, `${name}.json`)), "default").then(response => response.json())) as T;

/** What population.json of a province that is there states of its columns. Throws a StoreError. */
export async function readStated(entry: ProvinceEntry): Promise<StatedColumns> {
  const file = "population.json";
  const response = await read(new URL(provinceFile(entry, file)), "default");
  return statedColumns(await response.text(), new URL(response.url).pathname);
}

/** The tables of a province that is there. Throws a StoreError. */
export async function readProvince(built: ProvinceEntry): Promise<PageTables> {
  const [baseline, policies, places, growth] = await Promise.all([
    readTable<Baseline>(built, "baseline"),
    readTable<Policy[]>(built, "policies"),
    readTable<Place[]>(built, "places"),
    readTable<GrowthDefaults>(built, "growth")
  ]);
  return {entry: built, baseline, policies, places, growth};
}

/** The entry of a province whose files are there; asks until they are. Throws a StoreError that says how to build them. */
export async function available(entry: ProvinceEntry, onProgress: (state: LoadState) => void): Promise<ProvinceEntry> {
  if (entry.version !== null) return entry;
  const address = new URL(provinceFile(entry, "places.json"));
  for (const end = performance.now() + patience; performance.now() < end;) {
    const response = await fetchAnswer(address.href, {cache: "no-store"});
    if (response.status === 404) throw notBuilt(entry);
    if (response.status === 500) throw buildFailed(entry, ((await response.json()) as {error?: string}).error ?? "");
    if (response.ok && response.status !== 202) {
      const {provinces} = await readProvinces();
      return provinces.find(({id}) => id === entry.id) ?? entry;
    }
    const {seconds} = (await response.json()) as {seconds?: number};
    // in steps, so that a screen reader is not talked over every second
    onProgress({label: building(entry, seconds && step * Math.floor(seconds / step)), done: 0, total: 0});
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  throw buildFailed(entry, "timeout");
}

function building({name_zh, name_en}: ProvinceEntry, seconds: number | undefined): LoadState["label"] {
  const words = (lang: Lang, name: string): string =>
    seconds === undefined ? t(lang, "province_waiting", {name}) : t(lang, "province_building", {name, seconds});
  return {zh: words("zh", name_zh), en: words("en", name_en)};
}

const notBuilt = ({id, name_zh, name_en}: ProvinceEntry): StoreError =>
  new StoreError("province", {
    en: `no population of ${name_en} on this server: run "npm run build -- --province ${id}" (or --all) where the site is built, and deploy dist again`,
    zh: `本站没有${name_zh}的人口：请在生成本站的地方运行“npm run build -- --province ${id}”（或 --all），再重新部署 dist`
  });

const buildFailed = ({name_zh, name_en}: ProvinceEntry, reason: string): StoreError =>
  new StoreError("province", {
    en: `the population of ${name_en} could not be built: ${reason.slice(0, 600)}`,
    zh: `${name_zh}的人口没有生成：${reason.slice(0, 600)}`
  });

/** A file that is there. */
const read = (address: URL, cache: RequestCache): Promise<Response> => fetchWhole(address.href, {cache});

// The columns of a province's population, as a page opens them: read by DuckDB, then held against what the site's build states.

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import type {PopulationNote} from "../analysis/results/tables.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import {imported} from "./imported.js";
import {localId, localPopulation, ownColumns} from "./local/local-population.js";
import {provinceFile, readStated} from "./province-files.js";
import type {Microdata} from "../rules/household/microdata.js";
import {StoreError} from "../store/errors.js";
import {uncheckedNotice} from "../store/manifest.js";
import type {StatedColumns} from "../store/manifest.js";
import {stageLabels} from "../store/store.js";

export interface ProvinceColumns {
  readonly data: Microdata;
  /** To be awaited before anything computed from `data` is shown. Rejects with a StoreError where it is another population. */
  readonly check: () => Promise<void>;
}

/**
 * Columns of a province whose files are there; `shown` is the population of the tables that are on the screen already. The store is
 * asked for only now, so that the first paint does not wait for it. Throws a StoreError.
 */
export async function provinceColumns(
  entry: ProvinceEntry,
  onProgress: (state: LoadState) => void,
  shown?: PopulationNote
): Promise<ProvinceColumns> {
  const local = entry.id === localId ? localPopulation() : null;
  if (local !== null) return {data: ownColumns(local.data), check: () => Promise.resolve()};
  const [{openStore}, {checkStated}, {workerDigest}] = await imported(() =>
    Promise.all([
      import("../store/browser/store.js"),
      import("../store/check-stated.js"),
      import("../store/browser/worker-digest.js")
    ])
  );
  const store = openStore({onProgress: ({stage, done, total}) => onProgress({label: stageLabels[stage], done, total})});
  const [households, persons] = ["households", "persons"].map(table => provinceFile(entry, `${table}.parquet`));
  const manifest = pathOf(provinceFile(entry, "population.json"));
  try {
    const [stated] = await Promise.all([readStated(entry), store.load({households, persons})]);
    checkWhole(stated, manifest);
    if (shown !== undefined) checkShown(stated, shown, manifest);
    const data = await store.columns();
    const files = {households: pathOf(households), persons: pathOf(persons), manifest};
    return {
      data,
      check: () => {
        onProgress({label: {zh: "核对数据", en: "checking the data"}, done: 0, total: 0});
        return checkStated(data, stated, {files, digest: workerDigest});
      }
    };
  } finally {
    await store.close(); // the columns are out, or nothing is: DuckDB's memory is given back
  }
}

const pathOf = (address: string): string => new URL(address).pathname;

/** A page opens only what its site has built, and the build states everything. */
function checkWhole(stated: StatedColumns, manifest: string): void {
  const notice = uncheckedNotice(stated, manifest);
  if (notice === null) return;
  throw new StoreError("population", {
    en: `${notice.en}; a page opens only what it can check: build the site again`,
    zh: `${notice.zh}；页面只打开可以核对的人口，请重新生成本站`
  });
}

/** Figures of two populations must not stand side by side. */
function checkShown({households, sha256}: StatedColumns, shown: PopulationNote, manifest: string): void {
  if (households === shown.households && sha256 === shown.sha256) return;
  throw new StoreError("population", {
    en: `not the population on the screen: ${manifest} states ${households} households with SHA-256 ${sha256}, the tables beside it were computed from ${shown.households} with SHA-256 ${shown.sha256} (build the province again and copy its folder whole)`,
    zh: `不是屏上这份人口：${manifest} 写明 ${households} 户，SHA-256 为 ${sha256}；旁边各表由 ${shown.households} 户算出，SHA-256 为 ${shown.sha256}（请重新生成这个省份，整个文件夹一起复制）`
  });
}

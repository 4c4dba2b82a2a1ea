// The population of a province for a page that looks at households and assesses none: its columns, once they have been checked.

import type {ProvinceEntry} from "../analysis/population/province-list.js";
import type {Microdata} from "../rules/household/microdata.js";
import type {LoadState} from "../ui/elements/load-progress.js";
import {provinceColumns} from "./province-columns.js";
import {available} from "./province-files.js";

/** Waits for the province where it is being built. Throws a StoreError. */
export async function openMicrodata(entry: ProvinceEntry, onProgress: (state: LoadState) => void): Promise<Microdata> {
  const {data, check} = await provinceColumns(await available(entry, onProgress), onProgress);
  await check();
  return data;
}

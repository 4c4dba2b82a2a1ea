// In a process: columns held against population.json of the directory they were read from.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Microdata} from "../../rules/household/microdata.js";
import {checkStated} from "../check-stated.js";
import {openDigest} from "../open-digest.js";
import {nothingStated, statedColumns, uncheckedNotice} from "../manifest.js";
import type {StoreOptions} from "../store.js";

/** Tells what the manifest does not state, and rejects with a StoreError where what it states does not hold. */
export async function checkDirectory(
  data: Microdata,
  directory: string,
  onNotice: StoreOptions["onNotice"]
): Promise<void> {
  const [households, persons] = ["households", "persons"].map(table => join(directory, `${table}.parquet`));
  const manifest = join(directory, "population.json");
  const stated = existsSync(manifest) ? statedColumns(readFileSync(manifest, "utf8"), manifest) : null;
  const notice = uncheckedNotice(stated, manifest);
  if (notice !== null) onNotice?.(notice);
  await checkStated(data, stated ?? nothingStated, {
    files: {households, persons, manifest},
    digest: openDigest
  });
}

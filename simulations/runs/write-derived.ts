// A population made from others, on disk: its tables, what is stated of them, and the report of how it was made. Whole or not at all.

import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../../loaders/households/replace-files.js";
import {writeTables} from "../../loaders/households/parquet.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {columnHash} from "../../src/store/column-hash.js";
import {openDigest} from "../../src/store/open-digest.js";

export interface Derived {
  readonly data: Microdata;
  /** What population.json says besides rows, weight and hash. */
  readonly stated: object;
  readonly report: {readonly file: string; readonly content: object};
}

export async function writeDerived(folder: string, {data, stated, report}: Derived): Promise<void> {
  const manifest = {
    ...stated,
    synthetic: false,
    households: data.households.household_id.length,
    persons: data.persons.household_id.length,
    total_weight: data.households.weight.reduce((sum, each) => sum + each, 0),
    sha256: await columnHash(data, openDigest)
  };
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  await replaceFiles(folder, {
    files: ["population.json", "households.parquet", "persons.parquet", report.file],
    write: async directory => {
      await writeTables(directory, data);
      writeFileSync(join(directory, "population.json"), json(manifest));
      writeFileSync(join(directory, report.file), json(report.content));
    }
  });
}

// A population of real families on disk: its tables, what is stated of them, and the files beside them. Whole or not at all.

import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {replaceFiles} from "../../loaders/households/replace-files.js";
import {writeTables} from "../../loaders/households/parquet.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {columnHash} from "../../src/store/column-hash.js";
import {openDigest} from "../../src/store/open-digest.js";

export interface PopulationToWrite {
  readonly data: Microdata;
  /** What population.json says besides rows, weight and hash. */
  readonly stated: object;
  /** Other files of the folder, by name: an object is written as JSON. */
  readonly beside: Readonly<Record<string, object | string>>;
}

export async function writePopulation(folder: string, {data, stated, beside}: PopulationToWrite): Promise<void> {
  const manifest = {
    ...stated,
    synthetic: false,
    households: data.households.household_id.length,
    persons: data.persons.household_id.length,
    total_weight: data.households.weight.reduce((sum, each) => sum + each, 0),
    sha256: await columnHash(data, openDigest)
  };
  const texts = Object.entries({"population.json": manifest, ...beside});
  await replaceFiles(folder, {
    files: [...texts.map(([name]) => name), "households.parquet", "persons.parquet"],
    write: async directory => {
      await writeTables(directory, data);
      for (const [name, content] of texts)
        writeFileSync(
          join(directory, name),
          typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`
        );
    }
  });
}

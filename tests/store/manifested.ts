// A small population with the manifest that belongs to it, for tests of what is refused beside it.

import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {columnHash} from "../../src/store/column-hash.js";
import {openDigest} from "../../src/store/open-digest.js";
import {openStore} from "../../src/store/node/store.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {writeFixture} from "./fixture.js";
import type {Shape} from "./fixture.js";

export async function columnsIn(directory: string, onNotice: (text: string) => void = () => undefined) {
  const store = await openStore(directory, {onNotice: ({en}) => onNotice(en)});
  try {
    return await store.columns();
  } finally {
    await store.close();
  }
}

/** What population.json states of columns. */
export async function factsOf(data: Microdata) {
  return {
    households: data.households.household_id.length,
    persons: data.persons.household_id.length,
    total_weight: data.households.weight.reduce((a, b) => a + b, 0),
    sha256: await columnHash(data, openDigest)
  };
}

export const writeManifest = (directory: string, manifest: object): void =>
  writeFileSync(join(directory, "population.json"), JSON.stringify(manifest));

/** A directory of `households` (25) families with a manifest. */
export async function writeManifested(shape: Shape = {}): Promise<string> {
  const directory = await writeFixture(shape);
  writeManifest(directory, await factsOf(await columnsIn(directory)));
  return directory;
}

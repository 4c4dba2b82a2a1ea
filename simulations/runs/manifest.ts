// population.json of a population whose tables go onto a page: more is wanted of it than what is checked of the columns.

import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Manifest} from "../../loaders/households/manifest.js";
import {statedColumns} from "../../src/store/manifest.js";

const wanted = [
  ...["province", "name", "seed", "note", "households", "persons", "total_weight", "sha256"],
  ...["represented", "income", "fit"]
] as const;

/** Throws where the file is missing, cannot be read or lacks a field, and says which. */
export function readManifest(directory: string): Manifest {
  const file = join(directory, "population.json");
  const next = "pages show how a population was made: make one with npm run -s doudi -- generate";
  if (!existsSync(file)) throw new Error(`missing file: ${file} (${next})`);
  const text = readFileSync(file, "utf8");
  statedColumns(text, file);
  const manifest = JSON.parse(text) as Manifest;
  const missing = wanted.filter(name => !(name in manifest));
  if (missing.length === 0) return manifest;
  throw new Error(`missing fields: ${missing.join(", ")} of ${file} (${next})`);
}

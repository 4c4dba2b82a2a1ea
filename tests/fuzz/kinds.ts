// The kinds there are, their kept inputs, and one round of a fuzzer.

import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {createHash} from "node:crypto";
import {fileURLToPath} from "node:url";
import fc from "fast-check";
import {householdKind} from "./household.js";
import type {Kind} from "./kind.js";
import {linkKind} from "./link.js";
import {parquetKind} from "./parquet.js";
import {policyKind} from "./policy.js";
import {registerKind} from "./register.js";
import type {Watch} from "./watch.js";

export const kinds: readonly Kind[] = [policyKind, linkKind, householdKind, parquetKind, registerKind];

/** Ends with a slash. */
export const seedFolder = fileURLToPath(new URL("seeds/", import.meta.url));

/** Inputs that failed once, by name of their file. */
export function keptInputs({name}: Kind): (readonly [string, string])[] {
  const folder = `${seedFolder}${name}/`;
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith(".json")) : [];
  return files.sort().map(file => [file, JSON.parse(readFileSync(folder + file, "utf8")) as string]);
}

/** Writes an input down beside those of its kind, and says where. */
export function keep({name}: Kind, input: string): string {
  mkdirSync(`${seedFolder}${name}`, {recursive: true});
  const file = `${seedFolder}${name}/${createHash("sha256").update(input).digest("hex").slice(0, 12)}.json`;
  writeFileSync(file, `${JSON.stringify(input)}\n`);
  return file;
}

export interface Failure {
  readonly input: string;
  readonly why: string;
}

/** The smallest input found that fails; undefined where all held. */
export async function round(
  kind: Kind,
  watch: Watch,
  parameters: {seed: number; numRuns: number}
): Promise<Failure | undefined> {
  const property = fc.asyncProperty(kind.input, async input => {
    watch.on(kind.name, input);
    await kind.check(input);
    watch.on(kind.name, null);
  });
  const {failed, counterexample, errorInstance} = await fc.check(property, parameters);
  if (!failed) return undefined;
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return {input: counterexample?.[0] ?? "", why};
}

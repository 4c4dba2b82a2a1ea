// Whether columns are those that population.json was written for.

import type {Microdata} from "../rules/household/microdata.js";
import type {Label} from "../rules/schema/label.js";
import {columnHash} from "./column-hash.js";
import type {Digest} from "./column-hash.js";
import {StoreError} from "./errors.js";
import type {StatedColumns} from "./manifest.js";

/**
 * Weights are 32-bit floats, each within 2^-24 of the number it was rounded from; all are positive, so their sum is within 2^-24 of
 * the sum before rounding. Twice that leaves room for a sum that was rounded itself.
 */
const tolerance = 2 ** -23;

export interface StatedFiles {
  /** Names or paths, as messages call them. */
  readonly households: string;
  readonly persons: string;
  readonly manifest: string;
}

export interface CheckOptions {
  readonly files: StatedFiles;
  /** As `open` of `columnHash`. */
  readonly digest: () => Digest | Promise<Digest>;
}

/** Resolves when every fact that is stated holds. Rejects with a StoreError: the file, what was stated, what was found. */
export async function checkStated(
  data: Microdata,
  stated: StatedColumns,
  {files, digest}: CheckOptions
): Promise<void> {
  const {households, persons, manifest} = files;
  const rows = [
    [households, stated.households, data.households.household_id.length],
    [persons, stated.persons, data.persons.household_id.length]
  ] as const;
  for (const [file, said, found] of rows) {
    if (said !== null && said !== found)
      throw differs({
        en: `${file} has ${found} rows, ${manifest} states ${said}`,
        zh: `${file} 有 ${found} 行，${manifest} 写明 ${said} 行`
      });
  }
  const weight = data.households.weight.reduce((sum, each) => sum + each, 0);
  if (stated.total_weight !== null && !(Math.abs(weight / stated.total_weight - 1) <= tolerance))
    throw differs({
      en: `the weights of ${households} sum to ${weight}, ${manifest} states ${stated.total_weight}`,
      zh: `${households} 的权数合计 ${weight}，${manifest} 写明 ${stated.total_weight}`
    });
  if (stated.sha256 === null) return;
  const found = await columnHash(data, digest);
  if (found !== stated.sha256)
    throw differs({
      en: `the columns of ${households} and ${persons} have SHA-256 ${found}, ${manifest} states ${stated.sha256}`,
      zh: `${households} 与 ${persons} 的列，SHA-256 为 ${found}，${manifest} 写明 ${stated.sha256}`
    });
}

const differs = (what: Label): StoreError =>
  new StoreError("population", {
    en: `not the stated population: ${what.en} (copy the three files together again, or make the population again; nothing was computed)`,
    zh: `人口与说明不符：${what.zh}（请把三个文件一起重新复制，或重新生成这份人口；没有用它测算）`
  });

// `doudi seeds`: fresh draws of a population, their mean and spread beside targets and beside the errors printed for one of them.

import {writeFileSync} from "node:fs";
import {provinceNamed} from "../../loaders/census/provinces.js";
import type {Given} from "../command-table/table.js";
import {csvRecords} from "../runs/csv.js";
import {freshSeeds} from "../runs/fresh-seeds.js";

export async function seedsCommand({province, households, count, seed, out, json}: Given<"seeds">): Promise<number> {
  const rows = await freshSeeds({
    province: provinceNamed(province),
    households,
    count,
    first: seed,
    onSeed: done => process.stderr.write(`${done} of ${count} seeds\n`)
  });
  if (out !== undefined) writeFileSync(out, csvRecords(rows));
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : csvRecords(rows));
  return 0;
}

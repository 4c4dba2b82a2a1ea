// `doudi assumptions`: a population built again with each assumption at either end of its range, and how far the figures go with it.

import {writeFileSync} from "node:fs";
import {provinceNamed} from "../../loaders/census/provinces.js";
import type {Given} from "../command-table/table.js";
import {csvRecords} from "../runs/csv.js";
import {rebuilt} from "../runs/rebuilt.js";

export async function assumptionsCommand({
  province,
  households,
  seed,
  out,
  json
}: Given<"assumptions">): Promise<number> {
  const rows = rebuilt({
    province: provinceNamed(province),
    households,
    seed,
    onBuilt: (done, all) => process.stderr.write(`${done} of ${all} populations\n`)
  });
  if (out !== undefined) writeFileSync(out, csvRecords(rows));
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : csvRecords(rows));
  return Promise.resolve(0);
}

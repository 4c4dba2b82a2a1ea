// `doudi back-cast`: a change of standards that has happened, run again on a population.

import {provinceNamed, provinces} from "../../loaders/census/provinces.js";
import type {BackCastRow} from "../../src/analysis/population/back-cast.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {backCastOf} from "../runs/back-cast.js";
import type {Given} from "../command-table/table.js";
import {csvRecords} from "../runs/csv.js";
import {readPopulation} from "../runs/simulate.js";

export async function backCastCommand({population: directory, json}: Given<"back-cast">): Promise<number> {
  const population = await readPopulation(directory);
  const province = provinceNamed(String(Math.floor(population.regions[0] / 10_000) * 10_000));
  const rows = backCastOf(population, province).map(rounded);
  if (rows.length === 0) {
    const known = provinces.filter(({backCast}) => backCast !== null).map(({id}) => id);
    const message = `no two years of published standards: ${province.id} (known: ${known.join(", ")})`;
    throw new InputError([{file: directory, key: "", message}]);
  }
  process.stdout.write(json ? `${JSON.stringify(rows, null, 2)}\n` : csvRecords(rows));
  return 0;
}

/** Persons and yuan are whole. */
const rounded = (row: BackCastRow): BackCastRow => ({
  ...row,
  before: Math.round(row.before),
  after: Math.round(row.after),
  change: Math.round(row.change),
  change_se: Math.round(row.change_se),
  entered: Math.round(row.entered),
  left: Math.round(row.left),
  entered_to_published: row.entered_to_published === null ? null : Number(row.entered_to_published.toPrecision(4)),
  ordinary_low: row.ordinary_low === null ? null : Math.round(row.ordinary_low),
  ordinary_high: row.ordinary_high === null ? null : Math.round(row.ordinary_high)
});

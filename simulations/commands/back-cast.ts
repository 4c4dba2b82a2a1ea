// `doudi back-cast`: a change of standards that has happened, run again on a population.

import {csvFormat} from "d3";
import {provinceNamed, provinces} from "../../loaders/census/provinces.js";
import type {BackCastRow} from "../../src/analysis/population/back-cast.js";
import {InputError} from "../../src/rules/schema/problem.js";
import {backCastOf} from "../runs/back-cast.js";
import {required} from "./options.js";
import {readPopulation} from "../runs/simulate.js";

export async function backCastCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const directory = required(values, "population", "a folder with households.parquet and persons.parquet");
  const population = await readPopulation(directory);
  const province = provinceNamed(String(Math.floor(population.regions[0] / 10_000) * 10_000));
  const rows = backCastOf(population, province).map(rounded);
  if (rows.length === 0) {
    const known = provinces.filter(({backCast}) => backCast !== null).map(({id}) => id);
    const message = `no two years of published standards: ${province.id} (known: ${known.join(", ")})`;
    throw new InputError([{file: directory, key: "", message}]);
  }
  process.stdout.write(values["json"] === true ? `${JSON.stringify(rows, null, 2)}\n` : `${csvFormat(rows)}\n`);
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
  left: Math.round(row.left)
});

// `doudi validate`: whether a population keeps the schema, and how it compares with published figures.

import {csvFormat} from "d3";
import {compareWithPublished} from "../../loaders/compare.js";
import type {ComparisonRow} from "../../loaders/compare.js";
import {comparePolicy} from "../compare-policy.js";
import {required} from "../options.js";
import {readPopulation} from "../simulate.js";

/** Reading the population checks schema, ranges and references; the table then sets simulated against published. */
export async function validateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const population = await readPopulation(
    required(values, "population", "a folder with households.parquet and persons.parquet")
  );
  process.stderr.write(
    `schema, ranges and references hold: ${population.places.length} households, ${population.persons.person.length} persons\n`
  );
  const rows = [...compareWithPublished(population), ...(await comparePolicy(population))];
  process.stdout.write(
    values["json"] === true ? `${JSON.stringify(rows, null, 2)}\n` : `${csvFormat(rows.map(rounded))}\n`
  );
  return 0;
}

/** Eight digits are more than a reader of a table wants. */
const rounded = (row: ComparisonRow): ComparisonRow => ({
  ...row,
  simulated: Number(row.simulated.toPrecision(8)),
  ratio: Number(row.ratio.toPrecision(5))
});

// `doudi validate`: whether a population keeps the schema, and how it compares with published figures.

import {from, op} from "arquero";
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
  process.stderr.write(summary(rows));
  return 0;
}

/** How far simulated is from published, calibrated and held-out figures apart. */
function summary(rows: readonly ComparisonRow[]): string {
  const table = from(rows.map(row => ({kind: row.kind, error: Math.abs(row.ratio - 1)})))
    .groupby("kind")
    .rollup({figures: op.count(), median: op.median("error"), p90: op.quantile("error", 0.9), worst: op.max("error")})
    .orderby("kind");
  const share = (x: number): string => `${(100 * x).toFixed(1)}%`;
  const line = ({kind, figures, median, p90, worst}: Fit): string =>
    `${kind}: ${figures} figures, error at the median ${share(median)}, 90th percentile ${share(p90)}, worst ${share(worst)}\n`;
  return (table.objects() as Fit[]).map(line).join("");
}

interface Fit {
  readonly kind: ComparisonRow["kind"];
  readonly figures: number;
  readonly median: number;
  readonly p90: number;
  readonly worst: number;
}

/** Eight digits are more than a reader of a table wants. */
const rounded = (row: ComparisonRow): ComparisonRow => ({
  ...row,
  simulated: Number(row.simulated.toPrecision(8)),
  ratio: Number(row.ratio.toPrecision(5))
});

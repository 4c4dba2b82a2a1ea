// `doudi validate`: whether a population keeps the schema, and how it compares with published figures.

import {unstatedColumns} from "../../src/analysis/population/unstated.js";
import {errorSummaries, unexplained} from "../../src/analysis/population/validation.js";
import type {ErrorSummary, ValidationRow} from "../../src/analysis/population/validation.js";
import type {Given} from "../command-table/table.js";
import {csvRecords} from "../runs/csv.js";
import {runInForce, validationRows} from "../runs/comparison.js";
import {readPopulation} from "../runs/simulate.js";

/** Reading the population checks schema, ranges and references; the table then sets simulated against published. */
export async function validateCommand(given: Given<"validate">): Promise<number> {
  const population = await readPopulation(given.population);
  process.stderr.write(
    `schema, ranges and references hold: ${population.places.length} households, ${population.persons.person.length} persons\n`
  );
  const run = await runInForce(population);
  for (const {en} of unstatedColumns(population, [run.policy])) process.stderr.write(`${en}\n`);
  const rows = validationRows(run);
  process.stdout.write(given.json ? `${JSON.stringify(rows, null, 2)}\n` : csvRecords(rows));
  process.stderr.write(summary(rows));
  return 0;
}

/** How far simulated is from published, calibrated and held-out figures apart. */
function summary(rows: readonly ValidationRow[]): string {
  const share = (x: number): string => `${(100 * x).toFixed(1)}%`;
  const line = ({kind, level, figures, median, p90, worst}: ErrorSummary): string =>
    `${kind}, ${level}: ${figures} figures, error at the median ${share(median)}, 90th percentile ${share(p90)}, worst ${share(worst)}\n`;
  const large = rows.filter(row => row.large_gap).length;
  return `${errorSummaries(rows).map(line).join("")}gaps above 10%: ${large}, of which without a reason: ${unexplained(rows).length}\n`;
}

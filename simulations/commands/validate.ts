// `doudi validate`: whether a population keeps the schema, and how it compares with published figures.

import {unstatedColumns} from "../../src/analysis/population/unstated.js";
import {errorSummaries, unexplained} from "../../src/analysis/population/validation.js";
import type {ErrorSummary, ValidationRow} from "../../src/analysis/population/validation.js";
import type {Given} from "../command-table/table.js";
import {csvRecords} from "../runs/csv.js";
import {validationRows} from "../runs/comparison.js";
import {runInForce} from "../runs/run-in-force.js";
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
  const summary = errorSummaries(rows);
  process.stdout.write(given.json ? `${JSON.stringify({rows, summary}, null, 2)}\n` : csvRecords(rows));
  process.stderr.write(summaryWords(rows, summary));
  return 0;
}

/** How far simulated is from published, by kind, group and level; of held-out figures, how many are nearer than a naive guess. */
function summaryWords(rows: readonly ValidationRow[], summary: readonly ErrorSummary[]): string {
  const share = (x: number): string => `${(100 * x).toFixed(1)}%`;
  const guess = ({compared, better}: ErrorSummary): string =>
    compared === 0 ? "" : `; nearer than a naive guess: ${better} of ${compared}`;
  const line = (each: ErrorSummary): string =>
    `${each.kind}, ${each.group}, ${each.level}: ${each.figures} figures, error at the median ${share(each.median)}, 90th percentile ${share(each.p90)}, worst ${share(each.worst)}${guess(each)}\n`;
  const large = rows.filter(row => row.large_gap).length;
  return `${summary.map(line).join("")}gaps above 10%: ${large}, of which without a reason: ${unexplained(rows).length}\n`;
}

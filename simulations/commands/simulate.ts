// `doudi simulate`: all measures of a baseline and a reform over a population.

import {csvFormatRows} from "d3";
import {builtPopulation} from "../../tools/population.js";
import type {Uncertainty} from "../../src/analysis/bands.js";
import type {Report} from "../../src/analysis/report.js";
import {readPolicy} from "../../loaders/policies.js";
import {required} from "../options.js";
import {readPopulation, simulate} from "../simulate.js";

export async function simulateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const baseline = readPolicy(required(values, "policy", "the id or file of the baseline; see doudi policies")).policy;
  const reform = typeof values["reform"] === "string" ? readPolicy(values["reform"]).policy : baseline;
  const directory =
    typeof values["population"] === "string"
      ? values["population"]
      : await builtPopulation(baseline.province ?? "zhejiang");
  const population = await readPopulation(directory);
  const {report, result, uncertainty} = await simulate(population, baseline, reform, {bands: values["bands"] === true});
  const printed = uncertainty === null ? report : {...report, uncertainty};
  process.stdout.write(values["json"] === true ? `${JSON.stringify(printed, null, 2)}\n` : toCsv(printed));
  process.stderr.write(
    `${report.households_assessed} households assessed twice in ${result.engine_ms.toFixed(0)} ms\n`
  );
  return 0;
}

/** Every number of the report as a row: dotted path, value. */
function toCsv(report: Report | (Report & {readonly uncertainty: Uncertainty})): string {
  return `${csvFormatRows([["measure", "value"], ...rowsOf(report, "")])}\n`;
}

function rowsOf(value: object | string | number | null, path: string): string[][] {
  if (typeof value !== "object" || value === null) return [[path, String(value ?? "")]];
  const entries = Object.entries(value) as [string, object | string | number | null][];
  return entries.flatMap(([name, item]) => rowsOf(item, path === "" ? name : `${path}.${name}`));
}

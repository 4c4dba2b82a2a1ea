// `doudi simulate`: all measures of a baseline and a reform over a population.

import {builtPopulation} from "../../tools/population.js";
import type {Report} from "../../src/analysis/report.js";
import {readPolicy} from "../files.js";
import {required} from "../options.js";
import {readPopulation, simulate} from "../simulate.js";

export async function simulateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const baseline = readPolicy(required(values, "policy", "the id or file of the baseline; see doudi policies")).policy;
  const reform = typeof values["reform"] === "string" ? readPolicy(values["reform"]).policy : baseline;
  const directory = typeof values["population"] === "string" ? values["population"] : await builtPopulation("zhejiang");
  const population = await readPopulation(directory);
  const {report, result} = await simulate(population, baseline, reform);
  process.stdout.write(values["json"] === true ? `${JSON.stringify(report, null, 2)}\n` : toCsv(report));
  process.stderr.write(`${report.households_assessed} households assessed twice in ${result.engine_ms.toFixed(0)} ms\n`);
  return 0;
}

/** Every number of the report as a row: dotted path, value. */
function toCsv(report: Report): string {
  const rows: string[] = ["measure,value"];
  const visit = (value: unknown, path: string): void => {
    if (value !== null && typeof value === "object") {
      for (const [name, item] of Object.entries(value)) visit(item, path === "" ? name : `${path}.${name}`);
    } else rows.push(`${path},${value === null ? "" : quote(String(value))}`);
  };
  visit(report, "");
  return `${rows.join("\n")}\n`;
}

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

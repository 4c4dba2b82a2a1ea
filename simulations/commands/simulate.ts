// `doudi simulate`: all measures of a baseline and a reform over a population.

import {builtPopulation} from "../site-data/population.js";
import {overCovered} from "../../src/analysis/coverage/over-covered.js";
import {provinces} from "../../loaders/census/provinces.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {measureRows} from "./measure-rows.js";
import {required} from "./options.js";
import {readPopulation, simulate} from "../runs/simulate.js";

export async function simulateCommand(values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const baseline = readPolicy(required(values, "policy", "the id or file of the baseline; see doudi policies")).policy;
  const reform = typeof values["reform"] === "string" ? readPolicy(values["reform"]).policy : baseline;
  const directory =
    typeof values["population"] === "string"
      ? values["population"]
      : await builtPopulation(baseline.province ?? provinces[0].id);
  const population = await readPopulation(directory);
  const {report, result, uncertainty} = await simulate(population, baseline, reform, {bands: values["bands"] === true});
  const printed = uncertainty === null ? report : {...report, uncertainty};
  process.stdout.write(values["json"] === true ? `${JSON.stringify(printed, null, 2)}\n` : measureRows(printed));
  for (const {en} of report.notices) process.stderr.write(`${en}\n`);
  const excess = overCovered(report.regions, baseline.denominator);
  if (excess !== null) process.stderr.write(`${excess.en}\n`);
  process.stderr.write(
    `${report.households_assessed} households assessed twice in ${result.engine_ms.toFixed(0)} ms\n`
  );
  return 0;
}

// `doudi simulate`: all measures of a baseline and a reform over a population.

import {overCovered} from "../../src/analysis/coverage/over-covered.js";
import {standsOn} from "../../src/analysis/disclosure/stands-on.js";
import {unstatedColumns} from "../../src/analysis/population/unstated.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Given} from "../command-table/table.js";
import {borderOf, insideMark} from "../runs/border.js";
import {outwardSimulation} from "../runs/outward-simulation.js";
import {simulate} from "../runs/simulate.js";
import {measureRows} from "./measure-rows.js";
import {accountsOf} from "./accounts-of.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";
import {printOutward} from "./print-outward.js";
import {noticesOf} from "./tell-notices.js";

export async function simulateCommand(given: Given<"simulate">): Promise<number> {
  const {baseline, reform} = policiesFor(given);
  const border = borderOf(given.population);
  const population = await populationFor(given.population, baseline, reform);
  const simulated = await simulate(population, baseline, reform, {bands: given.bands});
  const {report, missed, result, uncertainty} = simulated;
  if (given.outward && border.isReal && given.population !== undefined) {
    const {outward, result: passed} = outwardSimulation(
      simulated,
      {baseline, reform},
      {folder: given.population, border}
    );
    const notices = [...noticesOf([baseline, reform]), ...unstatedColumns(population, [baseline, reform])];
    return printOutward({outward, ...(passed as object), notices}, given.json);
  }
  const accounts = accountsOf(result.tally, {...given, baseline, reform});
  const {syntheticFrom} = border;
  const stands_on =
    syntheticFrom === null
      ? {}
      : {
          stands_on: standsOn(
            population,
            {baseline: preparePolicy(baseline, population.regions), reform: preparePolicy(reform, population.regions)},
            syntheticFrom
          )
        };
  const printed = {
    ...insideMark(border),
    ...stands_on,
    ...report,
    missed,
    accounts,
    ...(uncertainty === null ? {} : {uncertainty})
  };
  const notices = [
    ...noticesOf([baseline, reform]),
    ...unstatedColumns(population, [baseline, reform]),
    ...report.notices
  ];
  process.stdout.write(given.json ? `${JSON.stringify({...printed, notices}, null, 2)}\n` : measureRows(printed));
  for (const {en} of report.notices) process.stderr.write(`${en}\n`);
  const excess = overCovered(report.regions, baseline.denominator);
  if (excess !== null) process.stderr.write(`${excess.en}\n`);
  process.stderr.write(
    `${report.households_assessed} households assessed twice in ${result.engine_ms.toFixed(0)} ms\n`
  );
  return 0;
}

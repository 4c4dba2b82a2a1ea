// What of a simulation of real families may be handed on.

import {gate} from "../../src/analysis/disclosure/gate.js";
import {outwardReport} from "../../src/analysis/disclosure/outward-report.js";
import {simulationCells} from "../../src/analysis/disclosure/simulation-cells.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import type {Border} from "./border.js";
import {recordKeys} from "./record-keys.js";
import type {SimulationResult} from "./simulate.js";

export function outwardSimulation(
  {population, report}: Pick<SimulationResult, "population" | "report">,
  {baseline, reform}: {readonly baseline: Policy; readonly reform: Policy},
  {folder, border}: {readonly folder: string; readonly border: Border}
): ReturnType<typeof outwardReport> {
  const keys = recordKeys(folder, population.households.household_id, border);
  const prepared = {
    baseline: preparePolicy(baseline, population.regions),
    reform: preparePolicy(reform, population.regions)
  };
  const release = simulationCells(population, prepared, keys);
  // one policy against itself has one side, which needs no change to be told
  const asked = baseline === reform ? {...release, needs: undefined} : release;
  return outwardReport(report, gate(asked, border.terms, keys.start), border.terms);
}

// The page 标准与同标 on the population of a province.

import {pathCosts} from "../../analysis/budget/path-costs.js";
import {effectOf} from "../../analysis/results/effect.js";
import {standardsTable} from "../../analysis/standards/standards-table.js";
import {workbenchTables} from "../../analysis/results/workbench-tables.js";
import {standardsView} from "./view.js";
import type {StandardsOptions, StandardsResult} from "./view.js";
import {deskData} from "../../host/desk-data.js";
import type {PagePlace} from "../../host/page-place.js";
import {simulationHost} from "../../host/simulation-host.js";
import type {PageContext, SimulationPage} from "../../host/simulation-host.js";

export const page = (place: PagePlace): Promise<HTMLElement> =>
  simulationHost(place.lang, context => onProvince(context, place));

function onProvince(context: PageContext, place: PagePlace): SimulationPage {
  const {tables, simulation} = context;
  const {places, growth} = tables;
  const {basis} = simulation;
  const run = async (reform: StandardsReform): Promise<StandardsResult> => {
    const result = await simulation.run(basis, reform, {withPoverty: false});
    if (result === undefined) throw new Error("run dropped: a newer one was asked for");
    const standards = standardsTable(result.tally, basis, reform, places);
    const policies = {baseline: basis, reform};
    return {
      tables: workbenchTables(result, policies, places, simulation.persons()),
      standards,
      effect: effectOf(result.tally, policies, places)
    };
  };
  const costs: StandardsOptions["costs"] = async (path, {terms, price, start: {from, delay}}, onYear) => {
    let year = 0;
    const years = await pathCosts(
      basis,
      path,
      {...terms, delay},
      {
        price,
        from,
        runYear: (growth, carried, along) => {
          onYear(year++);
          return simulation.run(carried, along, {withPoverty: false, growth});
        }
      }
    );
    return years ?? null;
  };
  return standardsView({
    ...deskData(context, place),
    workbench: place.workbench,
    growth,
    run,
    costs
  });
}

type StandardsReform = Parameters<StandardsOptions["run"]>[0];

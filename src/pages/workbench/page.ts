// The workbench on the population of a province.

import {families} from "../../analysis/household/families.js";
import {deskData} from "../../host/desk-data.js";
import type {PagePlace} from "../../host/page-place.js";
import {workbenchView} from "./view.js";
import {simulationHost} from "../../host/simulation-host.js";
import type {PageContext, SimulationPage} from "../../host/simulation-host.js";

const analysis = () => import("./analysis.js");

export const page = (place: PagePlace): Promise<HTMLElement> =>
  simulationHost(place.lang, context => onProvince(context, place));

function onProvince(context: PageContext, place: PagePlace): SimulationPage {
  const {places} = context.tables;
  const {simulation} = context;
  const {basis} = simulation;
  return workbenchView({
    ...deskData(context, place),
    families: families.map(({name, zh, en}) => ({key: name, zh, en})),
    run: async reform => {
      const {workbenchTables, effectOf} = await analysis();
      const result = await simulation.run(basis, reform, {withPoverty: false});
      if (result === undefined) throw new Error("run dropped: a newer one was asked for");
      const pair = {baseline: basis, reform};
      return {
        tables: workbenchTables(result, pair, places, simulation.persons()),
        effect: effectOf(result.tally, pair, places)
      };
    },
    vary: async (reform, onVariant) => {
      const {runVariants} = await analysis();
      return runVariants(simulation.run, {baseline: basis, reform}, {places, persons: simulation.persons(), onVariant});
    },
    missed: async policy => {
      const result = await simulation.missed(basis, policy);
      const {missedReports} = await analysis();
      return result === undefined ? null : missedReports(result.tally, places);
    },
    curve: async ({family, region}, before, after) => {
      const {familyCurve} = await analysis();
      return familyCurve(families.find(({name}) => name === family) ?? families[0], region, before, after);
    }
  });
}

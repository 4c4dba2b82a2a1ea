// The workbench on the population of a province.

import {families} from "../../analysis/household/families.js";
import type {Lang} from "../../ui/formats/format.js";
import {workbench} from "./view.js";
import {simulationHost} from "../../host/simulation-host.js";
import type {PageContext, SimulationPage} from "../../host/simulation-host.js";

const analysis = () => import("./analysis.js");

/** The workbench on the province of the address, in one language. */
export const workbenchPage = (lang: Lang, otherLanguage: string): Promise<HTMLElement> =>
  simulationHost(lang, context => onProvince(context, otherLanguage));

function onProvince(
  {lang, tables, chooser, place, elsewhere, simulation}: PageContext,
  otherLanguage: string
): SimulationPage {
  const {baseline, policies, places, entry} = tables;
  const {basis} = simulation;
  return workbench({
    ...{lang, otherLanguage, place, provinces: chooser, baseline, policies},
    province: {province: entry.id, elsewhere},
    families: families.map(({name, zh, en}) => ({key: name, zh, en})),
    load: simulation.load,
    run: async reform => {
      const {workbenchTables} = await analysis();
      const result = await simulation.run(basis, reform, {withPoverty: false});
      if (result === undefined) throw new Error("run dropped: a newer one was asked for");
      return workbenchTables(result, {baseline: basis, reform}, places, simulation.persons());
    },
    vary: async (reform, onVariant) => {
      const {runVariants} = await analysis();
      return runVariants(simulation.run, {baseline: basis, reform}, {places, persons: simulation.persons(), onVariant});
    },
    curve: async ({family, region}, before, after) => {
      const {familyCurve} = await analysis();
      return familyCurve(families.find(({name}) => name === family) ?? families[0], region, before, after);
    }
  });
}

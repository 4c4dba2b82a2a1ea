// The page 悬崖与渐退 on the population of a province.

import {cliffReport} from "../../analysis/cliffs/report.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import {estimate} from "../../analysis/results/totals.js";
import {cliffsView} from "./view.js";
import type {CliffsOptions} from "./view.js";
import {deskData} from "../../host/desk-data.js";
import {monthWalks} from "../../host/month-walks.js";
import {readTable} from "../../host/province-files.js";
import type {PagePlace} from "../../host/page-place.js";
import {simulationHostWith} from "../../host/simulation-host.js";
import type {PageContext, SimulationPage} from "../../host/simulation-host.js";

interface More {
  readonly cliffs: CliffTable;
  readonly exit: ExitTable;
}

export const page = (place: PagePlace): Promise<HTMLElement> =>
  simulationHostWith<More>(
    place.lang,
    {
      readMore: async entry => {
        const [cliffs, exit] = await Promise.all([
          readTable<CliffTable>(entry, "cliffs"),
          readTable<ExitTable>(entry, "exit")
        ]);
        return {cliffs, exit};
      }
    },
    context => onProvince(context, place)
  );

function onProvince(context: PageContext<More>, place: PagePlace): SimulationPage {
  const {more, simulation} = context;
  const {basis} = simulation;
  const run: CliffsOptions["run"] = async (reform, months_since_rise) => {
    const cliffs = {months_since_rise};
    const result = await simulation.run(basis, reform, {withPoverty: false, withDetail: false, cliffs});
    if (result === undefined) throw new Error("run dropped: a newer one was asked for");
    const {tally, engine_ms} = result;
    return {
      report: cliffReport(tally, cliffs),
      cost: estimate(tally, "cash_receiving", 12),
      policy_id: reform.id,
      households: tally.households.reduce((sum, n) => sum + n, 0),
      persons: simulation.persons(),
      engine_ms
    };
  };
  return cliffsView({
    ...deskData(context, place),
    workbench: place.workbench,
    first: more.cliffs,
    exit: more.exit,
    run,
    walk: monthWalks(simulation)
  });
}

// The page 资金 with its data behind it: cost by programme, place, payer and year, and what a given sum buys.

import type {PublishedServiceRule} from "../../analysis/budget/service-purchase.js";
import {transitionsOf} from "../../analysis/exit/figures.js";
import {usualTerms} from "../../analysis/exit/report.js";
import type {ExitTable} from "../../analysis/exit/report.js";
import {frontierErrors} from "../../analysis/search/frontier-errors.js";
import {searchFrontier} from "../../analysis/search/frontier.js";
import {openSearch} from "../../analysis/search/narrow.js";
import type {SearchWalks} from "../../analysis/search/narrow.js";
import {needs} from "../../analysis/search/outcomes.js";
import type {OutcomeName, RunPolicies} from "../../analysis/search/outcomes.js";
import {withMonths} from "../../analysis/search/walk-months.js";
import type {WalkMonths} from "../../analysis/search/walk-months.js";
import {budgetView} from "./view.js";
import type {BudgetEngine} from "./budget-engine.js";
import {inTurns} from "./in-turns.js";
import type {CliffOptions} from "../../engine/cliffs/cells.js";
import type {MonthTerms} from "../../engine/months/terms.js";
import {deskData} from "../../host/desk-data.js";
import {monthWalks} from "../../host/month-walks.js";
import type {PagePlace} from "../../host/page-place.js";
import {readTable} from "../../host/province-files.js";
import {simulationHostWith} from "../../host/simulation-host.js";
import type {PageContext} from "../../host/simulation-host.js";

export const page = (place: PagePlace): Promise<HTMLElement> =>
  simulationHostWith<PublishedServiceRule | null>(
    place.lang,
    {readMore: entry => readTable(entry, "service"), warmUp: {withPoverty: false}},
    context => {
      const {tables, more: serviceRule} = context;
      const {places, growth} = tables;
      return budgetView({
        ...deskData(context, place),
        workbench: place.workbench,
        places,
        growth,
        serviceRule,
        engine: engineOf(context)
      });
    }
  );

function engineOf(context: PageContext<unknown>): BudgetEngine {
  const {tables, simulation} = context;
  const {basis} = simulation;
  const run = inTurns(simulation.run);
  const months = walkMonths(context);
  const walksFor = (names: readonly OutcomeName[], cliffs: CliffOptions): SearchWalks => ({
    ...(needs(names, "cliffs") ? {cliffs} : {}),
    ...(needs(names, "months") ? {months} : {})
  });
  return {
    persons: simulation.persons,
    run: (before, after) => run(before, after, {withPoverty: false}),
    sums: (before, after) => run(before, after, {withPoverty: false, withDetail: false}),
    giving: (names, of) => {
      const walks = walksFor(names, of);
      const cliffs = walks.cliffs === undefined ? {} : {cliffs: walks.cliffs};
      const sums: RunPolicies = (before, after) =>
        run(before, after, {withPoverty: false, withDetail: false, ...cliffs});
      return walks.months === undefined ? sums : withMonths(sums, walks.months);
    },
    runYear: (growth, carried, along) => run(carried, along, {withPoverty: false, withDetail: false, growth}),
    search: async function* (question, signal, onOpen) {
      await new Promise(resolve => setTimeout(resolve)); // lets the page say that it prepares
      const walks = walksFor(question.objectives, question.cliffs);
      const engine = await openSearch(simulation.population(), basis, question.levers, simulation.among, walks);
      const close = (): void => engine.close();
      simulation.closed.addEventListener("abort", close);
      try {
        onOpen(engine);
        yield* searchFrontier({...question, baseline: basis, places: tables.places, run: engine.run, signal});
      } finally {
        simulation.closed.removeEventListener("abort", close);
        close();
      }
    },
    errors: errorsOf(context)
  };
}

/** On a lane of its own over the whole population, with the detail that errors need. */
const errorsOf =
  ({tables, simulation}: PageContext<unknown>): BudgetEngine["errors"] =>
  async (points, {objectives, cliffs}, {signal, onRun}) => {
    const lane = simulation.among(null);
    const walks = needs(objectives, "cliffs") ? {cliffs} : {};
    let done = 0;
    const close = (): void => lane.close();
    simulation.closed.addEventListener("abort", close);
    try {
      return await frontierErrors(points, {
        baseline: simulation.basis,
        objectives,
        places: tables.places,
        run: async (before, after, lines) => {
          if (signal.aborted) return undefined;
          onRun(++done);
          return lane.run(before, after, {withPoverty: false, lines, ...walks});
        }
      });
    } finally {
      simulation.closed.removeEventListener("abort", close);
      close();
    }
  };

/** On the assumptions of the province, which are read when they are first asked for. */
function walkMonths({tables, simulation}: PageContext<unknown>): WalkMonths {
  const walk = inTurns(monthWalks(simulation));
  let reading: Promise<MonthTerms> | undefined;
  const read = async (): Promise<MonthTerms> => {
    const {transitions} = await readTable<ExitTable>(tables.entry, "exit");
    const {months, review, seed} = usualTerms;
    return {months, review, seed, transitions: transitionsOf(transitions)};
  };
  return async (_, reform) => {
    const terms = await (reading ??= read());
    return (await walk(reform, terms, () => undefined))?.tally;
  };
}

// The page 资金 with its data behind it: cost by programme, place, payer and year, and what a given sum buys.

import {searchFrontier} from "./analysis/search/frontier.js";
import {openSearch} from "./analysis/search/narrow.js";
import {budget} from "./components/budget/budget.js";
import type {BudgetEngine} from "./components/budget/budget.js";
import {inTurns} from "./components/budget/in-turns.js";
import type {Lang} from "./components/format.js";
import {simulationHost} from "./simulation-host.js";
import type {PageContext} from "./simulation-host.js";

export const budgetPage = (lang: Lang, otherLanguage: string): Promise<HTMLElement> =>
  simulationHost(lang, context => {
    const {tables, chooser, place, elsewhere, simulation} = context;
    const {baseline, policies, places, growth, entry} = tables;
    return budget({
      ...{lang, otherLanguage, place, provinces: chooser, baseline, policies, places, growth},
      province: {province: entry.id, elsewhere},
      engine: engineOf(context),
      load: simulation.load
    });
  });

function engineOf({tables, simulation}: PageContext): BudgetEngine {
  const {basis} = simulation;
  const run = inTurns(simulation.run);
  return {
    persons: simulation.persons,
    run: (before, after) => run(before, after, {withPoverty: false}),
    sums: (before, after) => run(before, after, {withPoverty: false, withDetail: false}),
    runYear: (growth, carried, along) => run(carried, along, {withPoverty: false, withDetail: false, growth}),
    search: async function* (question, signal, onOpen) {
      await new Promise(resolve => setTimeout(resolve)); // lets the page say that it prepares
      const engine = await openSearch(simulation.population(), basis, question.levers, simulation.openPool);
      const close = (): void => engine.close();
      simulation.closed.addEventListener("abort", close);
      try {
        onOpen(engine);
        yield* searchFrontier({...question, baseline: basis, places: tables.places, run: engine.run, signal});
      } finally {
        simulation.closed.removeEventListener("abort", close);
        close();
      }
    }
  };
}

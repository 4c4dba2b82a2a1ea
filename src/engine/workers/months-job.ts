// A walk of a partition through the months.

import type {Population} from "../columns/population.js";
import {MonthsPass} from "../months/pass.js";
import {monthsTallyBuffers} from "../months/tally.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {MonthsQuestion, Opened, Work} from "./job.js";

/** Nothing is kept from one walk to the next. */
export const openMonths = (population: Population): Opened<"months"> => ({
  start: question => workOf(population, question)
});

function workOf(population: Population, {baseline, reform, terms}: MonthsQuestion): Work<"months"> {
  const [before, after] = [baseline, reform].map(policy => preparePolicy(policy, population.regions));
  const pass = new MonthsPass(population, before, after, terms);
  return {
    step: () => pass.step(),
    chunksPerTurn: 1,
    get done() {
      return pass.done;
    },
    tally: pass.tally,
    get buffers() {
      return monthsTallyBuffers(pass.tally);
    }
  };
}

// A look over a partition for those who are entitled and do not receive.

import type {Population} from "../columns/population.js";
import {MissedPass} from "../missed/pass.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {Opened} from "./job.js";

/** Nothing is kept from one look to the next. */
export const openMissed = (population: Population): Opened<"missed"> => ({
  start: ({baseline, reform}) => {
    const before = preparePolicy(baseline, population.regions);
    const after = reform === baseline ? before : preparePolicy(reform, population.regions);
    const pass = new MissedPass(population, before, after);
    const {households, cells} = pass.tally;
    return {
      step: () => pass.step(),
      chunksPerTurn: 1,
      tally: pass.tally,
      buffers: [households.buffer as ArrayBuffer, cells.buffer as ArrayBuffer]
    };
  }
});

// The months over browser workers.

import {browserPort} from "./browser-port.js";
import {MonthsPool} from "./months-pool.js";
import type {MonthsPort} from "./months-pool.js";
import type {Population} from "../columns/population.js";

const spawn = (): MonthsPort => browserPort(import.meta.resolve("./months-worker.js"));

/** One worker per core, at most `count`. */
export const openMonthsBrowserPool = (population: Population, count: number): MonthsPool =>
  new MonthsPool(population, {spawn, count});

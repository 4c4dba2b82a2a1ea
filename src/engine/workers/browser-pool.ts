// The pool over browser workers.

import type {Population} from "../columns/population.js";
import {browserPort} from "./browser-port.js";
import {Pool} from "./pool.js";
import type {Port} from "./port.js";

const spawn = (): Port => browserPort(import.meta.resolve("./worker.js"));

/** One worker per core, at most `count`. */
export const openBrowserPool = (population: Population, count: number, onRecovered?: (error: Error) => void): Pool =>
  new Pool(population, {spawn, count, onRecovered});

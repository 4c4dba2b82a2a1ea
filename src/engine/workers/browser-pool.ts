// The pool over browser workers.

import {browserPort} from "./browser-port.js";
import {Pool} from "./pool.js";
import type {Port} from "./pool.js";
import type {Population} from "../columns/population.js";

const spawn = (): Port => browserPort(import.meta.resolve("./worker.js"));

/** One worker per core, at most `count`. */
export function openBrowserPool(population: Population, count: number, onRecovered?: (error: Error) => void): Pool {
  return new Pool(population, {spawn, count, ...(onRecovered === undefined ? {} : {onRecovered})});
}

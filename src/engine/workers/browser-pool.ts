// The pool over browser workers.

import type {Population} from "../columns/population.js";
import {browserPort} from "./browser-port.js";
import {Pool} from "./pool.js";
import type {Port} from "./port.js";

/** Where the script of the workers is. */
export const workerAddress: string = import.meta.resolve("./worker.js");
const spawn = (): Port => browserPort(workerAddress);
/** A worker answers between two turns of a few milliseconds; its modules may take a minute to arrive. */
const watching = {beat: 5000, silent: 4, starting: 12};

/** Workers of a page: more than eight share no more memory bandwidth. */
const workerCount = (): number => Math.min(8, navigator.hardwareConcurrency || 2);

/** One worker per core, eight at most. */
export const openBrowserPool = (population: Population, onRecovered?: (error: Error) => void): Pool =>
  new Pool(population, {spawn, count: workerCount(), onRecovered, watching});

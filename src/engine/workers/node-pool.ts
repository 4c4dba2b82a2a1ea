// The pool over Node worker threads.

import type {Population} from "../columns/population.js";
import {nodePort} from "./node-port.js";
import {Pool} from "./pool.js";
import type {Port} from "./port.js";

const spawn = (): Port => nodePort(new URL("./node-worker-start.js", import.meta.url));

export const openNodePool = (population: Population, count: number, onRecovered?: (error: Error) => void): Pool =>
  new Pool(population, {spawn, count, onRecovered});

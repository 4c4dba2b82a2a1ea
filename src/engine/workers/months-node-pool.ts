// The months over Node worker threads.

import {Worker} from "node:worker_threads";
import {MonthsPool} from "./months-pool.js";
import type {MonthsPort} from "./months-pool.js";
import type {MonthsReply} from "./months-session.js";
import type {Population} from "../columns/population.js";

function spawn(): MonthsPort {
  const worker = new Worker(new URL("./months-node-start.js", import.meta.url), {execArgv: []});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => void worker.on("message", (reply: MonthsReply) => listener(reply)),
    onCrash: listener => void worker.on("error", listener),
    close: () => void worker.terminate()
  };
}

export const openMonthsPool = (population: Population, count: number): MonthsPool =>
  new MonthsPool(population, {spawn, count});

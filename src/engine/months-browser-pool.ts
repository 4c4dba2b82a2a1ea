// The months over browser workers.

import {MonthsPool} from "./months-pool.js";
import type {MonthsPort} from "./months-pool.js";
import type {MonthsReply} from "./months-session.js";
import type {Population} from "./population.js";

function spawn(): MonthsPort {
  const worker = new Worker(import.meta.resolve("./months-worker.js"), {type: "module"});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => {
      worker.onmessage = (event: MessageEvent<MonthsReply>) => listener(event.data);
    },
    onCrash: listener => {
      worker.onerror = event => listener(new Error(event.message || "worker could not start"));
      worker.onmessageerror = () => listener(new Error("a message could not be read"));
    },
    close: () => worker.terminate()
  };
}

/** One worker per core, at most `count`. */
export const openMonthsBrowserPool = (population: Population, count: number): MonthsPool =>
  new MonthsPool(population, {spawn, count});

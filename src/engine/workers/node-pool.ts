// The pool over Node worker threads.

import {Worker} from "node:worker_threads";
import {Pool} from "./pool.js";
import type {Port} from "./pool.js";
import type {Population} from "../columns/population.js";
import type {Reply} from "./session.js";

function spawn(): Port {
  const worker = new Worker(new URL("./node-worker-start.js", import.meta.url), {execArgv: []});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => void worker.on("message", (reply: Reply) => listener(reply)),
    onCrash: listener => {
      worker.on("error", listener);
      worker.on("exit", code => {
        if (code !== 0 && code !== 1) listener(new Error(`worker stopped with code ${code}`));
      });
    },
    close: () => {
      worker.removeAllListeners("exit");
      void worker.terminate();
    }
  };
}

export function openNodePool(population: Population, count: number, onRecovered?: (error: Error) => void): Pool {
  return new Pool(population, {spawn, count, ...(onRecovered === undefined ? {} : {onRecovered})});
}

// The pool over browser workers.

import {Pool} from "./pool.js";
import type {Port} from "./pool.js";
import type {Population} from "./population.js";
import type {Reply} from "./session.js";

function spawn(): Port {
  const worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => {
      worker.onmessage = (event: MessageEvent<Reply>) => listener(event.data);
    },
    onCrash: listener => {
      worker.onerror = event => listener(new Error(event.message || "worker could not start"));
      worker.onmessageerror = () => listener(new Error("a message could not be read"));
    },
    close: () => worker.terminate()
  };
}

/** One worker per core, at most `count`. */
export function openBrowserPool(population: Population, count: number, onRecovered?: (error: Error) => void): Pool {
  return new Pool(population, {spawn, count, ...(onRecovered === undefined ? {} : {onRecovered})});
}

// A worker thread of Node as the pool needs it.

import {Worker} from "node:worker_threads";
import type {Alive, Reply} from "./messages.js";
import type {Port} from "./port.js";

/** Starts the module at `address`. Whatever ends it but `close` is a crash, an exit with code 0 too: nobody else is to end it. */
export function nodePort(address: URL): Port {
  const worker = new Worker(address, {execArgv: []});
  let isOver = false;
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => void worker.on("message", (reply: Reply | Alive) => listener(reply)),
    onCrash: listener => {
      const crash = (error: Error): void => {
        if (isOver) return;
        isOver = true;
        listener(error);
      };
      worker.on("error", crash);
      worker.on("messageerror", crash);
      worker.on("exit", code => crash(new Error(`worker stopped with code ${code}`)));
    },
    close: () => {
      isOver = true;
      void worker.terminate();
    }
  };
}

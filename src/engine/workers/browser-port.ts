// A worker of a browser as the pool needs it.

import type {Alive, Reply} from "./messages.js";
import type {Port} from "./port.js";

/** Starts the module at `address`; a worker that cannot start is told of as a crash. */
export function browserPort(address: string): Port {
  const worker = new Worker(address, {type: "module"});
  return {
    post: (request, transfer) => worker.postMessage(request, transfer),
    onReply: listener => {
      worker.onmessage = (event: MessageEvent<Reply | Alive>) => listener(event.data);
    },
    onCrash: listener => {
      worker.onerror = event => listener(new Error(event.message || "worker could not start"));
      worker.onmessageerror = () => listener(new Error("a message could not be read"));
    },
    close: () => worker.terminate()
  };
}

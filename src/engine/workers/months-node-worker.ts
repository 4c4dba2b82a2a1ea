// The worker of the months in Node.

import {parentPort} from "node:worker_threads";
import {MonthsSession} from "./months-session.js";
import type {MonthsRequest} from "./months-session.js";

const port = parentPort;
if (port === null) throw new Error("not a worker: months-node-worker.ts is started by months-node-pool.ts");

const session = new MonthsSession({
  reply: (message, transfer) => port.postMessage(message, transfer),
  pause: () => new Promise(resolve => setImmediate(resolve))
});

port.on("message", (request: MonthsRequest) => void session.receive(request));

// The engine's worker in Node.

import {parentPort} from "node:worker_threads";
import type {Request} from "./messages.js";
import {Session} from "./session.js";

const port = parentPort;
if (port === null) throw new Error("not a worker: node-worker.ts is started by node-pool.ts");

const session = new Session({
  reply: (message, transfer) => port.postMessage(message, transfer),
  pause: () => new Promise(resolve => setImmediate(resolve))
});

port.on("message", (request: Request) => void session.receive(request));

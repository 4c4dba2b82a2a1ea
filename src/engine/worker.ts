// The engine's worker in a browser.

import {Session} from "./session.js";
import type {Request} from "./session.js";

const {port1, port2} = new MessageChannel();
let resume: (() => void) | undefined;
port2.onmessage = () => resume?.();

const session = new Session({
  reply: (message, transfer) => self.postMessage(message, {transfer}),
  // a message to ourselves comes after those that have arrived, and sooner than a timer
  pause: () =>
    new Promise(resolve => {
      resume = resolve;
      port1.postMessage(undefined);
    })
});

self.onmessage = (event: MessageEvent<Request>) => void session.receive(event.data);

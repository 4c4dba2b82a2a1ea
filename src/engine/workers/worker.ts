// The engine's worker in a browser.

import {browserPause} from "./browser-pause.js";
import type {Request} from "./messages.js";
import {Session} from "./session.js";

const session = new Session({
  reply: (message, transfer) => self.postMessage(message, {transfer}),
  pause: browserPause()
});

self.onmessage = (event: MessageEvent<Request>) => void session.receive(event.data);

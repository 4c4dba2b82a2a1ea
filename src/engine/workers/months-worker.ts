// The worker of the months in a browser.

import {browserPause} from "./browser-pause.js";
import {MonthsSession} from "./months-session.js";
import type {MonthsRequest} from "./months-session.js";

const session = new MonthsSession({
  reply: (message, transfer) => self.postMessage(message, {transfer}),
  pause: browserPause()
});

self.onmessage = (event: MessageEvent<MonthsRequest>) => void session.receive(event.data);

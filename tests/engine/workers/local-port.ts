// A worker in the same thread, which can be made to crash at a message.

import type {Alive, Reply, Request} from "../../../src/engine/workers/messages.js";
import type {Port} from "../../../src/engine/workers/port.js";
import {Session} from "../../../src/engine/workers/session.js";

export interface LocalPort {
  /** Whether the worker runs out of memory as it receives the request. */
  readonly crashes?: (request: Request) => boolean;
  /** Hears what the worker says, before the pool does. */
  readonly hears?: (reply: Reply | Alive) => unknown;
  /** Whether the worker ends at the request without a word to anybody. */
  readonly ends?: (request: Request) => boolean;
}

/** One that has crashed, or was closed, says nothing more. */
export function localPort({crashes = () => false, hears = () => undefined, ends = () => false}: LocalPort = {}): Port {
  let tell: (reply: Reply | Alive) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let isOver = false;
  const session = new Session({
    reply: message => {
      if (isOver) return;
      hears(message);
      tell(message);
    },
    pause: () => new Promise(resolve => setImmediate(resolve))
  });
  const receive = (request: Request): void => {
    if (isOver) return;
    if (ends(request)) {
      isOver = true;
      return;
    }
    if (!crashes(request)) return void session.receive(request);
    isOver = true;
    fail(new Error("out of memory"));
  };
  return {
    post: request => void setImmediate(() => receive(request)),
    onReply: listener => (tell = listener),
    onCrash: listener => (fail = listener),
    close: () => (isOver = true)
  };
}

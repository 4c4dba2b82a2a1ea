// A worker as the pool needs it; the hosts make one of theirs look so.

import type {Alive, Reply, Request} from "./messages.js";

export interface Port {
  post(request: Request, transfer: ArrayBuffer[]): void;
  onReply(listener: (reply: Reply | Alive) => void): void;
  /** Told once, of whatever ends the worker other than `close`. */
  onCrash(listener: (error: Error) => void): void;
  close(): void;
}

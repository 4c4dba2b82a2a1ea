// The questions under way: of each lane the latest, which drops the one before.

import type {JobName} from "./job.js";
import type {Lane} from "./messages.js";
import type {Pending} from "./pending.js";

export class Questions {
  readonly #latest = new Map<Lane, Pending<JobName>>();

  get areNone(): boolean {
    return this.#latest.size === 0;
  }

  put(pending: Pending<JobName>): void {
    this.drop(pending.ask.lane);
    this.#latest.set(pending.ask.lane, pending);
  }

  /** False where it is no longer under way: it was answered, or a newer one took its place. */
  remove(pending: Pending<JobName>): boolean {
    const {lane} = pending.ask;
    return this.#latest.get(lane) === pending && this.#latest.delete(lane);
  }

  drop(lane: Lane): void {
    this.#latest.get(lane)?.drop();
    this.#latest.delete(lane);
  }

  /** Ends all; `tell` says how. */
  clear(tell: (pending: Pending<JobName>) => void): void {
    for (const pending of this.#latest.values()) tell(pending);
    this.#latest.clear();
  }

  withId(id: number): Pending<JobName> | undefined {
    return [...this.#latest.values()].find(({ask}) => ask.id === id);
  }

  /** Those that worker `k` has not answered. */
  waitingFor(k: number): Pending<JobName>[] {
    return [...this.#latest.values()].filter(pending => pending.isWaitingFor(k));
  }
}

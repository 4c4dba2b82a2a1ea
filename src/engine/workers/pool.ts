// Workers with a partition each: a run goes to all, their tallies are merged, the latest run wins, and a worker that crashes is
// replaced and asked again.

import type {Policy} from "../../rules/policy.js";
import {WorkerFailure} from "./failure.js";
import {buffersOf, partition} from "../columns/population.js";
import type {Population} from "../columns/population.js";
import type {Reply, Request, RunOptions} from "./session.js";
import {emptyTally, merge} from "../tally/tally.js";
import type {Tally} from "../tally/tally.js";

/** A worker as the pool needs it; the hosts make one of theirs look so. */
export interface Port {
  post(request: Request, transfer: ArrayBuffer[]): void;
  onReply(listener: (reply: Reply) => void): void;
  onCrash(listener: (error: Error) => void): void;
  close(): void;
}

export interface RunResult {
  readonly tally: Tally;
  /** From the request to the last merge. */
  readonly engine_ms: number;
}

interface Pending {
  readonly id: number;
  readonly baseline: Policy;
  readonly reform: Policy;
  readonly options: RunOptions;
  readonly started: number;
  readonly tally: Tally;
  readonly waiting: Set<number>;
  resolve(result: RunResult | undefined): void;
  reject(error: Error): void;
}

const maxCrashes = 3;

export class Pool {
  readonly #spawn: () => Port;
  readonly #population: Population;
  readonly #count: number;
  readonly #ports: Port[] = [];
  readonly #onRecovered: (error: Error) => void;
  #pending: Pending | undefined;
  #lastId = 0;
  #crashes = 0;
  #closed = false;

  /** Starts `count` workers; `onRecovered` is told of a crash that was mended. */
  constructor(
    population: Population,
    options: {spawn: () => Port; count: number; onRecovered?: (error: Error) => void}
  ) {
    this.#population = population;
    this.#spawn = options.spawn;
    this.#count = Math.max(1, options.count);
    this.#onRecovered = options.onRecovered ?? (() => undefined);
    for (let k = 0; k < this.#count; ++k) this.#ports.push(this.#start(k));
  }

  /**
   * Assesses the population under both policies; `options` says what of it is tallied and as whom the office sees it. Resolves with undefined when a newer run made this one worthless;
   * rejects when a policy does not fit the population or workers keep crashing.
   */
  run(baseline: Policy, reform: Policy, options: RunOptions = {}): Promise<RunResult | undefined> {
    if (this.#closed) return Promise.reject(new Error("pool closed: open the population again"));
    this.#pending?.resolve(undefined);
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#pending = {
        id,
        baseline,
        reform,
        options,
        resolve,
        reject,
        started: performance.now(),
        tally: emptyTally(this.#population.regions, {...options, withCliffs: options.cliffs !== undefined}),
        waiting: new Set(this.#ports.keys())
      };
      for (const port of this.#ports) port.post({type: "run", id, baseline, reform, options}, []);
    });
  }

  close(): void {
    this.#closed = true;
    this.#pending?.resolve(undefined);
    this.#pending = undefined;
    for (const port of this.#ports) port.close();
  }

  #start(k: number): Port {
    const port = this.#spawn();
    const part = partition(this.#population, k, this.#count);
    port.onReply(reply => this.#receive(k, reply));
    port.onCrash(error => this.#recover(k, error));
    port.post({type: "load", population: part}, buffersOf(part));
    return port;
  }

  #receive(k: number, reply: Reply): void {
    const pending = this.#pending;
    if (pending?.id !== reply.id || !pending.waiting.delete(k)) return;
    if (reply.type === "failed") {
      this.#pending = undefined;
      pending.reject(new WorkerFailure(reply));
      return;
    }
    merge(pending.tally, reply.tally);
    if (pending.waiting.size > 0) return;
    this.#pending = undefined;
    this.#crashes = 0;
    pending.resolve({tally: pending.tally, engine_ms: performance.now() - pending.started});
  }

  #recover(k: number, error: Error): void {
    if (this.#closed) return;
    this.#ports[k].close();
    const pending = this.#pending;
    if (++this.#crashes >= maxCrashes) {
      pending?.reject(
        new Error(
          `worker crashed ${maxCrashes} times: ${error.message} (reload the page; with little memory, choose a smaller population)`,
          {cause: error}
        )
      );
      this.close();
      return;
    }
    this.#ports[k] = this.#start(k);
    if (pending?.waiting.has(k)) {
      const {id, baseline, reform, options} = pending;
      this.#ports[k].post({type: "run", id, baseline, reform, options}, []);
    }
    this.#onRecovered(error);
  }
}

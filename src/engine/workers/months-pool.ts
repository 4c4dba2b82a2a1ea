// Workers that walk a partition each. They are their own, apart from those that answer a lever, which a walk of seconds would
// hold up and whose loops stay fast because they see one kind of household only.

import type {Policy} from "../../rules/policy.js";
import {WorkerFailure} from "./failure.js";
import type {MonthsReply, MonthsRequest} from "./months-session.js";
import {emptyMonthsTally, mergeMonths} from "../months/tally.js";
import type {MonthsTally} from "../months/tally.js";
import type {MonthTerms} from "../months/terms.js";
import {buffersOf, partition} from "../columns/population.js";
import type {Population} from "../columns/population.js";

/** A worker as the pool needs it; the hosts make one of theirs look so. */
export interface MonthsPort {
  post(request: MonthsRequest, transfer: ArrayBuffer[]): void;
  onReply(listener: (reply: MonthsReply) => void): void;
  onCrash(listener: (error: Error) => void): void;
  close(): void;
}

export interface WalkResult {
  readonly tally: MonthsTally;
  /** From the request to the last merge. */
  readonly engine_ms: number;
}

interface Pending {
  readonly id: number;
  readonly started: number;
  readonly tally: MonthsTally;
  /** Households done, by worker. */
  readonly done: number[];
  waiting: number;
  readonly onProgress: (share: number) => void;
  resolve(result: WalkResult | undefined): void;
  reject(error: Error): void;
}

export class MonthsPool {
  readonly #ports: readonly MonthsPort[];
  readonly #population: Pick<Population, "regions">;
  readonly #households: number;
  #pending: Pending | undefined;
  #lastId = 0;
  #crash: Error | undefined;

  /** Starts `count` workers. */
  constructor(population: Population, {spawn, count}: {readonly spawn: () => MonthsPort; readonly count: number}) {
    this.#population = {regions: population.regions};
    this.#households = population.places.length;
    this.#ports = Array.from({length: Math.max(1, count)}, (_, k) => {
      const port = spawn();
      const part = partition(population, k, Math.max(1, count));
      port.onReply(reply => this.#receive(k, reply));
      port.onCrash(error => this.#fail(error));
      port.post({type: "load", population: part}, buffersOf(part));
      return port;
    });
  }

  /**
   * Walks the population under both policies; `onProgress` is told the share done, 0..1. Resolves with undefined when a newer walk
   * made this one worthless; rejects when a policy does not fit the population or a worker has crashed.
   */
  walk(
    baseline: Policy,
    reform: Policy,
    terms: MonthTerms,
    onProgress: (share: number) => void = () => undefined
  ): Promise<WalkResult | undefined> {
    if (this.#crash !== undefined) return Promise.reject(this.#crash);
    this.#pending?.resolve(undefined);
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#pending = {
        ...{id, onProgress, resolve, reject, started: performance.now(), waiting: this.#ports.length},
        tally: emptyMonthsTally(this.#population.regions, terms.months),
        done: this.#ports.map(() => 0)
      };
      for (const port of this.#ports) port.post({type: "walk", id, baseline, reform, terms}, []);
    });
  }

  /** Gives the walk up, which resolves with undefined: the cores are free for other work within milliseconds. */
  stop(): void {
    if (this.#pending === undefined) return;
    this.#pending.resolve(undefined);
    this.#pending = undefined;
    for (const port of this.#ports) port.post({type: "stop"}, []);
  }

  close(): void {
    this.#crash ??= new Error("pool closed: open the population again");
    this.#pending?.resolve(undefined);
    this.#pending = undefined;
    for (const port of this.#ports) port.close();
  }

  #receive(k: number, reply: MonthsReply): void {
    const pending = this.#pending;
    if (pending?.id !== reply.id) return;
    if (reply.type === "progress") {
      pending.done[k] = reply.households;
      pending.onProgress(pending.done.reduce((sum, x) => sum + x, 0) / this.#households);
    } else if (reply.type === "failed") {
      this.#pending = undefined;
      pending.reject(new WorkerFailure(reply));
    } else {
      mergeMonths(pending.tally, reply.tally);
      if (--pending.waiting > 0) return;
      this.#pending = undefined;
      pending.onProgress(1);
      pending.resolve({tally: pending.tally, engine_ms: performance.now() - pending.started});
    }
  }

  #fail(error: Error): void {
    const pending = this.#pending;
    this.#crash ??= new Error(
      `worker crashed: ${error.message} (start again; with little memory, with fewer households)`,
      {
        cause: error
      }
    );
    this.#pending = undefined;
    pending?.reject(this.#crash);
  }
}

// A question that not all workers have answered yet.

import type {Population} from "../columns/population.js";
import type {JobName, TallyOf} from "./job.js";
import type {Ask} from "./messages.js";
import {tallying} from "./tallies.js";

export interface Answer<J extends JobName> {
  readonly tally: TallyOf<J>;
  /** From the question to the last merge. */
  readonly engine_ms: number;
}

/** Told the share of households done, 0..1. */
export type Progress = (share: number) => void;

/** Who is asked about whom, and who is told. */
export interface Asking {
  readonly population: Population;
  readonly workers: number;
  readonly onProgress: Progress | undefined;
}

interface Settle<J extends JobName> {
  resolve(answer: Answer<J> | undefined): void;
  reject(error: Error): void;
}

export class Pending<J extends JobName> {
  readonly ask: Ask<J>;
  /** Undefined where it was dropped. */
  readonly answer: Promise<Answer<J> | undefined>;
  /** Times that a worker has crashed over it. */
  crashes = 0;
  readonly #asking: Asking;
  readonly #started = performance.now();
  readonly #tally: TallyOf<J>;
  readonly #waiting: Set<number>;
  /** Households done, by worker. */
  readonly #done: number[];
  readonly #settle: Settle<J>;

  constructor(ask: Ask<J>, asking: Asking) {
    const workers = Array.from({length: asking.workers}, (_, k) => k);
    this.ask = ask;
    this.#asking = asking;
    this.#tally = tallying[ask.job].empty(asking.population, ask.question);
    this.#waiting = new Set(workers);
    this.#done = workers.map(() => 0);
    let settle: Settle<J> | undefined;
    this.answer = new Promise((resolve, reject) => (settle = {resolve, reject}));
    this.#settle = settle!;
  }

  /** The workers that are still at it. */
  get waiting(): readonly number[] {
    return [...this.#waiting];
  }

  isWaitingFor(k: number): boolean {
    return this.#waiting.has(k);
  }

  /** Worker `k` has done so many households; none, where it begins again. */
  progress(k: number, households: number): void {
    this.#done[k] = households;
    const done = this.#done.reduce((sum, n) => sum + n, 0);
    this.#asking.onProgress?.(done / this.#asking.population.places.length);
  }

  /** Adds the tally of worker `k`; true once it is the last, and the question answered. */
  take(k: number, tally: TallyOf<J>): boolean {
    this.#waiting.delete(k);
    tallying[this.ask.job].merge(this.#tally, tally);
    if (this.#waiting.size > 0) return false;
    this.#asking.onProgress?.(1);
    this.#settle.resolve({tally: this.#tally, engine_ms: performance.now() - this.#started});
    return true;
  }

  drop(): void {
    this.#settle.resolve(undefined);
  }

  refuse(error: Error): void {
    this.#settle.reject(error);
  }
}

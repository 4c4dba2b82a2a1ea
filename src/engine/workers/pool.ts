// A question to workers with a partition each: it goes to all and their tallies are merged, the latest of a lane wins, and a worker
// that crashes is replaced and asked again.

import type {Population} from "../columns/population.js";
import type {MonthTerms} from "../months/terms.js";
import type {Policy} from "../../rules/policy.js";
import {Crew} from "./crew.js";
import {WorkerFailure} from "./failure.js";
import type {JobName, Question, RunOptions} from "./job.js";
import type {Lane, Reply} from "./messages.js";
import {Pending} from "./pending.js";
import type {Answer, Progress} from "./pending.js";
import type {Port} from "./port.js";
import {Questions} from "./questions.js";
import type {Watching} from "./watch.js";

export type RunResult = Answer<"run">;
export type WalkResult = Answer<"months">;
export type MissedResult = Answer<"missed">;

export interface WalkOptions {
  readonly onProgress?: Progress | undefined;
  /** Gives the walk up: the cores are free for other work within milliseconds. */
  readonly signal?: AbortSignal | undefined;
}

/** Workers of a pool, for one who searches. */
export interface Search {
  /** As Pool.run, over the households of the search; of its own runs the latest wins. */
  readonly run: Pool["run"];
  /** Gives back the memory of its households. */
  readonly close: () => void;
}

export interface PoolOptions {
  readonly spawn: () => Port;
  /** Workers to be started. */
  readonly count: number;
  /** Told of a crash that was mended. */
  readonly onRecovered?: ((error: Error) => void) | undefined;
  /** How workers are watched that may end without a word. */
  readonly watching?: Watching | undefined;
}

/** Crashes with no answer in between that end the pool, and crashes over one walk or search that end it alone. */
const maxCrashes = 3;
const maxCrashesOfOne = 2;

export class Pool {
  readonly #crew: Crew;
  readonly #population: Population;
  readonly #onRecovered: (error: Error) => void;
  readonly #questions = new Questions();
  /** Workers that were at a walk or a search which was refused: one crash of each is still laid to it. */
  readonly #excused = new Set<number>();
  #lastId = 0;
  #searches = 0;
  #crashes = 0;
  #isClosed = false;
  #hasGivenUp = false;

  constructor(population: Population, options: PoolOptions) {
    this.#population = population;
    this.#onRecovered = options.onRecovered ?? (() => undefined);
    this.#crew = new Crew(population, {
      spawn: options.spawn,
      count: options.count,
      onReply: (k, reply) => this.#receive(k, reply),
      onCrash: (k, error) => this.#recover(k, error),
      isBusy: () => !this.#questions.areNone,
      watching: options.watching
    });
  }

  /**
   * Assesses the population under both policies; `options` says what of it is tallied and as whom the office sees it. Resolves with
   * undefined when a newer run made this one worthless; rejects when a policy does not fit the population or workers keep crashing.
   */
  async run(baseline: Policy, reform: Policy, options: RunOptions = {}): Promise<RunResult | undefined> {
    return this.#ask("runs", "run", {baseline, reform, options}).answer;
  }

  /**
   * Walks the population through the months under both policies; runs go first meanwhile. Resolves with undefined when a newer walk
   * or the signal made this one worthless; rejects when a policy does not fit the population, or workers keep crashing over it.
   */
  async walk(
    baseline: Policy,
    reform: Policy,
    terms: MonthTerms,
    {onProgress, signal}: WalkOptions = {}
  ): Promise<WalkResult | undefined> {
    if (signal?.aborted === true) return undefined;
    const pending = this.#ask("months", "months", {baseline, reform, terms}, onProgress);
    const giveUp = (): void => this.#end(pending, () => pending.drop());
    signal?.addEventListener("abort", giveUp);
    try {
      return await pending.answer;
    } finally {
      signal?.removeEventListener("abort", giveUp);
    }
  }

  /**
   * Looks for those who are entitled under either policy and do not receive. Resolves with undefined when a newer look made this one
   * worthless; rejects as `run` does.
   */
  async missed(baseline: Policy, reform: Policy): Promise<MissedResult | undefined> {
    return this.#ask("missed", "missed", {baseline, reform}).answer;
  }

  /** The same workers over the households at `rows` (rising; null: all), for a search. Runs of the page go first. */
  among(rows: Uint32Array | null): Search {
    const lane: Lane = `search ${++this.#searches}`;
    if (rows !== null) this.#crew.select(lane, rows);
    let isOpen = true;
    const run: Search["run"] = async (baseline, reform, options) => {
      if (!isOpen) throw closed();
      return this.#ask(lane, "run", {baseline, reform, options: options ?? {}}).answer;
    };
    const close = (): void => {
      isOpen = false;
      this.#questions.drop(lane);
      this.#crew.forget(lane);
    };
    return {run, close};
  }

  /** Whether its workers crashed so often that it asks them no more. */
  get hasGivenUp(): boolean {
    return this.#hasGivenUp;
  }

  close(): void {
    this.#isClosed = true;
    this.#questions.clear(pending => pending.drop());
    this.#crew.close();
  }

  #ask<J extends JobName>(lane: Lane, job: J, question: Question<J>, onProgress?: Progress): Pending<J> {
    if (this.#isClosed) throw closed();
    const ask = {type: "ask", lane, id: ++this.#lastId, job, question} as const;
    const pending = new Pending<J>(ask, {population: this.#population, workers: this.#crew.count, onProgress});
    this.#questions.put(pending);
    this.#crew.tellAll(ask);
    return pending;
  }

  /** Leaves a question without an answer, unless a newer one took its place. */
  #end(pending: Pending<JobName>, tell: () => void): void {
    if (!this.#questions.remove(pending)) return;
    tell();
    this.#crew.tellAll({type: "stop", lane: pending.ask.lane});
  }

  #receive(k: number, reply: Reply): void {
    const pending = this.#questions.withId(reply.id);
    if (pending?.isWaitingFor(k) !== true) return;
    if (reply.type === "progress") pending.progress(k, reply.households);
    else if (reply.type === "failed") this.#end(pending, () => pending.refuse(new WorkerFailure(reply)));
    else if (pending.take(k, reply.tally)) {
      this.#questions.remove(pending);
      this.#excused.clear();
      this.#crashes = 0;
    }
  }

  #recover(k: number, error: Error): void {
    if (this.#isClosed) return;
    this.#charge(k, error);
    if (this.#crashes >= maxCrashes) {
      this.#hasGivenUp = true;
      this.#questions.clear(pending => pending.refuse(crashed(maxCrashes, error)));
      this.close();
      return;
    }
    this.#crew.replace(k);
    for (const pending of this.#questions.waitingFor(k)) {
      pending.progress(k, 0);
      this.#crew.tell(k, pending.ask);
    }
    this.#onRecovered(error);
  }

  /** Lays a crash to the walk or the search under way, if there is one: it must not take the levers with it. */
  #charge(k: number, error: Error): void {
    const slow = this.#questions.waitingFor(k).filter(({ask}) => ask.lane !== "runs");
    if (slow.length === 0 && !this.#excused.delete(k)) ++this.#crashes;
    for (const pending of slow) {
      if (++pending.crashes < maxCrashesOfOne) continue;
      for (const other of pending.waiting) if (other !== k) this.#excused.add(other);
      this.#end(pending, () => pending.refuse(crashed(maxCrashesOfOne, error)));
    }
  }
}

const closed = (): Error => new Error("pool closed: open the population again");

/** Over one question, or over all. */
function crashed(times: number, cause: Error): WorkerFailure {
  const isOne = times === maxCrashesOfOne;
  const often = isOne ? "twice" : `${times} times`;
  const advice = isOne
    ? "start again; with little memory, with fewer households"
    : "reload the page; with little memory, choose a smaller population";
  const next = isOne ? "请重新开始；内存不足时减少户数" : "请重试或刷新页面；内存不足时改用较小的人口";
  return new WorkerFailure({
    message: `worker crashed ${often}: ${cause.message} (${advice})`,
    zh: `核算线程中断 ${times} 次：${cause.message}（${next}）`,
    kind: "worker"
  });
}

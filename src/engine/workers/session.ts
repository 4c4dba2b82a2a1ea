// What a worker does, whatever host it lives in: holds a partition, works at what is asked of it, drops a question when a newer one
// of its lane comes, and lets what is more urgent go first.

import type {Population} from "../columns/population.js";
import {failureOf} from "./failure.js";
import type {JobName, OpenJob, Opened} from "./job.js";
import {rankOf} from "./messages.js";
import type {Alive, Ask, Lane, Reply, Request} from "./messages.js";
import {openRuns} from "./runs-job.js";

export interface Host {
  reply(message: Reply | Alive, transfer: ArrayBuffer[]): void;
  /** Lets messages that have arrived be received. */
  pause(): Promise<void>;
}

/** Runs come first on every page; the modules of other jobs are asked for when they are needed. */
const jobs: {readonly [J in JobName]: () => Promise<OpenJob<J>>} = {
  run: () => Promise.resolve(openRuns),
  months: async () => (await import("./months-job.js")).openMonths,
  missed: async () => (await import("./missed-job.js")).openMissed
};

/** Whom a lane asks about, and what is kept for it. */
interface Desk {
  readonly population: Population;
  readonly opened: Map<JobName, Opened<JobName>>;
}

const deskOver = (population: Population): Desk => ({population, opened: new Map()});

export class Session {
  readonly #host: Host;
  #population: Population | undefined;
  readonly #desks = new Map<Lane, Desk>();
  /** The questions that are still to be answered. */
  readonly #asked = new Map<Lane, number>();

  constructor(host: Host) {
    this.#host = host;
  }

  async receive(request: Request): Promise<void> {
    if (request.type === "load") {
      this.#population = request.population;
      this.#desks.clear();
    } else if (request.type === "ping") this.#host.reply({type: "alive"}, []);
    else if (request.type === "select") this.#desks.set(request.lane, deskOver(request.population));
    else if (request.type === "ask") await this.#answer(request);
    else {
      this.#asked.delete(request.lane);
      if (request.type === "forget") this.#desks.delete(request.lane);
    }
  }

  async #answer(ask: Ask<JobName>): Promise<void> {
    const {lane, id} = ask;
    this.#asked.set(lane, id);
    try {
      await this.#work(ask);
    } catch (error) {
      this.#host.reply({type: "failed", id, ...failureOf(error)}, []);
    } finally {
      if (this.#isWanted(ask)) this.#asked.delete(lane);
    }
  }

  async #work(ask: Ask<JobName>): Promise<void> {
    const {id, question} = ask;
    const opened = await this.#open(ask);
    if (!(await this.#isNext(ask))) return;
    const work = opened.start(question);
    for (let chunk = 1; work.step(); ++chunk) {
      if (chunk % work.chunksPerTurn !== 0) continue;
      if (work.done !== undefined) this.#host.reply({type: "progress", id, households: work.done}, []);
      await this.#host.pause();
      if (!(await this.#isNext(ask))) return;
    }
    this.#host.reply({type: "done", id, tally: work.tally}, work.buffers);
  }

  async #open({lane, job}: Ask<JobName>): Promise<Opened<JobName>> {
    const open = await jobs[job]().catch(stopWorker);
    const {population, opened} = this.#deskOf(lane);
    const found = opened.get(job) ?? open(population);
    opened.set(job, found);
    return found;
  }

  #deskOf(lane: Lane): Desk {
    if (this.#population === undefined) throw new Error("no population: a question came before one was loaded");
    const desk = this.#desks.get(lane) ?? deskOver(this.#population);
    this.#desks.set(lane, desk);
    return desk;
  }

  /** Waits while another lane goes first; false where a newer question made this one worthless. */
  async #isNext(ask: Ask<JobName>): Promise<boolean> {
    while (this.#isWanted(ask)) {
      if (![...this.#asked.keys()].some(other => rankOf(other) < rankOf(ask.lane))) return true;
      await this.#host.pause();
    }
    return false;
  }

  #isWanted({lane, id}: Ask<JobName>): boolean {
    return this.#asked.get(lane) === id;
  }
}

/**
 * Ends a worker that cannot have a module, as if it had crashed: a browser keeps the failure for as long as the worker lives, and the
 * one that takes its place asks again.
 */
function stopWorker(error: unknown): Promise<never> {
  setTimeout(() => {
    throw error;
  });
  return new Promise(() => undefined);
}

// The workers themselves: each is given its partition when it starts, and again when it takes the place of one that crashed.

import {buffersOf, partition} from "../columns/population.js";
import type {Population} from "../columns/population.js";
import {selectHouseholds} from "../columns/select.js";
import type {Lane, Reply, Request} from "./messages.js";
import type {Port} from "./port.js";
import {Watch} from "./watch.js";
import type {Watching} from "./watch.js";

export interface CrewOptions {
  readonly spawn: () => Port;
  readonly count: number;
  readonly onReply: (k: number, reply: Reply) => void;
  /** Worker `k` is gone: `replace` it, or close the crew. */
  readonly onCrash: (k: number, error: Error) => void;
  /** Whether anything is asked of them. */
  readonly isBusy: () => boolean;
  /** How they are watched; undefined where the host tells of every end of a worker. */
  readonly watching?: Watching | undefined;
}

export class Crew {
  readonly count: number;
  readonly #population: Population;
  readonly #options: CrewOptions;
  readonly #ports: Port[] = [];
  readonly #selected = new Map<Lane, Uint32Array>();
  readonly #watch: Watch | undefined;

  /** Starts `count` workers, one at least. */
  constructor(population: Population, options: CrewOptions) {
    this.count = Math.max(1, options.count);
    this.#population = population;
    this.#options = options;
    for (let k = 0; k < this.count; ++k) this.#ports.push(this.#start(k));
    if (options.watching === undefined) return;
    this.#watch = new Watch(this.count, options.watching, {
      isBusy: options.isBusy,
      ask: k => this.tell(k, {type: "ping"}),
      onSilent: (k, seconds) => this.#crash(k, new Error(`no sign of life for ${seconds} s`))
    });
  }

  tell(k: number, request: Request): void {
    this.#ports[k].post(request, []);
  }

  tellAll(request: Request): void {
    for (const port of this.#ports) port.post(request, []);
  }

  /** The lane is to ask about the households at `rows` (rising); every worker gets as many of them. */
  select(lane: Lane, rows: Uint32Array): void {
    this.#selected.set(lane, rows);
    const population = selectHouseholds(this.#population, rows);
    for (const [k, port] of this.#ports.entries()) handOver(port, lane, partition(population, k, this.count));
  }

  forget(lane: Lane): void {
    this.#selected.delete(lane);
    this.tellAll({type: "forget", lane});
  }

  replace(k: number): void {
    const port = this.#start(k);
    this.#ports[k] = port;
    this.#watch?.began(k);
    for (const [lane, rows] of this.#selected)
      handOver(port, lane, partition(selectHouseholds(this.#population, rows), k, this.count));
  }

  close(): void {
    this.#watch?.end();
    for (const port of this.#ports) port.close();
  }

  /** Only the worker in place is listened to: one that was replaced may have had a last word on its way. */
  #start(k: number): Port {
    const port = this.#options.spawn();
    port.onReply(reply => {
      if (this.#ports[k] !== port) return;
      this.#watch?.heard(k);
      if (reply.type !== "alive") this.#options.onReply(k, reply);
    });
    port.onCrash(error => {
      if (this.#ports[k] === port) this.#crash(k, error);
    });
    const part = partition(this.#population, k, this.count);
    port.post({type: "load", population: part}, buffersOf(part));
    return port;
  }

  #crash(k: number, error: Error): void {
    this.#ports[k].close();
    this.#options.onCrash(k, error);
  }
}

const handOver = (port: Port, lane: Lane, population: Population): void =>
  port.post({type: "select", lane, population}, buffersOf(population));

// What a worker of the months does, whatever host it lives in: holds a partition and walks it, telling how far it is.

import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import {failureOf} from "./failure.js";
import type {Failure} from "./failure.js";
import {MonthsPass} from "../months/pass.js";
import {monthsTallyBuffers} from "../months/tally.js";
import type {MonthsTally} from "../months/tally.js";
import type {MonthTerms} from "../months/terms.js";
import type {Population} from "../columns/population.js";

export type MonthsRequest =
  | {readonly type: "load"; readonly population: Population}
  /** Whatever is being walked is worthless. */
  | {readonly type: "stop"}
  | {
      readonly type: "walk";
      readonly id: number;
      readonly baseline: Policy;
      readonly reform: Policy;
      readonly terms: MonthTerms;
    };

export type MonthsReply =
  | {readonly type: "progress"; readonly id: number; readonly households: number}
  | {readonly type: "done"; readonly id: number; readonly tally: MonthsTally}
  | ({readonly type: "failed"; readonly id: number} & Failure);

export interface MonthsHost {
  reply(message: MonthsReply, transfer: ArrayBuffer[]): void;
  /** Lets messages that have arrived be received. */
  pause(): Promise<void>;
}

export class MonthsSession {
  readonly #host: MonthsHost;
  #population: Population | undefined;
  #latest = -1;

  constructor(host: MonthsHost) {
    this.#host = host;
  }

  async receive(request: MonthsRequest): Promise<void> {
    if (request.type === "load") {
      this.#population = request.population;
      return;
    }
    if (request.type === "stop") {
      this.#latest = -1;
      return;
    }
    this.#latest = request.id;
    try {
      await this.#walk(request);
    } catch (error) {
      this.#host.reply({type: "failed", id: request.id, ...failureOf(error)}, []);
    }
  }

  async #walk({id, baseline, reform, terms}: Extract<MonthsRequest, {type: "walk"}>): Promise<void> {
    const population = this.#population;
    if (population === undefined) throw new Error("no population: a walk was asked for before one was loaded");
    const [before, after] = [baseline, reform].map(policy => preparePolicy(policy, population.regions));
    const pass = new MonthsPass(population, before, after, terms);
    while (pass.step()) {
      this.#host.reply({type: "progress", id, households: pass.done}, []);
      await this.#host.pause();
      if (this.#latest !== id) return;
    }
    this.#host.reply({type: "done", id, tally: pass.tally}, monthsTallyBuffers(pass.tally));
  }
}

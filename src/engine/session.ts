// What a worker does, whatever host it lives in: holds a partition, runs policies over it, drops a run when a newer one comes.

import type {Policy} from "../rules/policy.js";
import {preparePolicy} from "../rules/prepare.js";
import type {Population} from "./population.js";
import {BaselinePass, ReformPass} from "./run.js";
import {tallyBuffers} from "./tally.js";
import type {Tally} from "./tally.js";

export type Request =
  | {readonly type: "load"; readonly population: Population}
  | {readonly type: "run"; readonly id: number; readonly baseline: Policy; readonly reform: Policy};

export type Reply =
  | {readonly type: "done"; readonly id: number; readonly tally: Tally}
  | {readonly type: "failed"; readonly id: number; readonly message: string};

export interface Host {
  reply(message: Reply, transfer: ArrayBuffer[]): void;
  /** Lets messages that have arrived be received. */
  pause(): Promise<void>;
}

/** Chunks between two pauses: about 5 ms. */
const chunksPerTurn = 4;

export class Session {
  readonly #host: Host;
  #population: Population | undefined;
  /** The baseline last assessed: it stays while levers move the reform. */
  #baseline: {readonly key: string; readonly pass: BaselinePass} | undefined;
  #latest = -1;

  constructor(host: Host) {
    this.#host = host;
  }

  async receive(request: Request): Promise<void> {
    if (request.type === "load") {
      this.#population = request.population;
      this.#baseline = undefined;
      return;
    }
    this.#latest = request.id;
    try {
      await this.#run(request);
    } catch (error) {
      this.#host.reply(
        {type: "failed", id: request.id, message: error instanceof Error ? error.message : String(error)},
        []
      );
    }
  }

  async #run({id, baseline, reform}: Extract<Request, {type: "run"}>): Promise<void> {
    if (this.#population === undefined) throw new Error("no population: a run was asked for before one was loaded");
    const {regions} = this.#population;
    const key = JSON.stringify(baseline);
    if (this.#baseline?.key !== key) {
      const pass = new BaselinePass(this.#population, preparePolicy(baseline, regions));
      if (!(await this.#finish(pass, id))) return;
      this.#baseline = {key, pass};
    }
    const run = new ReformPass(this.#population, preparePolicy(reform, regions), this.#baseline.pass);
    if (await this.#finish(run, id)) this.#host.reply({type: "done", id, tally: run.tally}, tallyBuffers(run.tally));
  }

  /** Steps through a pass; false when a newer request made it worthless. */
  async #finish(pass: {step(): boolean}, id: number): Promise<boolean> {
    for (let chunk = 1; pass.step(); ++chunk) {
      if (chunk % chunksPerTurn !== 0) continue;
      await this.#host.pause();
      if (this.#latest !== id) return false;
    }
    return true;
  }
}

// What a worker does, whatever host it lives in: holds a partition, runs policies over it, drops a run when a newer one comes.

import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {CliffOptions} from "../cliffs/cells.js";
import {failureOf} from "./failure.js";
import type {Failure} from "./failure.js";
import {growPopulation} from "../columns/grow.js";
import type {Growth} from "../columns/grow.js";
import type {Population} from "../columns/population.js";
import {BaselinePass, ReformPass} from "../tally/run.js";
import {seenIn} from "../columns/scenario.js";
import type {Scenario} from "../columns/scenario.js";
import {tallyBuffers} from "../tally/tally.js";
import type {Tally} from "../tally/tally.js";

export interface RunOptions {
  /** False where nobody will look at poverty, which takes a tenth of the time; true by default. */
  readonly withPoverty?: boolean;
  /** False where only the sums by place are wanted, as in a search; true by default. */
  readonly withDetail?: boolean;
  /** What the office sees, where it is not the truth. */
  readonly scenario?: Scenario;
  /** Walks every household that receives along its earnings; takes several times as long. Not by default. */
  readonly cliffs?: CliffOptions;
  /** The population some years on. Nothing of it is kept: every year is another. */
  readonly growth?: Growth;
}

export type Request =
  | {readonly type: "load"; readonly population: Population}
  | {
      readonly type: "run";
      readonly id: number;
      readonly baseline: Policy;
      readonly reform: Policy;
      readonly options: RunOptions;
    };

export type Reply =
  | {readonly type: "done"; readonly id: number; readonly tally: Tally}
  | ({readonly type: "failed"; readonly id: number} & Failure);

export interface Host {
  reply(message: Reply, transfer: ArrayBuffer[]): void;
  /** Lets messages that have arrived be received. */
  pause(): Promise<void>;
}

interface Kept {
  readonly key: string;
  readonly population: Population;
  readonly pass: BaselinePass;
}

/** Chunks between two pauses: some 10 ms. A scenario may wait, and is to make way at once for what may not. */
const chunksPerTurn = 4;
const scenarioChunksPerTurn = 1;

export class Session {
  readonly #host: Host;
  #population: Population | undefined;
  /** The baseline last assessed in each scenario, with poverty and without: it stays while levers move the reform. */
  readonly #kept = new Map<string, Kept>();
  #latest = -1;

  constructor(host: Host) {
    this.#host = host;
  }

  async receive(request: Request): Promise<void> {
    if (request.type === "load") {
      this.#population = request.population;
      this.#kept.clear();
      return;
    }
    this.#latest = request.id;
    try {
      await this.#run(request);
    } catch (error) {
      this.#host.reply({type: "failed", id: request.id, ...failureOf(error)}, []);
    }
  }

  async #run({id, baseline, reform, options}: Extract<Request, {type: "run"}>): Promise<void> {
    if (this.#population === undefined) throw new Error("no population: a run was asked for before one was loaded");
    const {scenario, withPoverty, withDetail, growth, cliffs} = options;
    const name = `${scenario?.name ?? ""} ${withPoverty === false ? "without" : "with"} poverty, ${withDetail === false ? "without" : "with"} detail ${cliffs === undefined ? "" : "cliffs"}`;
    const chunks =
      scenario === undefined && growth === undefined && cliffs === undefined ? chunksPerTurn : scenarioChunksPerTurn;
    const key = JSON.stringify([baseline, scenario, cliffs]); // of cliffs the last month alone is kept: a pass takes memory
    let kept = growth === undefined ? this.#kept.get(name) : undefined;
    if (kept?.key !== key) {
      const grown = growth === undefined ? this.#population : growPopulation(this.#population, growth);
      const population = scenario === undefined ? grown : seenIn(scenario, grown);
      const prepared = preparePolicy(baseline, population.regions);
      const pass = new BaselinePass(population, prepared, {withPoverty, withDetail, cliffs});
      if (!(await this.#finish(pass, id, chunks))) return;
      kept = {key, population, pass};
      if (growth === undefined) this.#kept.set(name, kept);
    }
    const run = new ReformPass(kept.population, preparePolicy(reform, kept.population.regions), kept.pass);
    if (await this.#finish(run, id, chunks))
      this.#host.reply({type: "done", id, tally: run.tally}, tallyBuffers(run.tally));
  }

  /** Steps through a pass; false when a newer request made it worthless. */
  async #finish(pass: {step(): boolean}, id: number, chunks: number): Promise<boolean> {
    for (let chunk = 1; pass.step(); ++chunk) {
      if (chunk % chunks !== 0) continue;
      await this.#host.pause();
      if (this.#latest !== id) return false;
    }
    return true;
  }
}

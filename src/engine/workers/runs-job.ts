// Runs over a partition: the baseline, unless it is kept from before, then the reform against it.

import {growPopulation} from "../columns/grow.js";
import type {Population} from "../columns/population.js";
import {seenIn} from "../columns/scenario.js";
import {BaselinePass, ReformPass} from "../tally/run.js";
import {tallyBuffers} from "../tally/tally.js";
import type {Tally} from "../tally/tally.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {Opened, RunOptions, RunQuestion, Work} from "./job.js";

/** A baseline and the population it was assessed over. */
interface Assessed {
  readonly key: string;
  readonly population: Population;
  readonly pass: BaselinePass;
}

/** A scenario may wait, and is to make way at once for what may not. */
const chunksPerTurn = 4;
const scenarioChunksPerTurn = 1;

/** The baseline last assessed in each scenario, with poverty and without, stays while levers move the reform. */
export function openRuns(population: Population): Opened<"run"> {
  const kept = new Map<string, Assessed>();
  return {start: question => new RunWork(population, question, kept)};
}

class RunWork implements Work<"run"> {
  readonly chunksPerTurn: number;
  readonly #question: RunQuestion;
  readonly #kept: Map<string, Assessed>;
  readonly #baseline: Assessed;
  #reform: ReformPass | undefined;

  constructor(population: Population, question: RunQuestion, kept: Map<string, Assessed>) {
    const {baseline, options} = question;
    const {scenario, growth, cliffs, lines} = options;
    this.#question = question;
    this.#kept = kept;
    this.chunksPerTurn =
      scenario === undefined && growth === undefined && cliffs === undefined ? chunksPerTurn : scenarioChunksPerTurn;
    const key = JSON.stringify([baseline, scenario, cliffs, lines]); // of cliffs the last month alone is kept: a pass takes memory
    const before = growth === undefined ? kept.get(nameOf(options)) : undefined;
    const isKept = before?.key === key;
    this.#baseline = isKept ? before : {key, ...begin(population, question)};
    if (isKept) this.#reform = this.#against();
  }

  step(): boolean {
    if (this.#reform !== undefined) return this.#reform.step();
    if (this.#baseline.pass.step()) return true;
    const {options} = this.#question;
    if (options.growth === undefined) this.#kept.set(nameOf(options), this.#baseline);
    this.#reform = this.#against();
    return true;
  }

  get tally(): Tally {
    return this.#reform!.tally; // there once a step has said that all is done
  }

  get buffers(): ArrayBuffer[] {
    return tallyBuffers(this.tally);
  }

  #against(): ReformPass {
    const {population, pass} = this.#baseline;
    return new ReformPass(population, preparePolicy(this.#question.reform, population.regions), pass);
  }
}

const nameOf = ({scenario, withPoverty, withDetail, cliffs}: RunOptions): string =>
  `${scenario?.name ?? ""} ${withPoverty === false ? "without" : "with"} poverty, ${withDetail === false ? "without" : "with"} detail ${cliffs === undefined ? "" : "cliffs"}`;

function begin(today: Population, {baseline, options}: RunQuestion): Omit<Assessed, "key"> {
  const {scenario, growth, withPoverty, withDetail, cliffs} = options;
  const lines = options.lines === undefined ? undefined : preparePolicy(options.lines, today.regions);
  const grown = growth === undefined ? today : growPopulation(today, growth);
  const population = scenario === undefined ? grown : seenIn(scenario, grown);
  const prepared = preparePolicy(baseline, population.regions);
  return {population, pass: new BaselinePass(population, prepared, {withPoverty, withDetail, cliffs, lines})};
}

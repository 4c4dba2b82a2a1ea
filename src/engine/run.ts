// Passes over a partition. The baseline pass assesses every household once and keeps what it came to; a reform pass assesses
// them again, with the same draw, and tallies what moved. Sums are exact (tally.ts), so taking a household out of a sum and
// putting it back changed leaves nothing behind.

import {assess} from "../rules/assess.js";
import type {PreparedPolicy} from "../rules/prepare.js";
import {Worksheet} from "../rules/worksheet.js";
import {FactsView} from "./facts.js";
import {cliffMeasure, isTouched, measure, receivedMonth} from "./measures.js";
import {Outcome, Outcomes} from "./outcomes.js";
import {incomeMonth} from "./population.js";
import type {Population} from "./population.js";
import {povertyCells, tallyPoverty} from "./poverty.js";
import {Recorder} from "./recorder.js";
import type {Case} from "./recorder.js";
import {copyTally, emptyTally} from "./tally.js";
import type {Tally} from "./tally.js";
import {HouseholdView} from "./view.js";

/** Households in a chunk: one loop over a million sometimes stays half as fast in V8. */
const chunkSize = 8192;
/** 元/年: a household is at a cliff where its earner's earning this much more leaves it with less. */
export const cliffStep = 1200;
/** 元/月: benefits are rounded to whole yuan, which is no cliff. */
const cliffTolerance = 1;

/** The assessment of a population under one policy, chunk by chunk, so that a host can stop between two of them. */
abstract class Pass {
  readonly tally: Tally;
  protected readonly recorder: Recorder;
  protected readonly sheet = new Worksheet();
  protected readonly outcome = new Outcome();
  readonly #population: Population;
  readonly #view: HouseholdView;
  readonly #facts: FactsView;
  readonly #policy: PreparedPolicy;
  readonly #raised = new Worksheet();
  #next = 0;

  constructor(population: Population, policy: PreparedPolicy, tally: Tally) {
    const {households, persons, offsets, facts, places} = population;
    this.tally = tally;
    this.recorder = new Recorder(population, tally);
    this.#population = population;
    this.#policy = policy;
    this.#view = new HouseholdView(households, persons, offsets, places);
    this.#facts = new FactsView(facts);
  }

  /** Assesses the next chunk; false once all is done. */
  step(): boolean {
    const end = Math.min(this.#next + chunkSize, this.#population.places.length);
    for (let row = this.#next; row < end; ++row) {
      this.#view.row = row;
      this.#facts.row = row;
      assess(this.#view, this.#facts, this.#policy, this.sheet);
      this.take(row, incomeMonth(this.#view, this.#facts));
    }
    this.#next = end;
    return end < this.#population.places.length;
  }

  /** Takes the worksheet of a household into the tally; `income` is what it disposes of before assistance, 元/月. */
  protected abstract take(row: number, income: number): void;

  /** Takes the outcome out of the worksheet. */
  protected conclude(): void {
    const {sheet, outcome} = this;
    outcome.status = sheet.status;
    outcome.received = receivedMonth(sheet);
    measure(sheet, outcome.measures);
    if (sheet.receives === 1 && this.#isAtCliff()) outcome.measures.add(cliffMeasure, 1);
  }

  protected caseOf(row: number, income: number): Case {
    const {weight, observed_status: observed} = this.#view;
    return {row, weight, members: this.sheet.members, income, observed};
  }

  protected tallyPoverty(side: 0 | 1, income: number): void {
    const {sheet, tally} = this;
    if (!(income < sheet.members * Math.max(sheet.standard, sheet.edge_line))) return;
    const cell = (side * tally.households.length + this.#view.place) * povertyCells;
    tallyPoverty(tally.poverty, cell, sheet, this.#view.weight, income, income + receivedMonth(sheet));
  }

  #isAtCliff(): boolean {
    this.#view.earnings_added = cliffStep;
    assess(this.#view, this.#facts, this.#policy, this.#raised);
    this.#view.earnings_added = 0;
    return this.#raised.resources_month < this.sheet.resources_month - cliffTolerance;
  }
}

/** Assesses the baseline; its tally is that of a reform which changes nothing. */
export class BaselinePass extends Pass {
  readonly outcomes: Outcomes;

  constructor(population: Population, policy: PreparedPolicy) {
    super(population, policy, emptyTally(population.regions));
    this.outcomes = new Outcomes(population.places.length);
  }

  protected override take(row: number, income: number): void {
    this.conclude();
    this.outcomes.keep(row, this.outcome);
    this.recorder.enter(this.caseOf(row, income), this.outcome);
    this.tallyPoverty(0, income);
    this.tallyPoverty(1, income);
  }
}

/** Assesses a reform against a baseline: starts from the baseline's tally and moves what differs. */
export class ReformPass extends Pass {
  readonly #outcomes: Outcomes;
  readonly #before = new Outcome();

  constructor(population: Population, policy: PreparedPolicy, baseline: BaselinePass) {
    super(population, policy, copyTally(baseline.tally));
    this.#outcomes = baseline.outcomes;
    this.tally.poverty.fill(0, this.tally.poverty.length / 2); // tallied anew: it moves with every line
  }

  protected override take(row: number, income: number): void {
    this.tallyPoverty(1, income);
    if (!isTouched(this.sheet) && this.#outcomes.isEmpty(row)) return;
    this.conclude();
    if (this.#outcomes.isSame(row, this.outcome)) return;
    this.#outcomes.load(row, this.#before);
    this.recorder.move(this.caseOf(row, income), this.#before, this.outcome);
  }
}

/** Assesses a whole population at once under baseline and reform. */
export function runAll(population: Population, baseline: PreparedPolicy, reform: PreparedPolicy): Tally {
  const before = new BaselinePass(population, baseline);
  while (before.step());
  const after = new ReformPass(population, reform, before);
  while (after.step());
  return after.tally;
}

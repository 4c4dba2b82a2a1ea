// Passes over a partition. The baseline pass assesses every household once and keeps what it came to; a reform pass assesses
// them again, with the same draw, and tallies what moved. Sums are exact (tally.ts), so taking a household out of a sum and
// putting it back changed leaves nothing behind.

import {assess, drawLines} from "../../rules/assess.js";
import {isOutside} from "../../rules/outside.js";
import {outsideSheet} from "../../rules/generated/sums.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import {CliffTally} from "../cliffs/tally.js";
import type {CliffOptions} from "../cliffs/cells.js";
import {FactsView} from "../generated/fact-columns.js";
import {requireFiniteTally} from "./finite-tally.js";
import {LeftTally} from "./left.js";
import {mirrorBaseline} from "./mirror.js";
import {cliffMeasure, measureAt} from "./measures.js";
import {isTouched, measure, receivedCash, receivedMonth} from "./measure.js";
import {Outcome, Outcomes} from "./outcomes.js";
import type {Population} from "../columns/population.js";
import {Poor, PovertyLine} from "./poverty.js";
import {Recorder} from "./recorder.js";
import type {Case} from "./recorder.js";
import {copyTally, emptyTally, hasPoverty} from "./tally.js";
import type {Tally, TallyParts} from "./tally.js";
import {HouseholdView} from "../generated/views.js";

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
  /** Of the household in hand. */
  protected sheet = new Worksheet();
  protected readonly outcome = new Outcome();
  protected readonly withPoverty: boolean;
  protected readonly poor = new Poor();
  protected readonly standardLine: PovertyLine;
  protected readonly edgeLine: PovertyLine;
  protected readonly view: HouseholdView;
  /** Where households are walked along their earnings. */
  protected abstract readonly cliffs: CliffTally | undefined;
  readonly policy: PreparedPolicy;
  readonly #population: Population;
  readonly #facts: FactsView;
  readonly #assessed = this.sheet;
  readonly #outside = outsideSheet();
  readonly #raised = new Worksheet();
  #next = 0;

  constructor(population: Population, policy: PreparedPolicy, tally: Tally) {
    const {households, persons, offsets, facts, places} = population;
    this.tally = tally;
    this.recorder = new Recorder(population, tally);
    this.withPoverty = hasPoverty(tally);
    this.standardLine = new PovertyLine(tally, "standard");
    this.edgeLine = new PovertyLine(tally, "edge_line");
    this.#population = population;
    this.policy = policy;
    this.view = new HouseholdView(households, persons, offsets, places);
    this.#facts = new FactsView(facts);
  }

  /** Assesses the next chunk; false once all is done. Throws a FigureError where an amount or a sum is no number. */
  step(): boolean {
    const end = Math.min(this.#next + chunkSize, this.#population.places.length);
    for (let row = this.#next; row < end; ++row) {
      this.view.row = row;
      this.#facts.row = row;
      this.#assess();
      const isMoved = this.take(row, this.#population.income[row]);
      if (this.cliffs !== undefined) this.cliffs.enter(row, this.sheet, isMoved);
    }
    this.#next = end;
    if (end < this.#population.places.length) return true;
    // nine tenths of a tally of cliffs are ranks: they count households, whose weights are in `represented` as well
    const {regions: _, design: _design, cliff_ranks: _ranks, ...parts} = this.tally;
    requireFiniteTally(parts, {households: this.#population.households, policy: this.policy.id});
    return false;
  }

  #assess(): void {
    const [view, facts, policy] = [this.view, this.#facts, this.policy];
    const isOut = isOutside(view, facts, policy, this.#assessed);
    this.sheet = isOut ? this.#outside : this.#assessed;
    if (isOut) drawLines(view, facts, policy, this.sheet);
    else assess(view, facts, policy, this.sheet);
  }

  /**
   * Takes the worksheet of a household into the tally; `income` is what it disposes of before assistance, 元/月. Answers whether the
   * tally did not have its outcome yet.
   */
  protected abstract take(row: number, income: number): boolean;

  /** Takes the outcome out of the worksheet. */
  protected conclude(): void {
    const {sheet, outcome} = this;
    outcome.status = sheet.status;
    outcome.received = receivedMonth(sheet);
    measure(sheet, outcome.measures);
    if (sheet.receives === 1 && this.#isAtCliff()) outcome.measures.add(cliffMeasure, 1);
  }

  protected caseOf(row: number, income: number): Case {
    const {weight, observed_status: observed} = this.view;
    return {row, weight, members: this.sheet.members, income, observed};
  }

  #isAtCliff(): boolean {
    this.view.earnings_added = cliffStep;
    assess(this.view, this.#facts, this.policy, this.#raised);
    this.view.earnings_added = 0;
    return this.#raised.resources_month < this.sheet.resources_month - cliffTolerance;
  }
}

/** What is tallied of a baseline and of every reform held against it. */
export interface PassOptions extends Omit<TallyParts, "withCliffs"> {
  readonly cliffs?: CliffOptions | undefined;
  /** Whose lines what is left is measured below; the baseline's by default. */
  readonly lines?: PreparedPolicy | undefined;
}

/** Assesses the baseline; its tally is that of a reform which changes nothing. */
export class BaselinePass extends Pass {
  readonly outcomes: Outcomes;
  readonly cliffOptions: CliffOptions | undefined;
  readonly lines: PreparedPolicy;
  override readonly cliffs: CliffTally | undefined;
  readonly #left: LeftTally;

  constructor(population: Population, policy: PreparedPolicy, {cliffs, lines = policy, ...parts}: PassOptions = {}) {
    super(population, policy, emptyTally(population.regions, {...parts, withCliffs: cliffs !== undefined}));
    this.cliffOptions = cliffs;
    if (cliffs !== undefined)
      this.cliffs = new CliffTally(population, policy, this.tally, {options: cliffs, standard: policy.standard});
    this.outcomes = new Outcomes(population.places.length);
    this.lines = lines;
    this.#left = new LeftTally(this.tally, lines);
  }

  override step(): boolean {
    const isMore = super.step();
    if (!isMore) mirrorBaseline(this.tally);
    return isMore;
  }

  protected override take(row: number, income: number): boolean {
    this.conclude();
    this.outcomes.keep(row, this.outcome);
    const household = this.caseOf(row, income);
    this.recorder.enter(household, this.outcome);
    this.#left.enter(this.view.place, household, this.outcome.received);
    if (this.withPoverty) this.#tallyPoverty(income);
    return true;
  }

  #tallyPoverty(income: number): void {
    const {sheet, poor} = this;
    if (!(income < sheet.members * Math.max(sheet.standard, sheet.edge_line))) return;
    poor.place = this.view.place;
    poor.weight = this.view.weight;
    poor.members = sheet.members;
    poor.income = income;
    poor.received_before = this.outcome.received;
    poor.cash_before = this.outcome.measures.values[measureAt.cashReceiving];
    poor.line_before = sheet.standard;
    this.standardLine.enter(poor);
    poor.line_before = sheet.edge_line;
    this.edgeLine.enter(poor);
  }
}

/** Assesses a reform against a baseline: starts from the baseline's tally and moves what differs. */
export class ReformPass extends Pass {
  readonly #outcomes: Outcomes;
  readonly #baseline: PreparedPolicy;
  protected override readonly cliffs: CliffTally | undefined;
  readonly #before = new Outcome();
  readonly #left: LeftTally;
  /** Places where the reform moves a line: poverty is tallied anew there. */
  readonly #isMoved: Uint8Array;

  constructor(population: Population, policy: PreparedPolicy, baseline: BaselinePass) {
    super(population, policy, copyTally(baseline.tally));
    this.#outcomes = baseline.outcomes;
    this.#baseline = baseline.policy;
    this.#left = new LeftTally(this.tally, baseline.lines);
    this.#isMoved = new Uint8Array(policy.standard.length);
    if (this.withPoverty) this.#clearPoverty(baseline.policy);
    const {cliffOptions: options, cliffs} = baseline;
    if (options !== undefined && cliffs !== undefined) {
      const {standard} = baseline.policy;
      this.cliffs = new CliffTally(population, policy, this.tally, {options, standard, baseline: cliffs});
    }
  }

  /** Where the reform moves a line, poverty is tallied anew. */
  #clearPoverty(before: PreparedPolicy): void {
    const {policy} = this;
    for (let place = 0; place < policy.standard.length; ++place) {
      const isStandardMoved = policy.standard[place] !== before.standard[place];
      const isEdgeMoved = policy.edge_line[place] !== before.edge_line[place];
      if (isStandardMoved) this.standardLine.clear(place);
      if (isEdgeMoved) this.edgeLine.clear(place);
      if (isStandardMoved || isEdgeMoved) this.#isMoved[place] = 1;
    }
  }

  protected override take(row: number, income: number): boolean {
    if (this.withPoverty) this.#tallyPoverty(row, income);
    if (!isTouched(this.sheet) && this.#outcomes.isEmpty(row)) return false;
    this.conclude();
    if (this.#outcomes.isSame(row, this.outcome)) return false;
    this.#outcomes.load(row, this.#before);
    const household = this.caseOf(row, income);
    this.recorder.move(household, this.#before, this.outcome);
    this.#left.move(this.view.place, household, this.#before.received, this.outcome.received);
    return true;
  }

  #tallyPoverty(row: number, income: number): void {
    const {sheet, poor} = this;
    const {place} = this.view;
    const standard = this.#baseline.standard[place];
    const edgeLine = this.#baseline.edge_line[place];
    if (!(income < sheet.members * Math.max(standard, edgeLine, sheet.standard, sheet.edge_line))) return;
    // nothing of it is cash where nothing is received
    const before = this.#outcomes.received(row);
    const after = receivedMonth(sheet);
    const cashBefore = before === 0 ? 0 : this.#outcomes.cash(row);
    const cashAfter = after === 0 ? 0 : receivedCash(sheet);
    if (before === after && cashBefore === cashAfter && this.#isMoved[place] === 0) return;
    poor.place = place;
    poor.weight = this.view.weight;
    poor.members = sheet.members;
    poor.income = income;
    poor.received_before = before;
    poor.received_after = after;
    poor.cash_before = cashBefore;
    poor.cash_after = cashAfter;
    poor.line_before = standard;
    poor.line_after = sheet.standard;
    this.standardLine.move(poor);
    poor.line_before = edgeLine;
    poor.line_after = sheet.edge_line;
    this.edgeLine.move(poor);
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

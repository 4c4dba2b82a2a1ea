// One pass over a partition: every household assessed under baseline and reform, with the same draw, and tallied.

import {assess} from "../rules/assess.js";
import type {PreparedPolicy} from "../rules/prepare.js";
import {Worksheet} from "../rules/worksheet.js";
import {binCount, binOf} from "./bins.js";
import {cliffMeasure, countProgrammes, isTouched, measure, measures, Measures, receivedMonth} from "./measures.js";
import {FactsView} from "./facts.js";
import {incomeMonth} from "./population.js";
import type {Population} from "./population.js";
import {
  emptyTally,
  gainClassCount,
  gainClasses,
  quantise,
  quantiseSquare,
  stackDepth,
  unchangedClass
} from "./tally.js";
import type {Tally} from "./tally.js";
import {HouseholdView} from "./view.js";

/** Households in a chunk: one loop over a million sometimes stays half as fast in V8. */
const chunkSize = 8192;
/** 元/年: a household is at a cliff where its earner's earning this much more leaves it with less. */
export const cliffStep = 1200;
/** 元/月: benefits are rounded to whole yuan, which is no cliff. */
const cliffTolerance = 1;

const measureCount = measures.length;

/** The assessment of a population, chunk by chunk, so that a host can stop between two of them. */
export class Run {
  readonly tally: Tally;
  readonly #population: Population;
  readonly #policies: readonly [PreparedPolicy, PreparedPolicy];
  readonly #view: HouseholdView;
  readonly #facts: FactsView;
  readonly #sheets = [new Worksheet(), new Worksheet()] as const;
  readonly #raised = new Worksheet();
  readonly #measures = [new Measures(), new Measures()] as const;
  #next = 0;

  constructor(population: Population, baseline: PreparedPolicy, reform: PreparedPolicy) {
    const {households, persons, offsets, facts, places, regions} = population;
    this.#population = population;
    this.#policies = [baseline, reform];
    this.#view = new HouseholdView(households, persons, offsets, places);
    this.#facts = new FactsView(facts);
    this.tally = emptyTally(regions);
  }

  /** Assesses the next chunk; false once all is done. */
  step(): boolean {
    const end = Math.min(this.#next + chunkSize, this.#population.places.length);
    for (let row = this.#next; row < end; ++row) this.#household(row);
    this.#next = end;
    return end < this.#population.places.length;
  }

  #household(row: number): void {
    const view = this.#view;
    const facts = this.#facts;
    const [baseline, reform] = this.#sheets;
    view.row = row;
    facts.row = row;
    assess(view, facts, this.#policies[0], baseline);
    assess(view, facts, this.#policies[1], reform);
    const income = incomeMonth(view, facts);
    this.#count(row, view.weight, facts.members, income);
    if (isTouched(baseline, income) || isTouched(reform, income)) this.#tallyTouched(row, view.weight, income);
    else this.#tallyUnchanged(row, view.weight, facts.members);
  }

  #count(row: number, weight: number, members: number, income: number): void {
    const {places, bins, deciles} = this.#population;
    const {households, represented, persons, bin_persons, bin_income, decile_persons} = this.tally;
    const place = places[row];
    const bin = (place >> 1) * binCount + bins[row];
    const people = quantise(weight * members);
    households[place] += 1;
    represented[place] += quantise(weight);
    persons[place] += people;
    decile_persons[deciles[row]] += people;
    bin_persons[bin] += people;
    bin_income[bin] += quantise(weight * income);
  }

  #tallyUnchanged(row: number, weight: number, members: number): void {
    const {deciles} = this.#population;
    const people = quantise(weight * members);
    const gain = unchangedClass * 10 + deciles[row];
    this.tally.transitions[0] += people;
    this.tally.gain_persons[gain] += people;
    this.tally.gain_households[gain] += quantise(weight);
    this.tally.gain_type_persons[this.#typeIndex(row, unchangedClass)] += people;
    this.tally.stacking[0] += quantise(weight);
    this.tally.stacking[stackDepth] += quantise(weight);
    this.#observe(0, people, 0);
    this.#observe(1, people, 0);
  }

  #typeIndex(row: number, gainClass: number): number {
    return (this.tally.gain_type_persons.length / gainClassCount) * gainClass + this.#population.types[row];
  }

  #tallyTouched(row: number, weight: number, income: number): void {
    const [baseline, reform] = this.#sheets;
    for (let side = 0; side < 2; ++side) this.#tallySide(side, row, weight, income);
    this.#tallySums(this.#population.places[row], weight);
    const people = quantise(weight * baseline.members);
    this.tally.transitions[6 * baseline.status + reform.status] += people;
    this.#tallyGain(row, weight, people, receivedMonth(reform) - receivedMonth(baseline));
  }

  #tallySide(side: number, row: number, weight: number, income: number): void {
    const sheet = this.#sheets[side];
    const values = this.#measures[side];
    const {deciles, bins, places} = this.#population;
    const {tally} = this;
    measure(sheet, income, values);
    if (sheet.receives === 1 && this.#atCliff(side, sheet)) values.add(cliffMeasure, 1);
    const received = receivedMonth(sheet);
    const people = quantise(weight * sheet.members);
    const covered = sheet.status >= 1 && sheet.status <= 4 && sheet.receives === 1;
    const decile = 10 * side + deciles[row];
    if (covered) tally.decile_covered[decile] += people;
    tally.decile_received[decile] += quantise(weight * received);
    tally.stacking[stackDepth * side + Math.min(countProgrammes(values), stackDepth - 1)] += quantise(weight);
    this.#observe(side, people, sheet.status);
    if (received > 0 && sheet.members > 0)
      this.#moveBin(side, places[row] >> 1, bins[row], people, weight, income, received, sheet.members);
  }

  /** Bins after assistance hold only what moved: persons leave the bin they were in and enter another. */
  #moveBin(
    side: number,
    region: number,
    bin: number,
    people: number,
    weight: number,
    income: number,
    received: number,
    members: number
  ): void {
    const {bin_persons, bin_income} = this.tally;
    const base = ((1 + side) * this.tally.regions.length + region) * binCount;
    const after = base + binOf((income + received) / members);
    bin_persons[base + bin] -= people;
    bin_income[base + bin] -= quantise(weight * income);
    bin_persons[after] += people;
    bin_income[after] += quantise(weight * income) + quantise(weight * received);
  }

  #atCliff(side: number, sheet: Worksheet): boolean {
    const view = this.#view;
    view.earnings_added = cliffStep;
    assess(view, this.#facts, this.#policies[side], this.#raised);
    view.earnings_added = 0;
    return this.#raised.resources_month < sheet.resources_month - cliffTolerance;
  }

  #observe(side: number, people: number, status: number): void {
    const observed = this.#view.observed_status;
    if (observed === 255) return;
    const entitled = status >= 1 && status <= 4 ? 1 : 0;
    const registered = observed >= 1 && observed <= 4 ? 1 : 0;
    this.tally.observed[4 * side + 2 * entitled + registered] += people;
  }

  #tallySums(place: number, weight: number): void {
    const [before, after] = this.#measures;
    const {sums, squares} = this.tally;
    const stride = this.tally.households.length * measureCount;
    const cell = place * measureCount;
    for (let k = 0; k < before.count; ++k) {
      const m = before.nonZero[k];
      const x = before.values[m] * weight;
      sums[cell + m] += quantise(x);
      squares[cell + m] += quantiseSquare(x * x, m);
      if (after.values[m] === 0) squares[2 * stride + cell + m] += quantiseSquare(x * x, m);
    }
    for (let k = 0; k < after.count; ++k) {
      const m = after.nonZero[k];
      const y = after.values[m] * weight;
      const d = y - before.values[m] * weight;
      sums[stride + cell + m] += quantise(y);
      squares[stride + cell + m] += quantiseSquare(y * y, m);
      if (d !== 0) squares[2 * stride + cell + m] += quantiseSquare(d * d, m);
    }
  }

  #tallyGain(row: number, weight: number, people: number, change: number): void {
    const {deciles, places} = this.#population;
    const gainClass = classOf(change);
    const cell = 10 * gainClass + deciles[row];
    this.tally.gain_persons[cell] += people;
    this.tally.gain_households[cell] += quantise(weight);
    this.tally.gain_amount[cell] += quantise(weight * change);
    this.tally.gain_type_persons[this.#typeIndex(row, gainClass)] += people;
    if (gainClass !== unchangedClass) this.tally.changed_persons[2 * places[row] + (change > 0 ? 1 : 0)] += people;
  }
}

function classOf(change: number): number {
  let i = 0;
  while (i < gainClasses.length && change >= gainClasses[i]) ++i;
  return i;
}

/** Assesses a whole population at once; baseline and reform side by side. */
export function runAll(population: Population, baseline: PreparedPolicy, reform: PreparedPolicy): Tally {
  const run = new Run(population, baseline, reform);
  while (run.step());
  return run.tally;
}

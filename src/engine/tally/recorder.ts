// Puts outcomes of households into a tally: under the baseline each once, under a reform those that differ moved.

import {binCount, binOf} from "../columns/bins.js";
import {tallyCover} from "./cover.js";
import {householdTypes} from "../columns/household-type.js";
import {gainClassOf} from "./gain-class.js";
import {
  countProgrammes,
  dibaoBase,
  dibaoFamiliesReceiving,
  familiesEntitled,
  familiesMissed,
  isCovered,
  measureAt,
  measures
} from "./measures.js";
import type {Outcome} from "./outcomes.js";
import {Pair} from "./pairs.js";
import type {Population} from "../columns/population.js";
import {peopleQuantum, quantise} from "./quantise.js";
import {hasDetail, quantiseSquare, stackDepth, unchangedClass} from "./tally.js";
import type {Tally} from "./tally.js";

const measureCount = measures.length;
const deciles = 10;

/** What of a household does not depend on a policy. */
export interface Case {
  readonly row: number;
  readonly weight: number;
  readonly members: number;
  /** 元/月 it disposes of before assistance. */
  readonly income: number;
  /** Status in the register; 255 where that is not known. */
  readonly observed: number;
}

export class Recorder {
  readonly #population: Population;
  readonly #tally: Tally;
  readonly #withDetail: boolean;
  readonly #exclusion = new Pair("exclusion");
  readonly #benefit = new Pair("benefit");

  constructor(population: Population, tally: Tally) {
    this.#population = population;
    this.#tally = tally;
    this.#withDetail = hasDetail(tally);
  }

  /** Under the baseline: the household itself, its outcome, and no change. */
  enter(c: Case, outcome: Outcome): void {
    this.#count(c);
    if (!this.#withDetail) {
      this.#tallySums(0, c, outcome, 1);
      return;
    }
    this.#countDetail(c);
    this.#tallySide(0, c, outcome, 1);
    this.#tallyChange(c, outcome, outcome, 1);
    this.#enterPairs(c, outcome);
  }

  /** Under a reform: out with the outcome of the baseline, in with that of the reform. */
  move(c: Case, before: Outcome, after: Outcome): void {
    tallyCover(this.#tally, this.#population.places[c.row], c.weight, before.measures, after.measures);
    if (!this.#withDetail) {
      this.#tallySums(1, c, before, -1);
      this.#tallySums(1, c, after, 1);
      this.#tallyMoved(c, after.received - before.received);
      return;
    }
    this.#tallySide(1, c, before, -1);
    this.#tallySide(1, c, after, 1);
    this.#tallyChange(c, before, before, -1);
    this.#tallyChange(c, before, after, 1);
    this.#movePairs(c, before, after);
    this.#tallyDifference(c, before, after);
  }

  #count({row, weight, members}: Case): void {
    const {households, represented, persons} = this.#tally;
    const place = this.#population.places[row];
    households[place] += 1;
    represented[place] += quantise(weight);
    persons[place] += quantise(weight * members);
  }

  #countDetail({row, weight, members, income}: Case): void {
    const {places, bins, deciles: tenths} = this.#population;
    const {bin_persons, bin_income, decile_persons} = this.#tally;
    const bin = (places[row] >> 1) * binCount + bins[row];
    const people = quantise(weight * members);
    decile_persons[tenths[row]] += people;
    bin_persons[bin] += people;
    bin_income[bin] += quantise(weight * income);
  }

  /** Adds (`sign` 1) or takes away (-1) the outcome on one side. */
  #tallySide(side: 0 | 1, c: Case, {status, received, measures: m}: Outcome, sign: 1 | -1): void {
    const {sums, squares, decile_covered, decile_received, stacking, observed, households} = this.#tally;
    const cell = (side * households.length + this.#population.places[c.row]) * measureCount;
    for (let k = 0; k < m.count; ++k) {
      const i = m.nonZero[k];
      const x = m.values[i] * c.weight;
      sums[cell + i] += sign * quantise(x);
      squares[cell + i] += sign * quantiseSquare(x * x, i);
    }
    const people = sign * quantise(c.weight * c.members);
    const decile = deciles * side + this.#population.deciles[c.row];
    if (isCovered(m)) decile_covered[decile] += people;
    decile_received[decile] += sign * quantise(c.weight * received);
    stacking[stackDepth * side + Math.min(countProgrammes(m), stackDepth - 1)] += sign * quantise(c.weight);
    if (c.observed !== 255)
      observed[4 * side + 2 * Number(isRegistered(status)) + Number(isRegistered(c.observed))] += people;
    if (received > 0 && c.members > 0) this.#moveBins(side, c, received, m.values[measureAt.cashReceiving], sign);
  }

  /** Of the outcome on one side, the sums alone. */
  #tallySums(side: 0 | 1, c: Case, {measures: m}: Outcome, sign: 1 | -1): void {
    const {sums, households} = this.#tally;
    const cell = (side * households.length + this.#population.places[c.row]) * measureCount;
    for (let k = 0; k < m.count; ++k) {
      const i = m.nonZero[k];
      sums[cell + i] += sign * quantise(m.values[i] * c.weight);
    }
  }

  /** Persons whose assistance falls or rises. */
  #tallyMoved({row, weight, members}: Case, change: number): void {
    if (gainClassOf(change) === unchangedClass) return;
    this.#tally.changed_persons[2 * this.#population.places[row] + (change > 0 ? 1 : 0)] += quantise(weight * members);
  }

  /** Bins after assistance hold only what moved: persons leave the bin they were in and enter another, by all of it and by cash. */
  #moveBins(side: 0 | 1, c: Case, received: number, cash: number, sign: 1 | -1): void {
    const people = sign * quantise(c.weight * c.members);
    const income = sign * quantise(c.weight * c.income);
    this.#moveBin(1 + side, c, received, people, income, sign);
    if (cash > 0) this.#moveBin(3 + side, c, cash, people, income, sign);
  }

  /** `stage`: an index of `incomeStages`. */
  #moveBin(stage: number, c: Case, received: number, people: number, income: number, sign: 1 | -1): void {
    const {bin_persons, bin_income, regions} = this.#tally;
    const {bins, places} = this.#population;
    const base = (stage * regions.length + (places[c.row] >> 1)) * binCount;
    const from = base + bins[c.row];
    const to = base + binOf((c.income + received) / c.members);
    bin_persons[from] -= people;
    bin_income[from] -= income;
    bin_persons[to] += people;
    bin_income[to] += income + sign * quantise(c.weight * received);
  }

  /** Adds or takes away the move from one outcome to another: statuses, and the class of gain or loss. */
  #tallyChange({row, weight, members}: Case, before: Outcome, after: Outcome, sign: 1 | -1): void {
    const {transitions, gain_persons, gain_households, gain_amount, gain_type_persons} = this.#tally;
    const {deciles: tenths, types} = this.#population;
    const change = after.received - before.received;
    const gainClass = gainClassOf(change);
    const people = sign * quantise(weight * members);
    const cell = deciles * gainClass + tenths[row];
    transitions[6 * before.status + after.status] += people;
    gain_persons[cell] += people;
    gain_households[cell] += sign * quantise(weight);
    gain_amount[cell] += sign * quantise(weight * change);
    gain_type_persons[householdTypes.length * gainClass + types[row]] += people;
    if (gainClass === unchangedClass) return;
    const {changed_persons, changed_squares} = this.#tally;
    const moved = 2 * this.#population.places[row] + (change > 0 ? 1 : 0);
    changed_persons[moved] += people;
    const square = weight * members * (weight * members);
    changed_squares[moved] += sign * (square + peopleQuantum - peopleQuantum);
  }

  /** Products behind the errors of exclusion and of the mean benefit. */
  #enterPairs({row, weight}: Case, {measures}: Outcome): void {
    const place = this.#population.places[row];
    const [exclusion, benefit] = [this.#exclusion, this.#benefit];
    exclusion.xb = weight * familiesEntitled(measures);
    exclusion.yb = weight * familiesMissed(measures);
    benefit.xb = weight * dibaoFamiliesReceiving(measures);
    benefit.yb = weight * dibaoBase(measures);
    exclusion.enter(this.#tally.pairs, place);
    benefit.enter(this.#tally.pairs, place);
  }

  #movePairs({row, weight}: Case, {measures: before}: Outcome, {measures: after}: Outcome): void {
    const place = this.#population.places[row];
    const {pairs} = this.#tally;
    const [exclusion, benefit] = [this.#exclusion, this.#benefit];
    exclusion.xb = exclusion.xr = weight * familiesEntitled(before);
    exclusion.yb = exclusion.yr = weight * familiesMissed(before);
    benefit.xb = benefit.xr = weight * dibaoFamiliesReceiving(before);
    benefit.yb = benefit.yr = weight * dibaoBase(before);
    exclusion.addReform(pairs, place, -1);
    benefit.addReform(pairs, place, -1);
    exclusion.xr = weight * familiesEntitled(after);
    exclusion.yr = weight * familiesMissed(after);
    benefit.xr = weight * dibaoFamiliesReceiving(after);
    benefit.yr = weight * dibaoBase(after);
    exclusion.addReform(pairs, place, 1);
    benefit.addReform(pairs, place, 1);
  }

  /** Squares of the paired differences, for the standard errors of changes. */
  #tallyDifference({row, weight}: Case, before: Outcome, after: Outcome): void {
    const {squares, households} = this.#tally;
    const cell = (2 * households.length + this.#population.places[row]) * measureCount;
    const [from, to] = [before.measures, after.measures];
    for (let k = 0; k < to.count; ++k) {
      const i = to.nonZero[k];
      const d = (to.values[i] - from.values[i]) * weight;
      squares[cell + i] += quantiseSquare(d * d, i);
    }
    for (let k = 0; k < from.count; ++k) {
      const i = from.nonZero[k];
      const d = from.values[i] * weight;
      if (to.values[i] === 0) squares[cell + i] += quantiseSquare(d * d, i);
    }
  }
}

const isRegistered = (status: number): boolean => status >= 1 && status <= 4;

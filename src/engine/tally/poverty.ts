// 贫困 FGT 0, 1, 2 (Foster, Greer and Thorbecke 1984) of households before assistance, after all of it and after what of it is
// cash, against the standard and against the edge line, and the products behind the errors of their changes.

import {headCells, povertyCells, povertyLines, povertyStages} from "./cells.js";
import {Pair} from "./pairs.js";
import {peopleQuantum} from "./quantise.js";
import {Shortfall, shortfallCells} from "./shortfall.js";
import type {Tally} from "./tally.js";

const stages = povertyStages.length;

/** The household at hand, and one line and what it receives under baseline and reform. */
export class Poor {
  place = 0;
  weight = 0;
  members = 0;
  /** 元/月 of the household before assistance. */
  income = 0;
  /** 元/月 received. */
  received_before = 0;
  received_after = 0;
  /** What of it is cash. */
  cash_before = 0;
  cash_after = 0;
  /** 元/月·人. */
  line_before = 0;
  line_after = 0;
}

/** Tallies households against one line, over all places. */
export class PovertyLine {
  readonly #tally: Tally;
  readonly #gaps: Pair;
  readonly #cashGaps: Pair;
  readonly #line: number;
  readonly #cell: number;
  readonly #before = new Shortfall();
  readonly #after = new Shortfall();
  /** Places where the reform moves the line: its sums are tallied anew there, not moved from those of the baseline. */
  readonly #isMoved: Uint8Array;

  constructor(tally: Tally, line: (typeof povertyLines)[number]) {
    this.#tally = tally;
    this.#gaps = new Pair(`gaps_${line}`);
    this.#cashGaps = new Pair(`gaps_${line}_cash`);
    this.#line = povertyLines.indexOf(line);
    this.#cell = this.#line * shortfallCells;
    this.#isMoved = new Uint8Array(tally.households.length);
  }

  /** Takes out what depends on the reform's line in a place. */
  clear(place: number): void {
    const {poverty, pairs, head_squares, households} = this.#tally;
    const cell = (households.length + place) * povertyCells + this.#cell;
    poverty.fill(0, cell, cell + shortfallCells);
    this.#gaps.clearReform(pairs, place);
    this.#cashGaps.clearReform(pairs, place);
    head_squares.fill(0, this.#head(place) + stages, this.#head(place) + 3 * stages);
    this.#isMoved[place] = 1;
  }

  /** Under the baseline. */
  enter(poor: Poor): void {
    const {place, weight, members, income, line_before} = poor;
    const need = line_before * members;
    if (!(income < need)) return;
    const b = this.#before;
    const cell = place * povertyCells + this.#cell;
    b.set(need, poor, poor.received_before, poor.cash_before);
    b.add(this.#tally.poverty, cell, weight * need, 1);
    this.#enterGaps(place, b);
    this.#enterHeads(place, b);
  }

  /** Under a reform: moves what differs from the baseline. */
  move(poor: Poor): void {
    const {place, weight, members, income, line_before, line_after} = poor;
    const needBefore = line_before * members;
    const needAfter = line_after * members;
    if (!(income < needBefore || income < needAfter)) return;
    const isMoved = this.#isMoved[place] === 1;
    if (!isMoved && poor.received_before === poor.received_after && poor.cash_before === poor.cash_after) return;
    const [b, r] = [this.#before, this.#after];
    const {poverty, households} = this.#tally;
    const cell = (households.length + place) * povertyCells + this.#cell;
    b.set(needBefore, poor, poor.received_before, poor.cash_before);
    r.set(needAfter, poor, poor.received_after, poor.cash_after);
    if (!isMoved) {
      b.add(poverty, cell, weight * needBefore, -1);
      this.#moveGaps(place, b, b, -1);
      this.#moveHeads(place, b, b, -1);
    }
    r.add(poverty, cell, weight * needAfter, 1);
    this.#moveGaps(place, b, r, 1);
    this.#moveHeads(place, b, r, 1);
  }

  #enterGaps(place: number, b: Shortfall): void {
    const {pairs} = this.#tally;
    const [gaps, cashGaps] = [this.#gaps, this.#cashGaps];
    gaps.xb = b.gap;
    gaps.yb = b.gap - b.gap_left;
    gaps.enter(pairs, place);
    if (b.gap_cash === b.gap) return;
    cashGaps.xb = b.gap;
    cashGaps.yb = b.gap - b.gap_cash;
    cashGaps.enter(pairs, place);
  }

  #moveGaps(place: number, b: Shortfall, r: Shortfall, sign: 1 | -1): void {
    const {pairs} = this.#tally;
    const [gaps, cashGaps] = [this.#gaps, this.#cashGaps];
    gaps.xb = b.gap;
    gaps.yb = b.gap - b.gap_left;
    gaps.xr = r.gap;
    gaps.yr = r.gap - r.gap_left;
    gaps.addReform(pairs, place, sign);
    if (b.gap_cash === b.gap && r.gap_cash === r.gap) return;
    cashGaps.xb = b.gap;
    cashGaps.yb = b.gap - b.gap_cash;
    cashGaps.xr = r.gap;
    cashGaps.yr = r.gap - r.gap_cash;
    cashGaps.addReform(pairs, place, sign);
  }

  #enterHeads(place: number, b: Shortfall): void {
    const {head_squares} = this.#tally;
    const head = this.#head(place);
    head_squares[head] += square(b.persons);
    head_squares[head + 1] += square(b.persons_left);
    head_squares[head + 2] += square(b.persons_cash);
  }

  #moveHeads(place: number, b: Shortfall, r: Shortfall, sign: 1 | -1): void {
    const {head_squares} = this.#tally;
    const head = this.#head(place) + stages;
    head_squares[head] += sign * square(r.persons);
    head_squares[head + 1] += sign * square(r.persons_left);
    head_squares[head + 2] += sign * square(r.persons_cash);
    if (b === r) return;
    head_squares[head + 3] += sign * square(r.persons - b.persons);
    head_squares[head + 4] += sign * square(r.persons_left - b.persons_left);
    head_squares[head + 5] += sign * square(r.persons_cash - b.persons_cash);
  }

  #head(place: number): number {
    return place * headCells + this.#line * 3 * stages;
  }
}

const square = (persons: number): number => persons * persons + peopleQuantum - peopleQuantum;

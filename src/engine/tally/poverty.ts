// 贫困 FGT 0, 1, 2 of households before and after assistance, against the standard and against the edge line, and the products
// behind the errors of their changes.

import {headCells, povertyCells, povertyLines} from "./cells.js";
import {Pair} from "./pairs.js";
import {peopleQuantum, quantise} from "./quantise.js";
import type {Tally} from "./tally.js";

/** What a household lacks below one line, weighted: persons and 元/月, before assistance and after. */
class Shortfall {
  persons = 0;
  gap = 0;
  persons_left = 0;
  gap_left = 0;

  set(need: number, people: number, weight: number, income: number, received: number): void {
    const isPoor = need > 0 && income < need; // nobody lacks anything to a line of nothing
    const staysPoor = need > 0 && income + received < need;
    this.persons = isPoor ? people : 0;
    this.gap = isPoor ? weight * (need - income) : 0;
    this.persons_left = staysPoor ? people : 0;
    this.gap_left = staysPoor ? weight * (need - income - received) : 0;
  }

  /** Adds (`sign` 1) to the cells of one line, or takes away (-1); `need` is the line for the whole household, weighted. */
  add(cells: Float64Array, cell: number, need: number, sign: 1 | -1): void {
    if (this.persons === 0) return;
    addGap(cells, cell, this.persons, this.gap, need, sign);
    if (this.persons_left > 0) addGap(cells, cell + povertyCells / 4, this.persons_left, this.gap_left, need, sign);
  }
}

function addGap(cells: Float64Array, cell: number, persons: number, gap: number, need: number, sign: 1 | -1): void {
  const share = gap / need;
  cells[cell] += sign * quantise(persons);
  cells[cell + 1] += sign * quantise(gap);
  cells[cell + 2] += sign * quantise(persons * share * share);
}

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
  /** 元/月·人. */
  line_before = 0;
  line_after = 0;
}

/** Tallies households against one line, over all places. */
export class PovertyLine {
  readonly #tally: Tally;
  readonly #gaps: Pair;
  readonly #line: number;
  readonly #cell: number;
  readonly #before = new Shortfall();
  readonly #after = new Shortfall();
  /** Places where the reform moves the line: its sums are tallied anew there, not moved from those of the baseline. */
  readonly #isMoved: Uint8Array;

  constructor(tally: Tally, line: (typeof povertyLines)[number]) {
    this.#tally = tally;
    this.#gaps = new Pair(`gaps_${line}`);
    this.#line = povertyLines.indexOf(line);
    this.#cell = (this.#line * povertyCells) / 2;
    this.#isMoved = new Uint8Array(tally.households.length);
  }

  /** Takes out what depends on the reform's line in a place. */
  clear(place: number): void {
    const {poverty, pairs, head_squares, households} = this.#tally;
    const cell = (households.length + place) * povertyCells + this.#cell;
    poverty.fill(0, cell, cell + povertyCells / 2);
    this.#gaps.clearReform(pairs, place);
    head_squares.fill(0, this.#head(place) + 2, this.#head(place) + headCells / 2);
    this.#isMoved[place] = 1;
  }

  /** Under the baseline, on both sides. */
  enter({place, weight, members, income, line_before, received_before}: Poor): void {
    const need = line_before * members;
    if (!(income < need)) return;
    const b = this.#before;
    const cell = place * povertyCells + this.#cell;
    const {poverty, households} = this.#tally;
    b.set(need, weight * members, weight, income, received_before);
    b.add(poverty, cell, weight * need, 1);
    b.add(poverty, cell + households.length * povertyCells, weight * need, 1);
    this.#enterGaps(place, b);
    this.#enterHeads(place, b);
  }

  /** Under a reform: moves what differs from the baseline. */
  move({place, weight, members, income, line_before, line_after, received_before, received_after}: Poor): void {
    const needBefore = line_before * members;
    const needAfter = line_after * members;
    if (!(income < needBefore || income < needAfter)) return;
    const isMoved = this.#isMoved[place] === 1;
    if (!isMoved && received_before === received_after) return;
    const [b, r] = [this.#before, this.#after];
    const {poverty, households} = this.#tally;
    const cell = (households.length + place) * povertyCells + this.#cell;
    b.set(needBefore, weight * members, weight, income, received_before);
    r.set(needAfter, weight * members, weight, income, received_after);
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
    this.#gaps.xb = b.gap;
    this.#gaps.yb = b.gap - b.gap_left;
    this.#gaps.enter(this.#tally.pairs, place);
  }

  #moveGaps(place: number, b: Shortfall, r: Shortfall, sign: 1 | -1): void {
    const gaps = this.#gaps;
    gaps.xb = b.gap;
    gaps.yb = b.gap - b.gap_left;
    gaps.xr = r.gap;
    gaps.yr = r.gap - r.gap_left;
    gaps.addReform(this.#tally.pairs, place, sign);
  }

  #enterHeads(place: number, b: Shortfall): void {
    const {head_squares} = this.#tally;
    const head = this.#head(place);
    head_squares[head] += square(b.persons);
    head_squares[head + 1] += square(b.persons_left);
    this.#moveHeads(place, b, b, 1);
  }

  #moveHeads(place: number, b: Shortfall, r: Shortfall, sign: 1 | -1): void {
    const {head_squares} = this.#tally;
    const head = this.#head(place);
    head_squares[head + 2] += sign * square(r.persons);
    head_squares[head + 3] += sign * square(r.persons_left);
    if (b === r) return;
    head_squares[head + 4] += sign * square(r.persons - b.persons);
    head_squares[head + 5] += sign * square(r.persons_left - b.persons_left);
  }

  #head(place: number): number {
    return place * headCells + this.#line * (headCells / 2);
  }
}

const square = (persons: number): number => persons * persons + peopleQuantum - peopleQuantum;

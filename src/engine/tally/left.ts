// 剩余缺口 What households lack after assistance below the lines of one policy, the baseline unless another is named: one yardstick for
// every reform, however it moves its own lines.

import type {PreparedPolicy} from "../../rules/prepare.js";
import {leftCells} from "./cells.js";
import {moneyQuantum, peopleQuantum, quantise} from "./quantise.js";
import type {Tally} from "./tally.js";

/** `income` is 元/月 before assistance. */
interface Means {
  readonly weight: number;
  readonly members: number;
  readonly income: number;
}

/** Sides of a tally, and the paired difference of the two among its squares. */
type Side = 0 | 1;
const difference = 2;

export class LeftTally {
  readonly #cells: Float64Array;
  /** Empty where no errors are asked for. */
  readonly #squares: Float64Array;
  readonly #standard: Float64Array;
  readonly #edgeLine: Float64Array;

  constructor({left, left_squares}: Pick<Tally, "left" | "left_squares">, lines: PreparedPolicy) {
    this.#cells = left;
    this.#squares = left_squares;
    this.#standard = lines.standard;
    this.#edgeLine = lines.edge_line;
  }

  /** Under the baseline. `received` is 元/月. */
  enter(place: number, household: Means, received: number): void {
    this.#add(0, place, household, received, 1);
  }

  /** Under a reform: out with what the baseline left, in with what the reform leaves. */
  move(place: number, household: Means, before: number, after: number): void {
    this.#add(1, place, household, before, -1);
    this.#add(1, place, household, after, 1);
    if (this.#squares.length === 0) return;
    const {weight, members, income} = household;
    const cell = this.#cellOf(difference, place);
    const standard = members * this.#standard[place] - income;
    const edgeLine = members * this.#edgeLine[place] - income;
    this.#addDifference(cell, weight * members, weight, standard - before, standard - after);
    this.#addDifference(cell + 2, weight * members, weight, edgeLine - before, edgeLine - after);
  }

  #cellOf(kind: Side | typeof difference, place: number): number {
    return (kind * this.#standard.length + place) * leftCells;
  }

  #add(side: Side, place: number, {weight, members, income}: Means, received: number, sign: 1 | -1): void {
    const means = income + received;
    const cell = this.#cellOf(side, place);
    this.#addLine(cell, weight, members, members * this.#standard[place] - means, sign);
    this.#addLine(cell + 2, weight, members, members * this.#edgeLine[place] - means, sign);
  }

  #addLine(cell: number, weight: number, members: number, lacking: number, sign: 1 | -1): void {
    if (!(lacking > 0)) return;
    this.#cells[cell] += sign * quantise(weight * members);
    this.#cells[cell + 1] += sign * quantise(weight * lacking);
    if (this.#squares.length > 0) this.#addSquares(cell, weight * members, weight * lacking, sign);
  }

  #addSquares(cell: number, persons: number, gap: number, sign: 1 | -1): void {
    this.#squares[cell] += sign * (persons * persons + peopleQuantum - peopleQuantum);
    this.#squares[cell + 1] += sign * (gap * gap + moneyQuantum - moneyQuantum);
  }

  /** What a household lacks before and after; below 0 or unknown, it lacks nothing. */
  #addDifference(cell: number, persons: number, weight: number, before: number, after: number): void {
    const was = before > 0;
    const is = after > 0;
    if (!was && !is) return;
    this.#addSquares(cell, was === is ? 0 : persons, weight * ((is ? after : 0) - (was ? before : 0)), 1);
  }
}

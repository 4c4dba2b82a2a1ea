// 剩余缺口 What households lack after assistance below the lines of the baseline: one yardstick for every reform, however it moves
// its own lines.

import type {PreparedPolicy} from "../../rules/prepare.js";
import {leftCells} from "./cells.js";
import {quantise} from "./quantise.js";
import type {Tally} from "./tally.js";

/** `income` is 元/月 before assistance. */
interface Means {
  readonly weight: number;
  readonly members: number;
  readonly income: number;
}

export class LeftTally {
  readonly #cells: Float64Array;
  readonly #standard: Float64Array;
  readonly #edgeLine: Float64Array;

  constructor({left}: Pick<Tally, "left">, baseline: PreparedPolicy) {
    this.#cells = left;
    this.#standard = baseline.standard;
    this.#edgeLine = baseline.edge_line;
  }

  /** Under the baseline. `received` is 元/月. */
  enter(place: number, household: Means, received: number): void {
    this.#add(0, place, household, received, 1);
  }

  /** Under a reform: out with what the baseline left, in with what the reform leaves. */
  move(place: number, household: Means, before: number, after: number): void {
    this.#add(1, place, household, before, -1);
    this.#add(1, place, household, after, 1);
  }

  #add(side: 0 | 1, place: number, {weight, members, income}: Means, received: number, sign: 1 | -1): void {
    const means = income + received;
    const cell = (side * this.#standard.length + place) * leftCells;
    this.#addLine(cell, weight, members, members * this.#standard[place] - means, sign);
    this.#addLine(cell + 2, weight, members, members * this.#edgeLine[place] - means, sign);
  }

  #addLine(cell: number, weight: number, members: number, lacking: number, sign: 1 | -1): void {
    if (!(lacking > 0)) return;
    this.#cells[cell] += sign * quantise(weight * members);
    this.#cells[cell + 1] += sign * quantise(weight * lacking);
  }
}

// What a household lacks below one line, and how it goes into the cells of poverty.

import {povertyStages} from "./cells.js";
import {quantise} from "./quantise.js";

/** Persons, gap, squares. */
const measured = 3;
export const shortfallCells = povertyStages.length * measured;

/** A household's means, 元/月 before assistance. */
interface Means {
  readonly weight: number;
  readonly members: number;
  readonly income: number;
}

/** Weighted persons and 元/月, before assistance, after all of it, and after what of it is cash. */
export class Shortfall {
  persons = 0;
  gap = 0;
  persons_left = 0;
  gap_left = 0;
  persons_cash = 0;
  gap_cash = 0;

  /** `need` is the line for the whole household; `received` and `cash` are 元/月. Nobody lacks anything to a line of nothing. */
  set(need: number, {weight, members, income}: Means, received: number, cash: number): void {
    const lacking = need > 0 ? need - income : 0;
    const people = weight * members;
    this.persons = lacking > 0 ? people : 0;
    this.gap = lacking > 0 ? weight * lacking : 0;
    if (received === 0) {
      this.persons_left = this.persons_cash = this.persons;
      this.gap_left = this.gap_cash = this.gap;
      return;
    }
    const staysPoor = need > 0 && income + received < need;
    const isPoorInCash = need > 0 && income + cash < need;
    this.persons_left = staysPoor ? people : 0;
    this.gap_left = staysPoor ? weight * (lacking - received) : 0;
    this.persons_cash = isPoorInCash ? people : 0;
    this.gap_cash = isPoorInCash ? weight * (lacking - cash) : 0;
  }

  /** Adds (`sign` 1) to the cells of one line, or takes away (-1); `need` is the line for the whole household, weighted. */
  add(cells: Float64Array, cell: number, need: number, sign: 1 | -1): void {
    const {persons, gap} = this;
    if (persons === 0) return;
    const share = gap / need;
    const people = sign * quantise(persons);
    const lacking = sign * quantise(gap);
    const squares = sign * quantise(persons * share * share);
    addTo(cells, cell, people, lacking, squares);
    if (this.gap_left === gap && this.gap_cash === gap) {
      // most of the poor receive nothing
      addTo(cells, cell + measured, people, lacking, squares);
      addTo(cells, cell + 2 * measured, people, lacking, squares);
      return;
    }
    if (this.persons_left > 0) addGap(cells, cell + measured, this.persons_left, this.gap_left, need, sign);
    if (this.persons_cash > 0) addGap(cells, cell + 2 * measured, this.persons_cash, this.gap_cash, need, sign);
  }
}

function addGap(cells: Float64Array, cell: number, persons: number, gap: number, need: number, sign: 1 | -1): void {
  const share = gap / need;
  addTo(cells, cell, sign * quantise(persons), sign * quantise(gap), sign * quantise(persons * share * share));
}

function addTo(cells: Float64Array, cell: number, people: number, gap: number, squares: number): void {
  cells[cell] += people;
  cells[cell + 1] += gap;
  cells[cell + 2] += squares;
}

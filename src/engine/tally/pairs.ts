// 成对 What the standard errors of ratios rest on: for each ratio y / x, the products of x and y under the baseline and x and y under
// the reform, of one household at a time. The variance of any sum of the four follows from them (analysis/results/ratios.ts).

import {moneyQuantum, peopleQuantum} from "./quantise.js";

const quanta = {
  people: {xx: peopleQuantum, xy: peopleQuantum, yy: peopleQuantum},
  peopleAndMoney: {xx: peopleQuantum, xy: moneyQuantum, yy: moneyQuantum},
  money: {xx: moneyQuantum, xy: moneyQuantum, yy: moneyQuantum}
} as const;

/** What x and y are. Persons and households are weighted, money is weighted 元/月. */
const pairs = {
  /** Persons in families entitled to tekun or dibao; those of them who do not receive. */
  exclusion: quanta.people,
  /** Persons of dibao families that receive; their dibao base. */
  benefit: quanta.peopleAndMoney,
  /** What households lack to the dibao standard before assistance; what of it assistance fills. */
  gaps_standard: quanta.money,
  /** The same to the edge line. */
  gaps_edge_line: quanta.money
} as const;
export type PairName = keyof typeof pairs;

const names = Object.keys(pairs) as PairName[];
export const pairIndex = (name: PairName): number => names.indexOf(name);

/** xb xb, xb yb, yb yb; then those with the reform: xb xr, xb yr, yb xr, yb yr, xr xr, xr yr, yr yr. */
export const productCount = 10;
/** Those of the baseline alone come first. */
const baselineProducts = 3;
/** Products of all pairs in one place. */
export const pairCells = names.length * productCount;

/** The four variables of one household, to be filled in and added to a tally again and again. */
export class Pair {
  xb = 0;
  yb = 0;
  xr = 0;
  yr = 0;
  readonly #first: number;
  readonly #xx: number;
  readonly #xy: number;
  readonly #yy: number;

  constructor(name: PairName) {
    this.#first = pairIndex(name) * productCount;
    this.#xx = pairs[name].xx;
    this.#xy = pairs[name].xy;
    this.#yy = pairs[name].yy;
  }

  /** Takes out the products of a place that depend on the reform. */
  clearReform(cells: Float64Array, place: number): void {
    const cell = place * pairCells + this.#first;
    cells.fill(0, cell + baselineProducts, cell + productCount);
  }

  /** Adds the products of the household in `place` under the baseline, which stands on both sides. */
  enter(cells: Float64Array, place: number): void {
    const {xb, yb} = this;
    if (xb === 0) return; // y is a part of x
    const cell = place * pairCells + this.#first;
    cells[cell] += xb * xb + this.#xx - this.#xx;
    cells[cell + 1] += xb * yb + this.#xy - this.#xy;
    cells[cell + 2] += yb * yb + this.#yy - this.#yy;
    this.xr = xb;
    this.yr = yb;
    this.addReform(cells, place, 1);
  }

  /** Adds (`sign` 1) or takes away (-1) the products with the reform. */
  addReform(cells: Float64Array, place: number, sign: 1 | -1): void {
    const {xb, yb, xr, yr} = this;
    if (xb === 0 && xr === 0) return;
    const [xx, xy, yy] = [this.#xx, this.#xy, this.#yy];
    const cell = place * pairCells + this.#first;
    cells[cell + 3] += sign * (xb * xr + xx - xx);
    cells[cell + 4] += sign * (xb * yr + xy - xy);
    cells[cell + 5] += sign * (yb * xr + xy - xy);
    cells[cell + 6] += sign * (yb * yr + yy - yy);
    cells[cell + 7] += sign * (xr * xr + xx - xx);
    cells[cell + 8] += sign * (xr * yr + xy - xy);
    cells[cell + 9] += sign * (yr * yr + yy - yy);
  }
}

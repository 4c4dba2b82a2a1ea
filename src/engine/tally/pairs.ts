// 成对 What the standard errors of ratios rest on: for each ratio y / x, the products of x and y under the baseline and x and y under
// the reform, of one household at a time. The variance of any sum of the four follows from them (analysis/results/ratios.ts).

import {moneyQuantum, peopleQuantum} from "./quantise.js";

const quanta = {
  people: {xx: peopleQuantum, xy: peopleQuantum, yy: peopleQuantum},
  peopleAndMoney: {xx: peopleQuantum, xy: moneyQuantum, yy: moneyQuantum},
  money: {xx: moneyQuantum, xy: moneyQuantum, yy: moneyQuantum}
} as const;

/**
 * What x and y are. Persons and households are weighted, money is weighted 元/月. Where `x` is named, x is that pair's, and so are its
 * squares: they are tallied there.
 */
const pairs = {
  /** Persons in families entitled to tekun or dibao; those of them who do not receive. */
  exclusion: quanta.people,
  /** Persons of dibao families that receive; their dibao base. */
  benefit: quanta.peopleAndMoney,
  /** What households lack to the dibao standard before assistance; what of it assistance fills. */
  gaps_standard: quanta.money,
  /** The same to the edge line. */
  gaps_edge_line: quanta.money,
  /** The same two; what of it cash alone fills. */
  gaps_standard_cash: {...quanta.money, x: "gaps_standard"},
  gaps_edge_line_cash: {...quanta.money, x: "gaps_edge_line"}
} as const;
export type PairName = keyof typeof pairs;

const names = Object.keys(pairs) as PairName[];
export const pairIndex = (name: PairName): number => names.indexOf(name);
/** Index of the pair that has the squares of x. */
export const pairIndexOfX = (name: PairName): number => {
  const pair = pairs[name];
  return pairIndex("x" in pair ? pair.x : name);
};

/** xb xb, xb yb, yb yb; then those with the reform: xb xr, xb yr, yb xr, yb yr, xr xr, xr yr, yr yr. */
export const productCount = 10;
/** Those of the baseline alone come first. */
const baselineProducts = 3;
/** Which product of the baseline alone each of those with the reform is, where the reform is the baseline. */
const sameAs = [0, 1, 1, 2, 0, 1, 2] as const;
/** Products of all pairs in one place. */
export const pairCells = names.length * productCount;

/** Copies the products of the baseline to those with the reform, for a reform that changes nothing. */
export function mirrorProducts(cells: Float64Array): void {
  for (let cell = 0; cell < cells.length; cell += productCount)
    for (let k = 0; k < sameAs.length; ++k) cells[cell + baselineProducts + k] = cells[cell + sameAs[k]];
}

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
  readonly #hasX: boolean;

  constructor(name: PairName) {
    this.#first = pairIndex(name) * productCount;
    this.#xx = pairs[name].xx;
    this.#xy = pairs[name].xy;
    this.#yy = pairs[name].yy;
    this.#hasX = pairIndexOfX(name) === pairIndex(name);
  }

  /** Takes out the products of a place that depend on the reform. */
  clearReform(cells: Float64Array, place: number): void {
    const cell = place * pairCells + this.#first;
    cells.fill(0, cell + baselineProducts, cell + productCount);
  }

  /** Adds the products of the household in `place` under the baseline alone. */
  enter(cells: Float64Array, place: number): void {
    const {xb, yb} = this;
    if (xb === 0) return; // y is a part of x
    const cell = place * pairCells + this.#first;
    if (this.#hasX) cells[cell] += xb * xb + this.#xx - this.#xx;
    if (yb === 0) return;
    cells[cell + 1] += xb * yb + this.#xy - this.#xy;
    cells[cell + 2] += yb * yb + this.#yy - this.#yy;
  }

  /** Adds (`sign` 1) or takes away (-1) the products with the reform. */
  addReform(cells: Float64Array, place: number, sign: 1 | -1): void {
    const {xb, yb, xr, yr} = this;
    if (xb === 0 && xr === 0) return;
    const cell = place * pairCells + this.#first;
    if (this.#hasX) {
      const xx = this.#xx;
      cells[cell + 3] += sign * (xb * xr + xx - xx);
      cells[cell + 7] += sign * (xr * xr + xx - xx);
    }
    if (yb === 0 && yr === 0) return;
    const [xy, yy] = [this.#xy, this.#yy];
    cells[cell + 4] += sign * (xb * yr + xy - xy);
    cells[cell + 5] += sign * (yb * xr + xy - xy);
    cells[cell + 6] += sign * (yb * yr + yy - yy);
    cells[cell + 8] += sign * (xr * yr + xy - xy);
    cells[cell + 9] += sign * (yr * yr + yy - yy);
  }
}

// Cells for the tests of the gate: of families that contribute given amounts, with keys drawn from a seed.

import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";
import {uniformFloat64} from "pure-rand/distribution/uniformFloat64";
import {CellSum} from "../../../src/analysis/disclosure/cell.js";
import type {RecordKeys} from "../../../src/analysis/disclosure/cell.js";

export function keysOf(families: number, seed: number): RecordKeys {
  const random = xoroshiro128plus(seed);
  const next = (): number => uniformFloat64(random);
  return {keys: Float64Array.from({length: families}, () => 0.4 * next() - 0.2), start: next(), isReal: null};
}

/** Of the families whose amounts are given by row; 0 is not in it. */
export function cellOf(keys: RecordKeys, amounts: readonly number[]): CellSum {
  const cell = new CellSum();
  amounts.forEach((amount, row) => {
    cell.add(keys, row, amount);
  });
  return cell;
}

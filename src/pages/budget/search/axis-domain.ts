// 坐标范围 Between which values an axis runs, so that a difference that is small beside the amounts looks small.

/** Of the largest value: no axis spans less. */
const least = 0.2;

/** From the lowest to the highest, and at least a fifth of the largest; not below nought where no value is. */
export function axisDomain(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = least * Math.max(Math.abs(low), Math.abs(high));
  const extra = Math.max(0, span - (high - low)) / 2;
  if (low === 0 && high === 0) return [0, 1];
  const from = low >= 0 ? Math.max(0, low - extra) : low - extra;
  return [from, high + extra];
}

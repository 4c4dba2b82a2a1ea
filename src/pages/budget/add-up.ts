// Figures that are seen to add up: rounded so that their rounded sum is the sum of the rounded (largest remainder; M. Balinski and
// H. P. Young, Fair Representation, 1982).

/** Multiples of `unit` near the values that sum to the multiple nearest to their sum. Each is less than one unit off. */
export function addUp(values: readonly number[], unit: number): number[] {
  const scaled = values.map(value => value / unit);
  const floors = scaled.map(Math.floor);
  const over = Math.round(scaled.reduce((a, b) => a + b, 0)) - floors.reduce((a, b) => a + b, 0);
  const order = [...scaled.keys()].sort((a, b) => scaled[b] - floors[b] - (scaled[a] - floors[a]) || a - b);
  const raised = new Set(order.slice(0, over));
  return floors.map((floor, i) => (floor + (raised.has(i) ? 1 : 0)) * unit);
}

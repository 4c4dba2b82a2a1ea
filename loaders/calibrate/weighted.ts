// Weighted statistics of a column.

/** Indices in ascending order of the values; ties by index, so that the order is always the same. */
export function ascending(values: ArrayLike<number>): Uint32Array {
  return Uint32Array.from({length: values.length}, (_, i) => i).sort((i, j) => values[i] - values[j] || i - j);
}

/** Smallest value up to which at least a share q of the weight lies. */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, q: number): number {
  let total = 0;
  for (let i = 0; i < weights.length; ++i) total += weights[i];
  let below = 0;
  let value = NaN;
  for (const i of ascending(values)) {
    below += weights[i];
    value = values[i];
    if (below >= q * total) break;
  }
  return value;
}

export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < weights.length; ++i) {
    sum += weights[i] * values[i];
    total += weights[i];
  }
  return sum / total;
}

/**
 * Gini index: twice the area between the diagonal and the Lorenz curve, by trapezoids. With debts among the values it is normalised
 * to 0..1 (Raffinetti, Siletti and Vernizzi 2015), which without any is the same number; NaN where there is nothing to share.
 */
export function weightedGini(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  let persons = 0;
  let income = 0;
  let sizes = 0;
  let area = 0;
  for (const i of ascending(values)) {
    const added = weights[i] * values[i];
    area += weights[i] * (2 * income + added);
    income += added;
    sizes += Math.abs(added);
    persons += weights[i];
  }
  return income / sizes - area / (persons * sizes);
}

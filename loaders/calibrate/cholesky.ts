// Symmetric positive definite systems, as calibration meets them: small, badly scaled, sometimes with a redundant row.

/** Solves matrix * x = right. The diagonal is scaled to one and given a touch of ridge, so that redundant margins do no harm. */
export function choleskySolve(matrix: readonly Float64Array[], right: Float64Array, ridge = 1e-9): Float64Array {
  const n = right.length;
  const scale = new Float64Array(n);
  for (let i = 0; i < n; ++i) scale[i] = matrix[i][i] > 0 ? 1 / Math.sqrt(matrix[i][i]) : 1;
  const lower = factor(matrix, scale, ridge);
  const x = new Float64Array(n);
  for (let i = 0; i < n; ++i) {
    let sum = right[i] * scale[i];
    for (let k = 0; k < i; ++k) sum -= lower[i][k] * x[k];
    x[i] = sum / lower[i][i];
  }
  for (let i = n - 1; i >= 0; --i) {
    let sum = x[i];
    for (let k = i + 1; k < n; ++k) sum -= lower[k][i] * x[k];
    x[i] = sum / lower[i][i];
  }
  return x.map((value, i) => value * scale[i]);
}

function factor(matrix: readonly Float64Array[], scale: Float64Array, ridge: number): Float64Array[] {
  const n = scale.length;
  const lower = Array.from({length: n}, () => new Float64Array(n));
  for (let i = 0; i < n; ++i) {
    for (let j = 0; j <= i; ++j) {
      let sum = matrix[i][j] * scale[i] * scale[j] + (i === j ? ridge : 0);
      for (let k = 0; k < j; ++k) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(Math.max(sum, ridge)) : sum / lower[j][j];
    }
  }
  return lower;
}

// Comparisons and rounding with one tolerance against float noise: 63 > 0.7 * 90 and 3 * 0.4 * 1175 go wrong without it.

const tolerance = 1e-6;

export const isBelow = (a: number, b: number): boolean => a < b - tolerance;
export const isAbove = (a: number, b: number): boolean => a > b + tolerance;
export const isAtMost = (a: number, b: number): boolean => a <= b + tolerance;
export const roundHalfUp = (x: number): number => Math.floor(x + 0.5 + tolerance);
export const roundUp = (x: number): number => Math.ceil(x - tolerance);

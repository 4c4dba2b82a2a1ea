// The Dagum distribution of incomes: both tails are powers, so the poor are more numerous than under a lognormal
// (F ~ y^(a p) near zero) and the rich follow Pareto (1 - F ~ y^-a).
// C. Dagum (1977), A new model of personal income distribution, Economie appliquee 30(3); Kleiber and Kotz (2003), ch. 6.

import {gammaln} from "simple-statistics";

export interface Dagum {
  readonly a: number;
  readonly p: number;
  readonly scale: number;
}

export const dagumCdf = ({a, p, scale}: Dagum, y: number): number => (1 + (y / scale) ** -a) ** -p;

export const dagumQuantile = ({a, p, scale}: Dagum, u: number): number => scale * (u ** (-1 / p) - 1) ** (-1 / a);

/** Mean; a must exceed 1. */
export const dagumMean = ({a, p, scale}: Dagum): number =>
  scale * Math.exp(gammaln(p + 1 / a) + gammaln(1 - 1 / a) - gammaln(p));

export const dagumGini = ({a, p}: Dagum): number =>
  Math.exp(gammaln(p) + gammaln(2 * p + 1 / a) - gammaln(2 * p) - gammaln(p + 1 / a)) - 1;

/** One part of a mixture: its share of persons, its mean against the whole, its poverty line in yuan. */
export interface Part {
  readonly share: number;
  readonly relative: number;
  readonly line: number;
}

/**
 * A Dagum shape, common to all parts of a population, such that the whole has this mean, this median and this share of
 * persons below the lines of their parts. `relative` must average to 1.
 */
export function fitDagum(mean: number, median: number, belowLine: number, parts: readonly Part[]): Dagum {
  const shaped = (p: number): Dagum => {
    const a = bisect(a => shareBelow(withMean({a, p, scale: 1}, mean), parts, () => median) - 0.5, 1.2, 20);
    return withMean({a, p, scale: 1}, mean);
  };
  const p = bisect(p => shareBelow(shaped(p), parts, part => part.line) - belowLine, 0.05, 5);
  return shaped(p);
}

const withMean = (shape: Dagum, mean: number): Dagum => ({...shape, scale: (shape.scale * mean) / dagumMean(shape)});

function shareBelow(whole: Dagum, parts: readonly Part[], line: (part: Part) => number): number {
  let sum = 0;
  for (const part of parts) sum += part.share * dagumCdf({...whole, scale: whole.scale * part.relative}, line(part));
  return sum;
}

/** Root of a function that falls from positive to negative, or the end nearest to it. */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < 60; ++i) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

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

export const dagumGini = ({a, p}: Pick<Dagum, "a" | "p">): number =>
  Math.exp(gammaln(p) + gammaln(2 * p + 1 / a) - gammaln(2 * p) - gammaln(p + 1 / a)) - 1;

/** One part of a mixture: its share of persons, and its mean against that of the whole. */
export interface IncomePart {
  readonly share: number;
  readonly relative: number;
}

/** What a population's incomes are to meet: yuan a year per head, and the Gini index within each of its parts. */
export interface WantedSpread {
  readonly mean: number;
  readonly median: number;
  readonly gini: number;
}

/** Shapes tried, from a tail so long that half of all live near zero to one so short that the law is nearly inverse Weibull. */
const shortest = 20;
const longest = 0.05;

/**
 * A Dagum shape, common to all parts of a population, such that each part has this Gini index and the whole this mean and
 * this median. `relative` must average to 1. Throws where no Dagum law has such a median at such a Gini.
 */
export function fitDagum({mean, median, gini}: WantedSpread, parts: readonly IncomePart[]): Dagum {
  const shaped = (p: number): Dagum => withMean({a: powerOf(p, gini), p, scale: 1}, mean);
  // At a given Gini, the longer the lower tail, the nearer is the median to the mean.
  const excess = (p: number) => 0.5 - shareBelow(shaped(p), parts, median);
  if (excess(longest) < 0 || excess(shortest) > 0)
    throw new Error(`no income law: median ${median} at mean ${mean} and Gini ${gini} (see income_gini in data/*.csv)`);
  return shaped(bisect(excess, longest, shortest));
}

/** The power a at which a Dagum law of shape p has this Gini index; the Gini falls as a rises. */
const powerOf = (p: number, gini: number): number => bisect(a => dagumGini({a, p}) - gini, 1.01, 200);

const withMean = (shape: Dagum, mean: number): Dagum => ({...shape, scale: (shape.scale * mean) / dagumMean(shape)});

function shareBelow(whole: Dagum, parts: readonly IncomePart[], line: number): number {
  let sum = 0;
  for (const part of parts) sum += part.share * dagumCdf({...whole, scale: whole.scale * part.relative}, line);
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

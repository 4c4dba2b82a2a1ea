// How many households each prefecture gets, and who is drawn: the poor more often, with smaller weights to match.

import {bisect, dagumCdf, dagumQuantile} from "../incomes/dagum.js";
import type {Dagum} from "../incomes/dagum.js";
import {rankOf, scoreOf, usualScore} from "../incomes/persistence.js";
import type {Persistence} from "../incomes/persistence.js";
import type {Stream} from "./streams.js";

/**
 * Square-root allocation, between an even split and one by size, so that small prefectures can be read as well; none gets
 * less than its least number. Throws where these are more than there is to give.
 */
export function allocate(total: number, sizes: readonly number[], least: readonly number[] = []): number[] {
  const floors = sizes.map((_, p) => Math.ceil(least[p] ?? 0));
  const needed = floors.reduce((a, b) => a + b, 0);
  if (needed > total)
    throw new Error(`too few households: ${total} (the prefectures need ${needed}; raise households)`);
  const roots = sizes.map(Math.sqrt);
  const given = (scale: number) => roots.map((root, p) => Math.max(floors[p], Math.floor(scale * root)));
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  const scale = bisect(scale => total - sum(given(scale)), 0, total);
  const counts = given(scale).map((count, p) => Math.max(floors[p], count));
  for (let i = 0; sum(counts) < total; ++i) ++counts[i % counts.length];
  for (let i = 0; sum(counts) > total; ++i) {
    const p = i % counts.length;
    if (counts[p] > floors[p]) --counts[p];
  }
  return counts;
}

/** Density of the sample over income ranks v in [0, 1]: `floor` far from poverty, rising smoothly towards it. */
export interface Tilt {
  readonly floor: number;
  readonly length: number;
}

/** The tilt that puts half of the sample into the lowest sixth. */
export function tiltWithFloor(floor: number): Tilt {
  const sixth = (length: number) =>
    floor / 6 + ((1 - floor) * (1 - Math.exp(-1 / (6 * length)))) / (1 - Math.exp(-1 / length));
  return {floor, length: bisect(length => sixth(length) - 0.5, 0.005, 1)};
}

/** Share of the sample that will lie below the lines (yuan a year in towns and in the country). */
export function sampledBelow(
  incomes: Incomes,
  lines: {readonly urban: number; readonly rural: number},
  tilt: Tilt
): number {
  const steps = 32;
  let sum = 0;
  for (const place of ["urban", "rural"] as const) {
    const share = place === "urban" ? incomes.urbanShare : 1 - incomes.urbanShare;
    const below = dagumCdf(incomes[place], lines[place]);
    for (let s = 0; s < steps; ++s) {
      const income = dagumQuantile(incomes[place], ((s + 0.5) / steps) * below);
      sum += ((share * below) / steps) * tiltDensity(tilt, rankInPrefecture(incomes, income));
    }
  }
  return sum;
}

function rankInPrefecture({urban, rural, urbanShare}: Incomes, income: number): number {
  return urbanShare * dagumCdf(urban, income) + (1 - urbanShare) * dagumCdf(rural, income);
}

export function tiltDensity({floor, length}: Tilt, v: number): number {
  return floor + ((1 - floor) * Math.exp(-v / length)) / (length * (1 - Math.exp(-1 / length)));
}

export interface Drawn {
  readonly registration: Uint8Array;
  /** Income rank among those of the same registration, 0..1. */
  readonly rank: Float64Array;
  /** Income rank in the prefecture, 0..1. */
  readonly rankInPrefecture: Float64Array;
  /** Households represented, before calibration. */
  readonly weight: Float64Array;
}

export interface Incomes {
  readonly urban: Dagum;
  readonly rural: Dagum;
  readonly urbanShare: number;
}

/** Draws `count` income ranks in one prefecture by rejection, weighted so as to represent `households`. */
export function drawRanks(count: number, households: number, incomes: Incomes, tilt: Tilt, stream: Stream): Drawn {
  const drawn = {
    registration: new Uint8Array(count),
    rank: new Float64Array(count),
    rankInPrefecture: new Float64Array(count),
    weight: new Float64Array(count)
  };
  const peak = tiltDensity(tilt, 0);
  let sum = 0;
  for (let i = 0; i < count;) {
    const urban = stream.chance(incomes.urbanShare);
    const rank = stream.uniform();
    const income = dagumQuantile(urban ? incomes.urban : incomes.rural, rank);
    const v = rankInPrefecture(incomes, income);
    const density = tiltDensity(tilt, v);
    if (!stream.chance(density / peak)) continue;
    drawn.registration[i] = urban ? 1 : 2;
    drawn.rank[i] = rank;
    drawn.rankInPrefecture[i] = v;
    sum += drawn.weight[i] = 1 / density;
    ++i;
  }
  for (let i = 0; i < count; ++i) drawn.weight[i] *= households / sum;
  return drawn;
}

/** What the families drawn are used to. */
export interface Usual {
  /** Yuan a year per head. */
  readonly income: Float64Array;
  /** Its rank in the prefecture, 0..1. */
  readonly rankInPrefecture: Float64Array;
}

/** The income each family is used to, given the rank of this year's: see incomes/persistence.ts. */
export function drawUsual(drawn: Drawn, incomes: Incomes, persistence: Persistence, stream: Stream): Usual {
  const {spread, correlation} = usualScore(persistence);
  const rest = Math.sqrt(1 - correlation ** 2);
  const income = drawn.rank.map((rank, i) => {
    const score = spread * (correlation * scoreOf(rank) + rest * stream.normal());
    return dagumQuantile(drawn.registration[i] === 1 ? incomes.urban : incomes.rural, rankOf(score));
  });
  return {income, rankInPrefecture: income.map(yuan => rankInPrefecture(incomes, yuan))};
}

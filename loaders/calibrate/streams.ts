// Named streams of random numbers: one per seed, purpose and prefecture, so that a new column, or a new prefecture,
// leaves every other number as it was.

import {uniformFloat64} from "pure-rand/distribution/uniformFloat64";
import {xoroshiro128plusFromState} from "pure-rand/generator/xoroshiro128plus";

export interface Stream {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** True with probability p. */
  chance(p: number): boolean;
  /** Uniform whole number, both ends included. */
  integer(from: number, to: number): number;
  /** Standard normal. */
  normal(): number;
  /** Index drawn with probability proportional to the weights. */
  pick(weights: ArrayLike<number>): number;
}

export function openStream(seed: number, purpose: string, region: number): Stream {
  const name = `${seed}/${purpose}/${region}`;
  const generator = xoroshiro128plusFromState([0, 1, 2, 3].map(part => hash(`${name}/${part}`)));
  const uniform = () => uniformFloat64(generator);
  return {
    uniform,
    chance: p => uniform() < p,
    integer: (from, to) => from + Math.floor(uniform() * (to - from + 1)),
    // Box-Muller, the cosine half only: one normal takes two uniforms whatever its use.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    pick: weights => {
      let total = 0;
      for (let i = 0; i < weights.length; ++i) total += weights[i];
      let left = uniform() * total;
      for (let i = 0; i < weights.length; ++i) if ((left -= weights[i]) < 0) return i;
      return weights.length - 1;
    }
  };
}

/** FNV-1a with the finisher of MurmurHash3, so that names that differ by one letter give unrelated states. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; ++i) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

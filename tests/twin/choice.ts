// Seeded choices: one seed, one population.

import {uniformInt} from "pure-rand/distribution/uniformInt";
import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";

/** A seeded source of choices. */
export class Choice {
  readonly #source;
  constructor(seed: number) {
    this.#source = xoroshiro128plus(seed);
  }
  int(from: number, to: number): number {
    return uniformInt(this.#source, from, Math.max(from, to));
  }
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }
  flag(percent: number): number {
    return this.chance(percent) ? 1 : 0;
  }
  of<T>(values: readonly T[]): T {
    return values[this.int(0, values.length - 1)];
  }
  /** A whole yuan at, just below or just above `x`; never negative. */
  near(x: number): number {
    return Math.max(0, this.of([Math.floor, Math.ceil, Math.round])(x) + this.of([-1, 0, 0, 1]));
  }
}

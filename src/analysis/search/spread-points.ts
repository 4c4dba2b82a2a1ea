// Points that fill a box evenly however many are taken. J. H. Halton (1960), turned by a random shift for each side so that a seed
// gives a set of its own (R. Cranley and T. N. L. Patterson 1976).

const primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] as const;
export const maxSides = primes.length;

/** Point `index` of the sequence in the unit box; `shifts` has one number in [0, 1) for each side. */
export function spreadPoint(index: number, shifts: readonly number[]): number[] {
  return shifts.map((shift, side) => (inverse(index + 1, primes[side]) + shift) % 1);
}

/** The digits of a whole number in some base, written backwards behind the point. */
function inverse(index: number, base: number): number {
  let value = 0;
  let unit = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * unit;
    unit /= base;
  }
  return value;
}

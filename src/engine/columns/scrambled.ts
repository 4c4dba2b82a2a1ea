// A number out of an id, so that chance is the same wherever and whenever a household is met.

/** The finaliser of MurmurHash3 (Appleby): neighbouring ids give unrelated numbers in 0 .. 2^32 - 1. */
export function scrambled(id: number): number {
  let x = Math.imul(id ^ (id >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

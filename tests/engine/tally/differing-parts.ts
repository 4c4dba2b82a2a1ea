// Whether two tallies are the same to the last bit. Compared as bytes: arrays of this length take a matcher of a test seconds.

import type {Tally} from "../../../src/engine/tally/tally.js";

/** Names of the parts in which two tallies differ in any bit, and `regions` where those do. */
export function differingParts(a: Tally, b: Tally): string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as Exclude<keyof Tally, "design">[];
  return names.filter(name => !bytesOf(a[name]).equals(bytesOf(b[name])));
}

const bytesOf = (values: readonly number[] | Float64Array): Buffer => Buffer.from(Float64Array.from(values).buffer);

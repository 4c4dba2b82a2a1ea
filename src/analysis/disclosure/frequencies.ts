// How many records share a record's key: what k-anonymity and the risk of being found are counted by.

export interface Frequencies {
  /** Records of the same key, and the families they stand for. */
  readonly records: Uint32Array;
  readonly represented: Float64Array;
}

export function frequencies(keys: readonly string[], weights: ArrayLike<number>): Frequencies {
  const counts = new Map<string, {records: number; represented: number}>();
  keys.forEach((key, i) => {
    const found = counts.get(key) ?? {records: 0, represented: 0};
    counts.set(key, {records: found.records + 1, represented: found.represented + weights[i]});
  });
  return {
    records: Uint32Array.from(keys, key => counts.get(key)!.records),
    represented: Float64Array.from(keys, key => counts.get(key)!.represented)
  };
}

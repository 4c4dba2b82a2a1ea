// 非劣解 The points of which none other is at least as good in every objective and better in one.

/** Whether `a` is at least as good as `b` in every objective and better in one; less is better. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false;
  for (let i = 0; i < a.length; ++i) {
    if (a[i] > b[i]) return false;
    if (a[i] < b[i]) better = true;
  }
  return better;
}

/** A set that only keeps what nothing in it dominates; of several with the same objectives the first stays. */
export class NonDominated<T> {
  readonly #kept: {readonly item: T; readonly objectives: readonly number[]}[] = [];

  /** Takes an item; false where it is dominated, or equal to one that is there. */
  add(item: T, objectives: readonly number[]): boolean {
    for (const {objectives: other} of this.#kept) {
      if (dominates(other, objectives) || objectives.every((x, i) => x === other[i])) return false;
    }
    for (let i = this.#kept.length - 1; i >= 0; --i) {
      if (dominates(objectives, this.#kept[i].objectives)) this.#kept.splice(i, 1);
    }
    this.#kept.push({item, objectives});
    return true;
  }

  get items(): T[] {
    return this.#kept.map(({item}) => item);
  }
}

// 推算档 Which bracket fits whom: a table over kind and age, so that no bracket is looked for household by household.

import {ableByAge, ages, isUnable, kindOf, partialByAge, workKinds} from "../household/person.js";
import type {WorkAges} from "../household/person.js";

export interface Bracket {
  readonly labour: number;
  readonly sex: number;
  readonly from: number;
  readonly to: number;
}

/** 劳动能力, by `labourCodes`, of one of that `capacityKind` at an age. */
export function capacityAt(capacity: number, age: number, policy: WorkAges): number {
  if (capacity < partialByAge) return capacity;
  return isUnable(age, policy) ? 0 : capacity - partialByAge + 1;
}

/** By 256 * kind + age: 1 + the first bracket that fits, 0 where none does. */
export function bracketTable(brackets: readonly Bracket[], policy: WorkAges): Uint8Array {
  const table = new Uint8Array(ages * workKinds);
  if (brackets.length === 0) return table;
  for (let capacity = 0; capacity <= ableByAge; ++capacity)
    for (let sex = 0; sex <= 2; ++sex)
      for (let age = 0; age < ages; ++age) {
        const labour = capacityAt(capacity, age, policy);
        const fits = (b: Bracket): boolean =>
          b.labour === labour && (b.sex === 0 || b.sex === sex) && b.from <= age && age < b.to;
        table[ages * kindOf(capacity, sex) + age] = 1 + brackets.findIndex(fits);
      }
  return table;
}

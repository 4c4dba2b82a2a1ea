// Some households of microdata with their persons, in the order asked for; and microdata one behind the other.

import {arrayFor} from "../../rules/household/microdata.js";
import type {HouseholdColumns, Microdata, PersonColumns} from "../../rules/household/microdata.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Column} from "../../rules/household/columns.js";

/** Copies; `ids` are their new household_id, rising, by default those they have. */
export function takeHouseholds(data: Microdata, rows: readonly number[], ids?: ArrayLike<number>): Microdata {
  const {households, persons, offsets} = data;
  const people = rows.flatMap(row => Array.from({length: offsets[row + 1] - offsets[row]}, (_, k) => offsets[row] + k));
  const taken = {
    households: columnsOf(householdColumns, rows.length, name => i => households[name as "region"][rows[i]]),
    persons: columnsOf(personColumns, people.length, name => i => persons[name as "age"][people[i]])
  } as unknown as {households: HouseholdColumns; persons: PersonColumns};
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => {
    starts[i + 1] = starts[i] + offsets[row + 1] - offsets[row];
    const id = ids?.[i] ?? households.household_id[row];
    taken.households.household_id[i] = id;
    taken.persons.household_id.fill(id, starts[i], starts[i + 1]);
  });
  return {...taken, offsets: starts};
}

/** The ids of `b` are all above those of `a`. */
export function joinMicrodata(a: Microdata, b: Microdata): Microdata {
  const [n, m] = [a.households.household_id.length, a.persons.household_id.length];
  const both = (columns: readonly Column[], table: "households" | "persons", first: number) => {
    const [from, then]: readonly [Table, Table] = [a[table], b[table]];
    const total = first + b[table].household_id.length;
    return columnsOf(columns, total, name => i => (i < first ? from[name][i] : then[name][i - first]));
  };
  return {
    households: both(householdColumns, "households", n) as unknown as HouseholdColumns,
    persons: both(personColumns, "persons", m) as unknown as PersonColumns,
    offsets: Uint32Array.from([...a.offsets.subarray(0, n), ...b.offsets.map(offset => offset + m)])
  };
}

type Table = Readonly<Record<string, ArrayLike<number>>>;

const columnsOf = (
  columns: readonly Column[],
  length: number,
  valueOf: (name: string) => (i: number) => number
): Record<string, ArrayLike<number>> =>
  Object.fromEntries(
    columns.map(({name, type}) => {
      const array = arrayFor(type, length);
      const value = valueOf(name);
      for (let i = 0; i < length; ++i) array[i] = value(i);
      return [name, array];
    })
  );

// Microdata as columns: one typed array per column, persons grouped by household through an offset array.

import type {householdColumns, personColumns} from "./columns.js";
import type {ColumnType} from "./columns.js";

export interface ArrayTypes {
  bool: Uint8Array;
  u8: Uint8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  i32: Int32Array;
  f32: Float32Array;
}
type Entry<S extends readonly {name: string; type: ColumnType}[]> = S[number];
type ColumnsOf<S extends readonly {name: string; type: ColumnType}[]> = {
  readonly [E in Entry<S> as E["name"]]: ArrayTypes[E["type"]];
};

export type HouseholdColumns = ColumnsOf<typeof householdColumns>;
export type PersonColumns = ColumnsOf<typeof personColumns>;

/** A population: `offsets` has one entry more than there are households; persons of household i are offsets[i] .. offsets[i + 1] - 1. */
export interface Microdata {
  readonly households: HouseholdColumns;
  readonly persons: PersonColumns;
  readonly offsets: Uint32Array;
}

const constructors = {
  bool: Uint8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array
} as const;

/** An array for `length` values of a column type, all zero. */
export function arrayFor<T extends ColumnType>(type: T, length: number): ArrayTypes[T] {
  return new constructors[type](length) as ArrayTypes[T];
}

/** Offsets of persons by household; both tables sorted by household_id. Throws where a person has no household. */
export function offsetsOf(householdIds: Uint32Array, personHouseholdIds: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(householdIds.length + 1);
  let row = 0;
  for (let i = 0; i < householdIds.length; ++i) {
    offsets[i] = row;
    while (row < personHouseholdIds.length && personHouseholdIds[row] === householdIds[i]) ++row;
  }
  offsets[householdIds.length] = row;
  if (row < personHouseholdIds.length) {
    throw new Error(
      `person without a household: household_id ${personHouseholdIds[row]} at row ${row + 1} of persons (is each table sorted by household_id?)`
    );
  }
  return offsets;
}

// SHA-256 of a population: of its columns, not of its files.

import {householdColumns, personColumns} from "../rules/household/columns.js";
import type {Column} from "../rules/household/columns.js";
import type {Microdata} from "../rules/household/microdata.js";

/** What takes bytes in order and gives their SHA-256 as hexadecimal digits. */
export interface Digest {
  readonly update: (bytes: Uint8Array) => unknown;
  readonly digest: () => string | Promise<string>;
}

/** Most bytes at a time. */
const stretch = 4 * 2 ** 20;

/**
 * 64 hexadecimal digits over the bytes of every column of `households`, then of `persons`, in the order of the schema, rows by
 * household_id and person; a column that a later edition of the rulebook added counts where it says anything: the same population gives the same digits, whatever wrote its files and however they are
 * compressed. Bytes are those of the typed arrays, which every machine that runs DuckDB keeps little-endian.
 * `open` gives what works it out, in this thread or another; whatever its `update` returns is awaited.
 */
export async function columnHash(
  {households, persons}: Microdata,
  open: () => Digest | Promise<Digest>
): Promise<string> {
  const hash = await open();
  const columns = [
    ...householdColumns.filter(column => says(column, households[column.name])).map(({name}) => households[name]),
    ...personColumns.filter(column => says(column, persons[column.name])).map(({name}) => persons[name])
  ];
  for (const {buffer, byteOffset, byteLength} of columns) {
    for (let done = 0; done < byteLength; done += stretch) {
      await hash.update(new Uint8Array(buffer, byteOffset + done, Math.min(stretch, byteLength - done)));
    }
  }
  return hash.digest();
}

/** Whether a column takes part: those of the first edition always, so that a population written before keeps its digits. */
const says = ({since, unknown}: Column, values: ArrayLike<number> & Iterable<number>): boolean =>
  since === undefined || Array.prototype.some.call(values, (value: number) => value !== unknown);

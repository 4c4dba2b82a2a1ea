// SHA-256 of a population: of its columns, not of its files.

import {createSHA256} from "hash-wasm";
import {householdColumns, personColumns} from "../rules/household/columns.js";
import type {Column} from "../rules/household/columns.js";
import type {Microdata} from "../rules/household/microdata.js";

/** Bytes between two pauses: some 15 ms of work, so that a page goes on answering. */
const stretch = 4 * 2 ** 20;

/**
 * 64 hexadecimal digits over the bytes of every column of `households`, then of `persons`, in the order of the schema, rows by
 * household_id and person; a column that a later edition of the rulebook added counts where it says anything: the same population gives the same digits, whatever wrote its files and however they are
 * compressed. Bytes are those of the typed arrays, which every machine that runs DuckDB keeps little-endian.
 * `pause` is awaited now and then.
 */
export async function columnHash(
  {households, persons}: Microdata,
  pause: () => Promise<void> = () => Promise.resolve()
): Promise<string> {
  // The library's WebAssembly: crypto.subtle is missing on pages served without TLS, and JavaScript takes twice as long.
  const hash = await createSHA256();
  const columns = [
    ...householdColumns.filter(column => says(column, households[column.name])).map(({name}) => households[name]),
    ...personColumns.filter(column => says(column, persons[column.name])).map(({name}) => persons[name])
  ];
  let since = 0;
  for (const {buffer, byteOffset, byteLength} of columns) {
    for (let done = 0; done < byteLength; done += stretch) {
      const bytes = Math.min(stretch, byteLength - done);
      hash.update(new Uint8Array(buffer, byteOffset + done, bytes));
      since += bytes;
      if (since < stretch) continue;
      since = 0;
      await pause();
    }
  }
  return hash.digest("hex");
}

/** Whether a column takes part: those of the first edition always, so that a population written before keeps its digits. */
const says = ({since, unknown}: Column, values: ArrayLike<number> & Iterable<number>): boolean =>
  since === undefined || Array.prototype.some.call(values, (value: number) => value !== unknown);

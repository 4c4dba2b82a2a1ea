// The headings of a file, or the refusal of one that has none of those that are asked for.

import {InputError} from "../../rules/schema/problem.js";
import {findHeadings} from "./headings.js";
import type {FoundHeadings} from "./headings.js";
import type {OpenOptions} from "./opened-source.js";

/** Throws an InputError that names `file`. */
export function headingsIn(
  rows: readonly (readonly string[])[],
  file: string,
  isKnown: OpenOptions["isKnown"]
): FoundHeadings {
  const found = findHeadings(rows, isKnown);
  if (found !== null) return found;
  const seen = rows.slice(0, 3).map(row => row.slice(0, 8).join(" | ").slice(0, 80));
  throw new InputError([
    {
      file,
      key: "",
      message: `no headings: none of those the mapping names (in the first 40 rows; ${isHeading(rows) ? `the first is: ${seen[0]}` : "is this the file it was made for?"})`
    }
  ]);
}

/** The first row may be told where it has no digits: a row of data is not. */
const isHeading = (rows: readonly (readonly string[])[]): boolean =>
  rows.length > 0 && !rows[0].some(cell => /\d/.test(cell));

/** Columns up to the last heading. */
export const headedIn = ({headings}: FoundHeadings): number => Math.max(...headings.map(({column}) => column)) + 1;

export const textTypes = (needed: readonly number[]): ReadonlyMap<number, string> =>
  new Map(needed.map(at => [at, "VARCHAR"]));

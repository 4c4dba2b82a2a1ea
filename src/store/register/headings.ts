// Where the headings of a sheet are: below notes, over one row or several merged ones, above the first row of data.

import {joined, normal} from "./normal.js";

export interface Heading {
  /** Position of the column, from 0. */
  readonly column: number;
  /** As it is told and mapped: the lowest heading, with its group where that alone is not enough. */
  readonly name: string;
  /** From the group down. */
  readonly parts: readonly string[];
}

export interface FoundHeadings {
  readonly headings: readonly Heading[];
  /** Rows above the first row of data, blank ones counted. */
  readonly above: number;
}

/** Rows in which headings are looked for, and how many of them may be merged into one. */
const searched = 40;
const deepest = 3;

/** `isKnown`: whether somebody asks for a column of that name; most of those decide. */
export function findHeadings(
  rows: readonly (readonly string[])[],
  isKnown: (name: string) => boolean
): FoundHeadings | null {
  let best: FoundHeadings | null = null;
  let most = 0;
  for (let last = 0; last < Math.min(searched, rows.length); ++last) {
    for (let depth = 1; depth <= Math.min(deepest, last + 1); ++depth) {
      const headings = headingsOf(rows.slice(last - depth + 1, last + 1));
      const score = knownAmong(headings, isKnown);
      if (score > most) [best, most] = [{headings, above: last + 1}, score];
    }
  }
  return best;
}

/** How many of them somebody asks for. */
export const knownAmong = (headings: readonly Heading[], isKnown: (name: string) => boolean): number =>
  headings.filter(({name, parts}) => [name, ...parts.slice(-1)].some(isKnown)).length;

/** Rows of a merged heading as one: a group reaches to the right until the next one begins. */
function headingsOf(rows: readonly (readonly string[])[]): Heading[] {
  const width = Math.max(...rows.map(row => row.length));
  const cell = (row: readonly string[], c: number): string => (row[c] ?? "").replace(/\s+/gu, " ").trim();
  const filled = rows.map((row, r) => {
    if (r === rows.length - 1) return Array.from({length: width}, (_, c) => cell(row, c));
    let group = "";
    return Array.from({length: width}, (_, c) => {
      const own = cell(row, c);
      if (own !== "") group = own;
      const isBelow = rows.slice(r + 1).some(lower => cell(lower, c) !== "");
      return own !== "" ? own : isBelow ? group : "";
    });
  });
  const parts = Array.from({length: width}, (_, c) =>
    filled.map(row => row[c]).filter((text, i, list) => text !== "" && text !== list[i - 1])
  );
  const leaves = parts.map(list => normal(list[list.length - 1] ?? ""));
  return parts.flatMap((list, column) => {
    const leaf = list[list.length - 1];
    if (leaf === undefined) return [];
    const isAlone = leaves.filter(other => other === leaves[column]).length === 1;
    return [{column, name: isAlone ? leaf : list.join("/"), parts: list}];
  });
}

/** The headings that a mapping means by `name`: one where it is clear. */
export function headingsNamed(headings: readonly Heading[], name: string): Heading[] {
  const wanted = normal(name);
  const exact = headings.filter(heading => normal(heading.name) === wanted);
  if (exact.length > 0) return exact;
  const whole = headings.filter(({parts}) => joined(parts.join("")) === joined(name));
  return whole.length > 0 ? whole : headings.filter(({parts}) => normal(parts[parts.length - 1]) === wanted);
}

// How a file of an office becomes a population: which of its columns is which of ours, in what unit and code. A file one can read,
// save and send to a colleague (README, An office's own register).

import type {TableName} from "../queries.js";

/** What the rows stand for: families on the books, a weighted sample, everybody. */
export const kinds = ["register", "survey", "census"] as const;
export type Kind = (typeof kinds)[number];

/** How the text of a cell is read. */
export const readings = ["number", "birth_date", "id_number", "place", "flag"] as const;
export type Reading = (typeof readings)[number];

/** Units of amounts; what 1 is in yuan, and of how many months where the unit says so. */
export const units = {
  "元/年": {yuan: 1, months: 12},
  "元/月": {yuan: 1, months: 1},
  元: {yuan: 1, months: null},
  千元: {yuan: 1000, months: null},
  万元: {yuan: 10_000, months: null},
  "万元/年": {yuan: 10_000, months: 12}
} as const;
export type Unit = keyof typeof units;

/** Where a column of ours comes from: a column of the file, an expression over the row, or one value for all. */
export interface ColumnSource {
  readonly from?: string;
  readonly as?: Reading;
  readonly unit?: Unit;
  /** Text of the cell -> our code; `*` for all others. */
  readonly codes?: Readonly<Record<string, number>>;
  readonly sql?: string;
  readonly value?: number;
  readonly table?: TableName;
}

/** What is done about a problem that does not stop the import by itself. */
export type Answer = "keep" | "drop" | {readonly set: number};

export interface Mapping {
  readonly version: 1;
  /** For whoever reads the mapping; nothing is done with it. */
  readonly note?: string;
  readonly kind: Kind;
  /** The day of which the file tells: ages are counted to it. */
  readonly as_of: string;
  readonly rows: "persons" | "tables";
  readonly household_key: string;
  /** In the table of persons, where the key is called otherwise. */
  readonly person_key?: string;
  readonly columns: Readonly<Record<string, ColumnSource>>;
  readonly problems: Readonly<Record<string, Answer>>;
}

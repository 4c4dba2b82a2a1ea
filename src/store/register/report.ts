// What an import tells: what was read, what was taken for what is not known, and every problem with its first rows.

import type {Label} from "../../rules/schema/label.js";
import type {IdentityKind} from "./identity.js";
import type {Kind} from "./mapping.js";
import type {Taken} from "./unknown-columns.js";

/** A row of a file, and of one that may be told, its column and cell. */
export interface FoundRow {
  readonly file: string;
  /** As a spreadsheet counts: headings and blank rows too. */
  readonly row: number;
  readonly column?: string;
  readonly value?: string | number | null;
}

export interface FoundProblem extends Label {
  readonly check: string;
  readonly kind: "stop" | "choice";
  /** What is done: `stopped` where nothing was written for it. */
  readonly done: "stopped" | "kept" | "dropped" | "set";
  /** Our column, where it is one's. */
  readonly column?: string;
  readonly rows: number;
  readonly households: number;
  readonly first: readonly FoundRow[];
}

export interface ImportReport {
  readonly kind: Kind;
  readonly as_of: string;
  readonly files: readonly {
    readonly file: string;
    readonly rows: number;
    /** Totals, notes: rows that are no data. */
    readonly left_out: readonly number[];
    readonly columns_mapped: Readonly<Record<string, string>>;
    readonly columns_not_kept: readonly string[];
    /** Headings of columns that say who somebody is; nothing of them is kept. */
    readonly columns_identifying: readonly {readonly column: string; readonly kind: IdentityKind}[];
  }[];
  readonly households_read: number;
  readonly households: number;
  readonly persons: number;
  readonly dropped: number;
  readonly taken: readonly Taken[];
  readonly problems: readonly FoundProblem[];
  readonly notices: readonly Label[];
}

/** A row whose household was dropped, and the rule it broke. */
export interface Rejected {
  readonly file: string;
  readonly row: number;
  readonly check: string;
  readonly column: string;
}

/** Told of a problem; the rest is counted. */
export const rowsTold = 5;

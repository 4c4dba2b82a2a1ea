// A policy as the rules read it: numbers, `null` caps as Infinity, tables as flat arrays, and of each where the policy has it.

/** Where a number comes from, so that one which is missing can be named (whole.ts). */
export interface Source {
  /** Dotted path of the parameter; `*` stands for the row of a table, `@registration` for urban and rural side by side. */
  readonly from: string;
  /** What the policy may say instead of a number: NaN where no figure is published, Infinity where there is no cap. */
  readonly none?: "unpublished" | "unlimited";
  /** Rows are not in the order of the policy. */
  readonly sorted?: true;
}
export interface Field<T> extends Source {
  readonly value: T;
}

export const field = <T>(from: string, value: T, source: Omit<Source, "from"> = {}): Field<T> => ({
  from,
  value,
  ...source
});

/** The prefectures of a population, and the standards there, urban then rural for each. */
export interface Places {
  readonly regions: readonly number[];
  readonly standard: Float64Array;
}

/** What is not there at all, which whole.ts refuses: a number that stands for nothing, as NaN and Infinity may. */
const missing = -Infinity;
export const orNone = (value: number | null | undefined, none: number): number =>
  value === null ? none : (value ?? missing);
export const cap = (value: number | null | undefined): number => orNone(value, Infinity);
/** The row of a region, or the `default` where it has none or none is published; null where that is not published either. */
export const ofRegion = (
  table: {readonly default: number | null} & Readonly<Record<string, number | null | undefined>>,
  region: string
): number | null => table[region] ?? table.default;
export const statusFlags = (statuses: readonly number[]): Uint8Array =>
  Uint8Array.from({length: 6}, (_, s) => (statuses.includes(s) ? 1 : 0));
export const byStatus = <T>(table: Readonly<Record<string, T | undefined>>, value: (row: T) => number): Float64Array =>
  Float64Array.from({length: 6}, (_, s) => (table[s] === undefined ? 0 : value(table[s])));

// How cells of a release hang together.

/** A cell that is the sum of others, by their names. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
}

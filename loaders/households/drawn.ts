// The households of a prefecture as they are drawn, before anybody of them has an income.

/** The households of one prefecture before anything is known of them but who they are. */
export interface Structure {
  readonly households: number;
  readonly offsets: Uint32Array;
  readonly registration: Uint8Array;
  readonly generations: Uint8Array;
  readonly age: Uint8Array;
  readonly sex: Uint8Array;
  readonly relation: Uint8Array;
  /** Index of each household's form in `forms`. */
  readonly form: Uint8Array;
}

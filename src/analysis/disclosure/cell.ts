// A cell of a table that may be handed on: what it comes to, and what the gate must know of the families it rests on.

/** Of every family, by row of the population: what only the office's machine knows. */
export interface RecordKeys {
  /** A small number around 0 (record-keys.ts). */
  readonly keys: Float64Array;
  /** 0..1, one for the whole population. */
  readonly start: number;
  /** Whether it is a family of the office's own; null where all are. */
  readonly isReal: Uint8Array | null;
}

export interface Cell {
  /** Families of the office's own: records, never weights. */
  readonly families: number;
  /** The same with synthetic ones spliced in. */
  readonly records: number;
  /** Sum of the weighted amounts of families. */
  readonly value: number;
  /** Sum, largest and second largest of these amounts without their signs. */
  readonly magnitude: number;
  readonly largest: number;
  readonly second: number;
  /** Sum of the record keys. */
  readonly key: number;
}

/** A cell in the making. A family is added once, with all it contributes. */
export class CellSum implements Cell {
  families = 0;
  records = 0;
  value = 0;
  magnitude = 0;
  largest = 0;
  second = 0;
  key = 0;

  add({keys, isReal}: RecordKeys, row: number, amount: number): void {
    if (amount === 0) return;
    if (isReal === null || isReal[row] === 1) this.families += 1;
    this.records += 1;
    this.key += keys[row];
    this.value += amount;
    const size = Math.abs(amount);
    this.magnitude += size;
    this.#rank(size);
  }

  /** Adds a cell that has no family in common with this one. */
  merge(other: Cell): this {
    this.families += other.families;
    this.records += other.records;
    this.key += other.key;
    this.value += other.value;
    this.magnitude += other.magnitude;
    this.#rank(other.largest);
    this.#rank(other.second);
    return this;
  }

  #rank(size: number): void {
    if (size > this.largest) {
      this.second = this.largest;
      this.largest = size;
    } else if (size > this.second) this.second = size;
  }
}

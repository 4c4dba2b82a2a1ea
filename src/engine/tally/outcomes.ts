// What a policy came to for every household, kept so that another policy can be set against it.

import {measureAt, Measures} from "./measures.js";

/** What a policy came to for one household. */
export class Outcome {
  status = 0;
  /** 元/月 received. */
  received = 0;
  readonly measures = new Measures();
}

/** The outcomes of a population, row by row; measures that are 0 take no room. */
export class Outcomes {
  readonly #status: Uint8Array;
  readonly #received: Float64Array;
  readonly #cash: Float64Array;
  /** Measures of household i are entries starts[i] .. starts[i + 1] - 1. */
  readonly #starts: Uint32Array;
  #measure: Uint8Array;
  #value: Float64Array;

  constructor(households: number) {
    this.#status = new Uint8Array(households);
    this.#received = new Float64Array(households);
    this.#cash = new Float64Array(households);
    this.#starts = new Uint32Array(households + 1);
    // most households have no measure at all; where they have more, the arrays grow
    this.#measure = new Uint8Array(households);
    this.#value = new Float64Array(households);
  }

  /** Keeps the outcome of the next household; rows come in order. */
  keep(row: number, {status, received, measures}: Outcome): void {
    const start = this.#starts[row];
    while (start + measures.count > this.#measure.length) this.#grow();
    this.#status[row] = status;
    this.#received[row] = received;
    this.#cash[row] = measures.values[measureAt.cashReceiving];
    for (let k = 0; k < measures.count; ++k) {
      this.#measure[start + k] = measures.nonZero[k];
      this.#value[start + k] = measures.values[measures.nonZero[k]];
    }
    this.#starts[row + 1] = start + measures.count;
  }

  /** Reads the outcome of a household into `outcome`. */
  load(row: number, outcome: Outcome): void {
    outcome.status = this.#status[row];
    outcome.received = this.#received[row];
    outcome.measures.clear();
    for (let k = this.#starts[row]; k < this.#starts[row + 1]; ++k)
      outcome.measures.add(this.#measure[k], this.#value[k]);
  }

  /** 元/月 the household received. */
  received(row: number): number {
    return this.#received[row];
  }

  /** What of it was cash. */
  cash(row: number): number {
    return this.#cash[row];
  }

  /** Whether the household had no status and got nothing. */
  isEmpty(row: number): boolean {
    return this.#starts[row] === this.#starts[row + 1];
  }

  isSame(row: number, {status, received, measures}: Outcome): boolean {
    const start = this.#starts[row];
    if (
      status !== this.#status[row] ||
      received !== this.#received[row] ||
      measures.count !== this.#starts[row + 1] - start
    ) {
      return false;
    }
    for (let k = 0; k < measures.count; ++k) {
      const measure = this.#measure[start + k];
      if (measure !== measures.nonZero[k] || this.#value[start + k] !== measures.values[measure]) return false;
    }
    return true;
  }

  #grow(): void {
    const measure = new Uint8Array(2 * this.#measure.length + 64);
    const value = new Float64Array(2 * this.#value.length + 64);
    measure.set(this.#measure);
    value.set(this.#value);
    this.#measure = measure;
    this.#value = value;
  }
}

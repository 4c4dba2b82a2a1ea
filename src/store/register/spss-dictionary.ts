// The dictionary of an SPSS file: its records, one after the other, and how the cases are packed.

import {decoderOf, variablesOf} from "./spss-variables.js";
import type {LabelSet, RawVariable, SavVariable} from "./spss-variables.js";

export interface SavDictionary {
  readonly variables: readonly SavVariable[];
  /** Eight bytes each, of one case. */
  readonly slots: number;
  /** -1 where it is not said. */
  readonly cases: number;
  /** 0 plain, 1 bytecode, 2 zlib. */
  readonly packing: number;
  readonly bias: number;
  readonly isLittle: boolean;
  readonly data: number;
  readonly decoder: TextDecoder;
}

export function readDictionary(bytes: Uint8Array): SavDictionary {
  const records = new Records(bytes);
  const {view, isLittle} = records;
  const data = records.readAll();
  const decoder = decoderOf(records.extras, isLittle);
  return {
    variables: variablesOf(records, {extras: records.extras, decoder, isLittle}),
    slots: records.slots,
    cases: view.getInt32(80, isLittle),
    packing: view.getInt32(72, isLittle),
    bias: view.getFloat64(84, isLittle),
    isLittle,
    data,
    decoder
  };
}

const dataView = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

class Records {
  readonly raw: RawVariable[] = [];
  readonly labels: LabelSet[] = [];
  readonly extras = new Map<number, Uint8Array>();
  readonly view: DataView;
  readonly isLittle: boolean;
  readonly #bytes: Uint8Array;
  slots = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.view = dataView(bytes);
    this.isLittle = [2, 3].includes(this.view.getInt32(64, true));
  }

  /** Where the cases begin. */
  readAll(): number {
    let at = 176;
    for (let kind = this.#int(at); kind !== 999; kind = this.#int(at)) at = this.#record(kind, at);
    return at + 8;
  }

  #record(kind: number, at: number): number {
    if (kind === 2) return this.#variable(at + 4);
    if (kind === 3) return this.#labelSet(at + 4);
    if (kind === 6) return at + 8 + 80 * Math.max(0, this.#int(at + 4));
    if (kind !== 7) throw new RangeError(`record ${kind}`);
    const size = this.#int(at + 8) * this.#int(at + 12);
    this.extras.set(this.#int(at + 4), this.#part(at + 16, size));
    return at + 16 + size;
  }

  #variable(from: number): number {
    const [width, hasLabel, missing] = [this.#int(from), this.#int(from + 4), this.#int(from + 8)];
    const slot = this.slots++;
    let next = from + 28;
    let label = new Uint8Array();
    if (hasLabel === 1) {
      const size = this.#int(next);
      label = new Uint8Array(this.#part(next + 4, size));
      next += 4 + 4 * Math.ceil(size / 4);
    }
    const values = Array.from({length: Math.abs(missing)}, (_, i) => dataView(this.#part(next + 8 * i, 8)));
    const format = (this.#int(from + 12) >> 16) & 0xff;
    // the rest of a text has slots of its own, of width -1
    if (width >= 0) {
      const name = this.#part(from + 20, 8);
      this.raw.push({slot, width, name, label, format, missing: values, isRange: missing < 0});
    }
    return next + 8 * Math.abs(missing);
  }

  #labelSet(from: number): number {
    let next = from + 4;
    const pairs = Array.from({length: this.#int(from)}, (): readonly [DataView, Uint8Array] => {
      const size = this.#bytes[next + 8];
      const pair = [dataView(this.#part(next, 8)), this.#part(next + 9, size)] as const;
      next += 8 + 8 * Math.ceil((size + 1) / 8);
      return pair;
    });
    const count = this.#int(next + 4); // after the 4 that says that variables follow
    this.labels.push({pairs, slots: Array.from({length: count}, (_, i) => this.#int(next + 8 + 4 * i) - 1)});
    return next + 8 + 4 * count;
  }

  #int(offset: number): number {
    return this.view.getInt32(offset, this.isLittle);
  }

  #part(from: number, size: number): Uint8Array {
    if (size < 0 || from + size > this.#bytes.length) throw new RangeError("cut short");
    return this.#bytes.subarray(from, from + size);
  }
}

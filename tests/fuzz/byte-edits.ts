// Faults put into the bytes of a good file: turned, cut off, taken out, put twice, filled, or a hostile text put in.

import fc from "fast-check";

export interface ByteEdit {
  readonly what: "turn" | "cut" | "end" | "twice" | "fill" | "put";
  /** From the beginning, or from the end, where Parquet and workbooks say what they hold. */
  readonly fromEnd: boolean;
  readonly at: number;
  readonly length: number;
  readonly byte: number;
  readonly text: string;
}

/** `texts`: what may be put in; without any nothing is. */
export const byteEdit = (texts: readonly string[] = []): fc.Arbitrary<ByteEdit> =>
  fc.record({
    what: fc.constantFrom("turn", "turn", "turn", "cut", "end", "twice", "fill", ...texts.map(() => "put" as const)),
    fromEnd: fc.boolean(),
    at: fc.oneof(fc.nat({max: 64}), fc.nat({max: 2 ** 15})),
    length: fc.integer({min: 1, max: 64}),
    byte: fc.oneof(fc.constantFrom(0, 0x7f, 0x80, 0xff), fc.nat({max: 255})),
    text: fc.constantFrom("", ...texts)
  });

export function editBytes(bytes: Buffer, {what, fromEnd, at, length, byte, text}: ByteEdit): Buffer {
  if (bytes.length === 0) return bytes;
  const from = fromEnd ? bytes.length - 1 - (at % bytes.length) : at % bytes.length;
  const head = bytes.subarray(0, from);
  if (what === "end") return Buffer.from(head);
  if (what === "cut") return Buffer.concat([head, bytes.subarray(from + length)]);
  if (what === "twice") return Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)]);
  if (what === "turn") return Buffer.concat([head, Buffer.from([byte]), bytes.subarray(from + 1)]);
  if (what === "put") return Buffer.concat([head, Buffer.from(text), bytes.subarray(from)]);
  return Buffer.concat([
    head,
    Buffer.alloc(Math.min(length, bytes.length - from), byte),
    bytes.subarray(from + length)
  ]);
}

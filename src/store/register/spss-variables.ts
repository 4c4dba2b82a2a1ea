// The variables of an SPSS file: long names, labels, value labels and missing values, which records of the dictionary say apart.

import type {Variable} from "./stat-table.js";

export interface SavVariable extends Variable {
  /** Its first eight bytes of a case. */
  readonly slot: number;
  /** Bytes of a text; 0 for a number. */
  readonly width: number;
  /** Of a text, which may be longer than one of SPSS's own: where its pieces are. */
  readonly pieces: readonly {readonly slot: number; readonly width: number}[];
  readonly isMissing: (value: number | string) => boolean;
}

/** A variable as it is first met: names and labels still in bytes, since the encoding comes later. */
export interface RawVariable {
  readonly slot: number;
  readonly width: number;
  readonly name: Uint8Array;
  readonly label: Uint8Array;
  readonly format: number;
  readonly missing: readonly DataView[];
  readonly isRange: boolean;
}

export interface LabelSet {
  readonly pairs: readonly (readonly [value: DataView, label: Uint8Array])[];
  readonly slots: readonly number[];
}

/** Formats of numbers that are days or moments. */
const dayFormats = new Set([20, 22, 23, 24, 38, 39, 41]);

interface Context {
  readonly extras: ReadonlyMap<number, Uint8Array>;
  readonly decoder: TextDecoder;
  readonly isLittle: boolean;
}

/** Named in record 20; else by a code page; else Chinese programs before it. */
export function decoderOf(extras: ReadonlyMap<number, Uint8Array>, isLittle: boolean): TextDecoder {
  const named = extras.get(20);
  const machine = extras.get(3);
  const page =
    machine === undefined || machine.length < 32
      ? 936
      : new DataView(machine.buffer, machine.byteOffset, machine.byteLength).getInt32(28, isLittle);
  const name = named === undefined ? (page === 65_001 ? "utf-8" : "gb18030") : new TextDecoder().decode(named).trim();
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder("gb18030");
  }
}

/** The variables with all that is said of them. */
export function variablesOf(
  {raw, labels}: {readonly raw: readonly RawVariable[]; readonly labels: readonly LabelSet[]},
  {extras, decoder, isLittle}: Context
): SavVariable[] {
  const text = (bytes: Uint8Array): string => decoder.decode(bytes).replaceAll("\0", "").trimEnd();
  const pairsIn = (record: number): Map<string, string> =>
    new Map(
      text(extras.get(record) ?? new Uint8Array())
        .split("\t")
        .flatMap(pair => (pair.includes("=") ? [pair.split("=") as [string, string]] : []))
    );
  const longNames = pairsIn(13);
  const lengths = pairsIn(14);
  const found: SavVariable[] = [];
  for (let i = 0; i < raw.length; ++i) {
    const first = raw[i];
    const short = text(first.name);
    // a text of more than 255 bytes is cut into pieces of 252 that look like variables
    const length = Number(lengths.get(short) ?? first.width);
    const count = length > 255 ? Math.ceil(length / 252) : 1;
    const pieces = raw.slice(i, i + count).map(({slot, width}) => ({slot, width: Math.min(width, 255)}));
    i += count - 1;
    const valueOf = (value: DataView): number | string =>
      first.width > 0 ? text(new Uint8Array(value.buffer, value.byteOffset, 8)) : value.getFloat64(0, isLittle);
    const set = labels.find(({slots}) => slots.includes(first.slot));
    found.push({
      name: longNames.get(short) ?? short,
      label: text(first.label),
      labels: set === undefined ? null : new Map(set.pairs.map(([value, label]) => [valueOf(value), text(label)])),
      isDay: first.width === 0 && dayFormats.has(first.format),
      slot: first.slot,
      width: first.width,
      pieces,
      isMissing: missingIn(first.missing.map(valueOf), first.isRange)
    });
  }
  return found;
}

/** Values, or a range and perhaps one value more. */
function missingIn(values: readonly (number | string)[], isRange: boolean): SavVariable["isMissing"] {
  if (!isRange) return value => values.includes(value);
  const [low, high, ...others] = values;
  return value => (value >= low && value <= high) || others.includes(value);
}

// Where things are in a Stata file: .dta of releases 113 to 115, a plain sequence, and 117 to 119, between tags with a map of offsets.
// After the description of the format in Stata's own help, dta.

import {textIn} from "./stat-table.js";

export interface StataLayout {
  readonly release: number;
  readonly isLittle: boolean;
  readonly rows: number;
  readonly types: readonly number[];
  readonly names: readonly string[];
  readonly formats: readonly string[];
  readonly labelNames: readonly string[];
  readonly labels: readonly string[];
  /** Offsets of the first row, of long strings (0: none), of value labels, and the width of a name in these. */
  readonly data: number;
  readonly strings: number;
  readonly valueLabels: number;
  readonly nameWidth: number;
}

/** Throws where the file ends before what it promises. */
export function stataLayout(bytes: Uint8Array): StataLayout {
  return bytes[0] === 0x3c ? tagged(bytes) : plain(bytes);
}

const texts = (bytes: Uint8Array, at: number, width: number, count: number): string[] =>
  Array.from({length: count}, (_, i) => {
    const from = at + i * width;
    if (from + width > bytes.length) throw new RangeError("cut short");
    return textIn(bytes.subarray(from, from + width));
  });

function plain(bytes: Uint8Array): StataLayout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const release = bytes[0];
  const isLittle = bytes[1] === 2;
  const count = view.getUint16(4, isLittle);
  const rows = view.getUint32(6, isLittle);
  const formatWidth = release === 113 ? 12 : 49;
  const types = 109;
  const names = types + count;
  const formats = names + 33 * count + 2 * (count + 1);
  const labelNames = formats + formatWidth * count;
  const labels = labelNames + 33 * count;
  const data = afterExpansion(view, labels + 81 * count, isLittle);
  const typeList = [...bytes.subarray(types, names)];
  const width = typeList.reduce((sum, type) => sum + plainWidth(type), 0);
  return {
    release,
    isLittle,
    rows,
    types: typeList.map(type => (type <= 244 ? type : plainTypes[type - 251])),
    names: texts(bytes, names, 33, count),
    formats: texts(bytes, formats, formatWidth, count),
    labelNames: texts(bytes, labelNames, 33, count),
    labels: texts(bytes, labels, 81, count),
    data,
    strings: 0,
    valueLabels: data + width * rows,
    nameWidth: 33
  };
}

/** Types as the later releases number them: byte, int, long, float, double. */
export const numberTypes = {double: 65_526, float: 65_527, long: 65_528, int: 65_529, byte: 65_530, long_text: 32_768};
const plainTypes = [numberTypes.byte, numberTypes.int, numberTypes.long, numberTypes.float, numberTypes.double];
const plainWidth = (type: number): number => (type <= 244 ? type : ([1, 2, 4, 4, 8][type - 251] ?? NaN));

/** Fields of Stata's own come before the data: a kind and a length each, until both are 0. */
function afterExpansion(view: DataView, from: number, isLittle: boolean): number {
  for (let at = from; ;) {
    const [kind, length] = [view.getUint8(at), view.getUint32(at + 1, isLittle)];
    at += 5 + length;
    if (kind === 0 && length === 0) return at;
  }
}

function tagged(bytes: Uint8Array): StataLayout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const after = (tag: string, from: number): number => {
    const found = indexOf(bytes, `<${tag}>`, from);
    return found + tag.length + 2;
  };
  const release = Number(textIn(bytes.subarray(after("release", 0), after("release", 0) + 3)));
  if (![117, 118, 119].includes(release)) throw new RangeError(`release ${release}`);
  const order = after("byteorder", 0);
  const isLittle = textIn(bytes.subarray(order, order + 3)) === "LSF";
  const k = after("K", order);
  const count = release === 119 ? view.getUint32(k, isLittle) : view.getUint16(k, isLittle);
  const n = after("N", k);
  const rows = release === 117 ? view.getUint32(n, isLittle) : Number(view.getBigUint64(n, isLittle));
  const map = after("map", n);
  const at = (entry: number, tag: string): number =>
    Number(view.getBigUint64(map + 8 * entry, isLittle)) + tag.length + 2;
  const isOld = release === 117;
  const nameWidth = isOld ? 33 : 129;
  const types = at(2, "variable_types");
  return {
    release,
    isLittle,
    rows,
    types: Array.from({length: count}, (_, i) => view.getUint16(types + 2 * i, isLittle)),
    names: texts(bytes, at(3, "varnames"), nameWidth, count),
    formats: texts(bytes, at(5, "formats"), isOld ? 49 : 57, count),
    labelNames: texts(bytes, at(6, "value_label_names"), nameWidth, count),
    labels: texts(bytes, at(7, "variable_labels"), isOld ? 81 : 321, count),
    data: at(9, "data"),
    strings: at(10, "strls"),
    valueLabels: at(11, "value_labels"),
    nameWidth
  };
}

/** Within the header, which is short. */
function indexOf(bytes: Uint8Array, tag: string, from: number): number {
  const end = Math.min(bytes.length - tag.length, from + 2000);
  for (let at = from; at <= end; ++at) {
    let i = 0;
    while (i < tag.length && bytes[at + i] === tag.charCodeAt(i)) ++i;
    if (i === tag.length) return at;
  }
  throw new RangeError(`no ${tag}`);
}

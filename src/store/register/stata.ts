// A Stata file (.dta, releases 113 to 119) as a table. No package that is kept up reads them.

import {dayOf, readWhole, textIn} from "./stat-table.js";
import type {StatTable, Variable} from "./stat-table.js";
import {numberTypes, stataLayout} from "./stata-layout.js";
import type {StataLayout} from "./stata-layout.js";

type Read = (at: number) => number | string | null;

/** Throws an InputError that names `file`. */
export const readStata = (bytes: Uint8Array, file: string): StatTable =>
  readWhole("Stata", file, () => tableOf(bytes, stataLayout(bytes)));

function tableOf(bytes: Uint8Array, layout: StataLayout): StatTable {
  const {types, names, formats, labels, labelNames, rows, data} = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = longTexts(bytes, view, layout);
  const widths = types.map(widthOf);
  const width = widths.reduce((sum, each) => sum + each, 0);
  if (!(data + rows * width <= bytes.length)) throw new RangeError("cut short");
  const sets = valueLabels(bytes, view, layout);
  const variables = names.map((name, i): Variable => {
    const isDay = /^%-?(td|d|tc)/.test(formats[i]);
    return {name, label: labels[i], labels: sets.get(labelNames[i]) ?? null, isDay};
  });
  let offset = 0;
  const cells = types.map((type, i) => {
    const read = reader({bytes, view, layout, long}, type);
    const from = data + offset;
    offset += widths[i];
    const toDay = dayIn(formats[i]);
    return (row: number): number | string | null => {
      const value = read(from + row * width);
      return typeof value === "number" && toDay !== null ? toDay(value) : value;
    };
  });
  return {variables, rows, cell: (row, variable) => cells[variable](row)};
}

const epoch = Date.UTC(1960, 0, 1);

function dayIn(format: string): ((value: number) => string | null) | null {
  if (/^%-?tc/.test(format)) return value => dayOf(value / 86_400_000, epoch);
  return /^%-?t?d/.test(format) ? value => dayOf(value, epoch) : null;
}

function widthOf(type: number): number {
  const {double, float, long, int, byte, long_text} = numberTypes;
  if (type >= 1 && type <= 2045) return type;
  const width = new Map([
    [double, 8],
    [float, 4],
    [long, 4],
    [int, 2],
    [byte, 1],
    [long_text, 8]
  ]).get(type);
  if (width === undefined) throw new RangeError(`type ${type}`);
  return width;
}

interface Source {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly layout: StataLayout;
  readonly long: ReadonlyMap<string, string>;
}

/** Above these, numbers are the missing values ., .a to .z. */
const largest = {byte: 100, int: 32_740, long: 2_147_483_620, float: 1.7014117e38, double: 8.9884656743e307};

function reader({bytes, view, layout, long}: Source, type: number): Read {
  const {isLittle} = layout;
  const known = (value: number, most: number): number | null => (value > most || Number.isNaN(value) ? null : value);
  switch (type) {
    case numberTypes.double:
      return at => known(view.getFloat64(at, isLittle), largest.double);
    case numberTypes.float:
      return at => {
        const value = known(view.getFloat32(at, isLittle), largest.float);
        return value === null ? null : Number(value.toPrecision(7)); // the digits that a float has
      };
    case numberTypes.long:
      return at => known(view.getInt32(at, isLittle), largest.long);
    case numberTypes.int:
      return at => known(view.getInt16(at, isLittle), largest.int);
    case numberTypes.byte:
      return at => known(view.getInt8(at), largest.byte);
    case numberTypes.long_text:
      return at => long.get(keyAt(view, at, layout)) ?? null;
    default:
      return at => {
        const text = textIn(bytes.subarray(at, at + type));
        return text === "" ? null : text;
      };
  }
}

/** A long text is named by its variable and observation, of so many bytes each. */
function keyAt(view: DataView, at: number, {release, isLittle}: StataLayout): string {
  const bytes = {117: 4, 118: 2, 119: 3}[release] ?? 4;
  return `${whole(view, at, bytes, isLittle)} ${whole(view, at + bytes, 8 - bytes, isLittle)}`;
}

function whole(view: DataView, at: number, bytes: number, isLittle: boolean): number {
  let value = 0;
  for (let i = 0; i < bytes; ++i) value = 256 * value + view.getUint8(at + (isLittle ? bytes - 1 - i : i));
  return value;
}

function longTexts(bytes: Uint8Array, view: DataView, {strings, release, isLittle}: StataLayout): Map<string, string> {
  const found = new Map<string, string>();
  if (strings === 0) return found;
  const observation = release === 117 ? 4 : 8;
  const isNext = (at: number): boolean => bytes[at] === 0x47 && bytes[at + 1] === 0x53 && bytes[at + 2] === 0x4f;
  for (let at = strings; isNext(at);) {
    const key = `${view.getUint32(at + 3, isLittle)} ${whole(view, at + 7, observation, isLittle)}`;
    const length = view.getUint32(at + 8 + observation, isLittle);
    const from = at + 12 + observation;
    found.set(key, textIn(bytes.subarray(from, from + length)));
    at = from + length;
  }
  return found;
}

/** Sets of value labels by name. */
function valueLabels(bytes: Uint8Array, view: DataView, layout: StataLayout): Map<string, Map<number, string>> {
  const {valueLabels: start, nameWidth, release, isLittle} = layout;
  const tag = release >= 117 ? "<lbl>".length : 0;
  const sets = new Map<string, Map<number, string>>();
  for (let at = start; at + tag + 4 + nameWidth + 3 + 8 <= bytes.length;) {
    if (tag > 0 && bytes[at + 1] !== 0x6c) break; // </value_labels>
    const length = view.getUint32(at + tag, isLittle);
    const name = textIn(bytes.subarray(at + tag + 4, at + tag + 4 + nameWidth));
    const table = at + tag + 4 + nameWidth + 3;
    const [count, size] = [view.getUint32(table, isLittle), view.getUint32(table + 4, isLittle)];
    if (8 + 8 * count + size > length) throw new RangeError("cut short");
    const set = new Map<number, string>();
    const text = table + 8 + 8 * count;
    for (let i = 0; i < count; ++i) {
      const from = text + view.getUint32(table + 8 + 4 * i, isLittle);
      set.set(view.getInt32(table + 8 + 4 * (count + i), isLittle), textIn(bytes.subarray(from, text + size)));
    }
    sets.set(name, set);
    at = table + length + (tag > 0 ? "</lbl>".length : 0);
  }
  return sets;
}

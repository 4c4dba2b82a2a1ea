// An SPSS file (.sav) as a table, plain or packed by its own bytecode. After the description of the format in the PSPP developers' guide.
// The package that is kept up, sav-reader, needs Node's Buffer, and this is read in a browser too.

import {InputError} from "../../rules/schema/problem.js";
import {readDictionary} from "./spss-dictionary.js";
import type {SavDictionary} from "./spss-dictionary.js";
import type {SavVariable} from "./spss-variables.js";
import {dayOf, readWhole} from "./stat-table.js";
import type {StatTable} from "./stat-table.js";

/** Throws an InputError that names `file`. */
export const readSpss = (bytes: Uint8Array, file: string): StatTable =>
  readWhole("SPSS", file, () => {
    const dictionary = readDictionary(bytes);
    if (dictionary.packing > 1)
      throw new InputError([
        {file, key: "", message: "SPSS file of the packed kind, ZSAV (save it as SAV, or as CSV)"}
      ]);
    return tableOf(bytes, dictionary);
  });

function tableOf(bytes: Uint8Array, dictionary: SavDictionary): StatTable {
  const {variables, slots, packing, data} = dictionary;
  const cases = packing === 1 ? unpacked(bytes, dictionary) : bytes.subarray(data);
  const rows = Math.floor(cases.length / (8 * slots));
  const stated = dictionary.cases;
  if (stated >= 0 && rows < stated) throw new RangeError("cut short");
  const view = new DataView(cases.buffer, cases.byteOffset, cases.byteLength);
  const cells = variables.map(variable => cellReader(view, cases, variable, dictionary));
  return {
    variables,
    rows: stated >= 0 ? stated : rows,
    cell: (row, variable) => cells[variable](8 * slots * row)
  };
}

const epoch = Date.UTC(1582, 9, 14);

function cellReader(
  view: DataView,
  cases: Uint8Array,
  {slot, width, pieces, isDay, isMissing}: SavVariable,
  {isLittle, decoder}: SavDictionary
): (row: number) => number | string | null {
  const from = 8 * slot;
  if (width > 0)
    return row => {
      const parts = pieces.map(piece =>
        decoder.decode(cases.subarray(row + 8 * piece.slot, row + 8 * piece.slot + piece.width))
      );
      const text = parts.join("").trimEnd();
      return text === "" || isMissing(text) ? null : text;
    };
  return row => {
    const value = view.getFloat64(row + from, isLittle);
    if (value === -Number.MAX_VALUE || Number.isNaN(value) || isMissing(value)) return null;
    return isDay ? dayOf(value / 86_400, epoch) : value;
  };
}

/** Codes of the bytecode: 1 to 251 are numbers less the bias, and these. */
const [padding, end, plain, blanks, missing] = [0, 252, 253, 254, 255];

function unpacked(bytes: Uint8Array, {data, slots, cases, bias, isLittle}: SavDictionary): Uint8Array {
  let out = new Uint8Array(8 * slots * (cases >= 0 && cases * slots * 8 < 4 * bytes.length * 8 ? cases : 1024));
  let view = new DataView(out.buffer);
  let to = 0;
  for (let at = data; at + 8 <= bytes.length;) {
    const codes = at;
    at += 8;
    for (let i = 0; i < 8; ++i) {
      const code = bytes[codes + i];
      if (code === end) return out.subarray(0, to);
      if (code === padding) continue;
      if (to + 8 > out.length) {
        const more = new Uint8Array(2 * out.length + 8 * slots);
        more.set(out);
        out = more;
        view = new DataView(out.buffer);
      }
      if (code === plain) {
        if (at + 8 > bytes.length) throw new RangeError("cut short");
        out.set(bytes.subarray(at, at + 8), to);
        at += 8;
      } else if (code === blanks) out.fill(0x20, to, to + 8);
      else view.setFloat64(to, code === missing ? -Number.MAX_VALUE : code - bias, isLittle);
      to += 8;
    }
  }
  return out.subarray(0, to);
}

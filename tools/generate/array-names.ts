// The array that holds a column of the microdata.

import type {ColumnType} from "../../src/rules/household/columns.js";

export const arrayNames: Readonly<Record<ColumnType, string>> = {
  bool: "Uint8Array",
  u8: "Uint8Array",
  u16: "Uint16Array",
  u32: "Uint32Array",
  i32: "Int32Array",
  f32: "Float32Array"
};

// Arrow in and out: vectors to one typed array each, typed arrays to a stream. No object per row.

import type {Column} from "../../rules/household/columns.js";
import {arrayFor} from "../../rules/household/microdata.js";
import type {ArrayTypes} from "../../rules/household/microdata.js";
import {StoreError} from "../errors.js";
import type {Cell, NumberArray, Row, TableColumns} from "../store.js";

interface Data {
  readonly length: number;
  readonly values: unknown;
}
/** The part of an Arrow table that is read here, whichever version of Arrow made it. */
export interface ArrowTable {
  readonly numRows: number;
  getChildAt(index: number): {readonly data: readonly Data[]} | null;
  toArray(): readonly {toJSON(): object}[];
}

/** One typed array a column, in the types of the schema; the query has cast them already. */
export function arraysOf(table: ArrowTable, columns: readonly Column[]): ArrayTypes[Column["type"]][] {
  return columns.map((column, index) => {
    const out = arrayFor(column.type, table.numRows);
    let row = 0;
    for (const {values, length} of table.getChildAt(index)?.data ?? []) {
      if (!(values instanceof out.constructor)) {
        throw new StoreError("query", {
          en: `wrong type: ${column.name} came back as ${typeName(values)} (expected ${out.constructor.name}; please report it)`,
          zh: `列 ${column.name} 返回的类型不对：${typeName(values)}（应为 ${out.constructor.name}，请反馈）`
        });
      }
      out.set((values as NumberArray).subarray(0, length), row);
      row += length;
    }
    return out;
  });
}

const typeName = (values: unknown): string => Object.prototype.toString.call(values).slice(8, -1);

export function rowsOf(table: ArrowTable): Row[] {
  return table.toArray().map(row => Object.fromEntries(Object.entries(row.toJSON()).map(([k, v]) => [k, cell(v)])));
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

/** An Arrow stream of the columns. Arrow's writer is loaded when it is first needed. */
export async function streamOf(columns: TableColumns): Promise<Uint8Array> {
  const {tableFromArrays, tableToIPC} = await import("apache-arrow");
  return tableToIPC(tableFromArrays(columns), "stream");
}

// Populations as Parquet: a good one with bytes turned, cut off, taken out or put twice, read by the store of a process and by the
// decoder of the page.

import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {readParquet} from "parquet-wasm";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column} from "../../src/rules/household/columns.js";
import {problemOf} from "../../src/rules/household/record.js";
import {openStore} from "../../src/store/node/store.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireRefusal} from "./refusal.js";

const tables = ["households", "persons"] as const;
type Table = (typeof tables)[number];
const seeds = new URL("seeds/parquet/base/", import.meta.url);
const good = Object.fromEntries(
  tables.map(table => [table, readFileSync(new URL(`${table}.parquet`, seeds))])
) as Record<Table, Buffer>;

interface Edit {
  readonly what: "turn" | "cut" | "end" | "twice" | "fill";
  /** From the beginning, or from the end, where a Parquet file says what it holds. */
  readonly fromEnd: boolean;
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom("turn", "turn", "turn", "cut", "end", "twice", "fill"),
  fromEnd: fc.boolean(),
  at: fc.oneof(fc.nat({max: 64}), fc.nat({max: 2 ** 15})),
  length: fc.integer({min: 1, max: 64}),
  byte: fc.oneof(fc.constantFrom(0, 0x7f, 0x80, 0xff), fc.nat({max: 255}))
});

function edited(bytes: Buffer, {what, fromEnd, at, length, byte}: Edit): Buffer {
  if (bytes.length === 0) return bytes;
  const from = fromEnd ? bytes.length - 1 - (at % bytes.length) : at % bytes.length;
  const head = bytes.subarray(0, from);
  if (what === "end") return Buffer.from(head);
  if (what === "cut") return Buffer.concat([head, bytes.subarray(from + length)]);
  if (what === "twice") return Buffer.concat([bytes.subarray(0, from + length), bytes.subarray(from)]);
  if (what === "turn") return Buffer.concat([head, Buffer.from([byte]), bytes.subarray(from + 1)]);
  return Buffer.concat([
    head,
    Buffer.alloc(Math.min(length, bytes.length - from), byte),
    bytes.subarray(from + length)
  ]);
}

const input = fc
  .tuple(fc.constantFrom(...tables), fc.array(edit, {minLength: 1, maxLength: 3}))
  .map(([table, edits]) => `${table}:${edits.reduce(edited, good[table]).toString("base64")}`);

const folder = mkdtempSync(join(tmpdir(), "doudi-fuzz-"));

async function check(text: string): Promise<void> {
  const at = text.indexOf(":");
  const table = text.slice(0, at) as Table;
  const bytes = Buffer.from(text.slice(at + 1), "base64");
  for (const each of tables) writeFileSync(join(folder, `${each}.parquet`), each === table ? bytes : good[each]);
  try {
    const store = await openStore(folder);
    try {
      const data = await store.columns();
      requireInRange("households", householdColumns, data.households);
      requireInRange("persons", personColumns, data.persons);
    } finally {
      await store.close();
    }
  } catch (error) {
    requireRefusal(error);
  }
  decodeAsPage(bytes);
}

function requireInRange(
  table: Table,
  columns: readonly Column[],
  data: Readonly<Record<string, ArrayLike<number>>>
): void {
  for (const column of columns) {
    for (const value of Array.from(data[column.name])) {
      if (problemOf(column, value) !== undefined) throw new Broken(`${table}.${column.name} holds ${value}`);
    }
  }
}

/** What the worker of the page does with the bytes; whatever it throws is told as an unreadable file. It must end, and have a message. */
function decodeAsPage(bytes: Buffer): void {
  try {
    readParquet(bytes).intoIPCStream();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message === "") throw new Broken("the decoder fails without a word", {cause: error});
  }
}

export const parquetKind: Kind = {name: "parquet", input, runs: 300, check};

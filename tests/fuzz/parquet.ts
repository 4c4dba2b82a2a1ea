// Populations as Parquet: a good one with bytes turned, cut off, taken out or put twice, read by the store of a process and by the
// decoder of the page.

import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {readParquet} from "parquet-wasm";
import {openStore} from "../../src/store/node/store.js";
import {byteEdit, editBytes} from "./byte-edits.js";
import {Broken} from "./kind.js";
import type {Kind} from "./kind.js";
import {requireInRange} from "./in-range.js";
import {requireRefusal} from "./refusal.js";

const tables = ["households", "persons"] as const;
type Table = (typeof tables)[number];
const seeds = new URL("seeds/parquet/base/", import.meta.url);
const good = Object.fromEntries(
  tables.map(table => [table, readFileSync(new URL(`${table}.parquet`, seeds))])
) as Record<Table, Buffer>;

const input = fc
  .tuple(fc.constantFrom(...tables), fc.array(byteEdit(), {minLength: 1, maxLength: 3}))
  .map(([table, edits]) => `${table}:${edits.reduce(editBytes, good[table]).toString("base64")}`);

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
      requireInRange(data);
    } finally {
      await store.close();
    }
  } catch (error) {
    requireRefusal(error);
  }
  decodeAsPage(bytes);
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

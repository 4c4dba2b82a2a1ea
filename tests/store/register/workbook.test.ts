// Workbooks that are not what their archive says.

import {readFileSync} from "node:fs";
import {unzipSync, zipSync} from "fflate";
import {expect, it} from "vitest";
import {readSheets} from "../../../src/store/register/workbook.js";

const good = new Uint8Array(readFileSync(new URL("files/two-sheets.xlsx", import.meta.url)));
const sheet = "xl/worksheets/sheet1.xml";

/** The workbook with `blanks` more signs in its first sheet, whose directory states `stated` bytes for it. */
function bomb(blanks: number, stated: number): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(good);
  const whole = new Uint8Array(parts[sheet].length + blanks).fill(32);
  whole.set(parts[sheet]);
  const bytes = new Uint8Array(zipSync({...parts, [sheet]: whole}));
  const view = new DataView(bytes.buffer);
  const name = new TextEncoder().encode(sheet);
  for (let at = 0; at + 46 + name.length < bytes.length; ++at) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && name.every((sign, i) => bytes[at + 46 + i] === sign);
    if (isEntry) view.setUint32(at + 24, stated, true);
  }
  return bytes;
}

it("reads a workbook with its sheets in order", async () => {
  const sheets = await readSheets(good, "a.xlsx");
  expect(sheets.map(({name, rows}) => [name, rows.length])).toEqual([
    ["家庭", 6],
    ["人员", 5]
  ]);
});

it("refuses one that says it unpacks into more than a machine holds, by its size", async () => {
  await expect(readSheets(bomb(1000, 3_000_000_000), "a.xlsx")).rejects.toThrow(
    /^a\.xlsx: workbook too large: it unpacks into 30\d\d MB \(export it as CSV\)$/
  );
});

it("refuses one that unpacks into more than it says, without giving it the room", async () => {
  const before = process.memoryUsage().arrayBuffers;
  await expect(readSheets(bomb(200_000_000, 300), "a.xlsx")).rejects.toThrow("unreadable workbook");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(500_000_000);
});

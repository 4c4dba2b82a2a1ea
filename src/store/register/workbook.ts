// A workbook (XLSX) as rows of text; what would unpack into more than a machine holds is refused before it is unpacked.

import readWorkbook from "read-excel-file/universal";
import {InputError} from "../../rules/schema/problem.js";
import {storedZip} from "./stored-zip.js";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Bytes of all parts unpacked: a sheet of a million rows has about half of it. */
const mostBytes = 1_500_000_000;
const mostParts = 10_000;

/** Every sheet. Throws an InputError that names `file`. */
export async function readSheets(packed: Uint8Array<ArrayBuffer>, file: string): Promise<Sheet[]> {
  const {parts, size} = unpackedSize(packed);
  if (parts > mostParts || size > mostBytes)
    throw refused(file, `workbook too large: it unpacks into ${Math.round(size / 1e6)} MB`, "export it as CSV");
  try {
    const bytes = storedZip(packed);
    const sheets = await readWorkbook(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    return sheets.map(({sheet, data}) => ({name: sheet, rows: data.map(row => row.map(textOf))}));
  } catch (cause) {
    throw refused(
      file,
      "unreadable workbook",
      "open it in the program it comes from and save it again as XLSX, or as CSV",
      cause
    );
  }
}

/** The sheet of a name, else the one of most `score`; `--sheet` in messages. */
export function sheetNamed(
  sheets: readonly Sheet[],
  name: string | undefined,
  file: string,
  score: (sheet: Sheet) => number
): Sheet {
  const best = Math.max(...sheets.map(score));
  const found = sheets.find(sheet =>
    name === undefined ? score(sheet) === best && sheet.rows.length > 0 : sheet.name.trim() === name.trim()
  );
  if (found !== undefined) return found;
  const names = sheets.map(sheet => sheet.name).join(", ");
  throw refused(file, name === undefined ? "empty workbook" : `unknown sheet: ${name}`, `sheets: ${names}`);
}

type CellValue = Awaited<ReturnType<typeof readWorkbook>>[number]["data"][number][number];

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What the directory of the archive says; nothing of it is unpacked. */
function unpackedSize(bytes: Uint8Array): {parts: number; size: number} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) --end;
  if (end < 0) return {parts: 0, size: 0}; // cut short: told when it is read
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < parts && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; ++i) {
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {parts, size};
}

const refused = (file: string, what: string, next: string, cause?: unknown): InputError =>
  new InputError([{file, key: "", message: `${what} (${next})`}], cause === undefined ? undefined : {cause});

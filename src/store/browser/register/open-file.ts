// A file of an office in a page: its kind by its first bytes, its headings, and its rows put into DuckDB.

import {fileKindOf} from "../../register/file-kind.js";
import {openStat} from "../../register/open-stat.js";
import {openText} from "../../register/open-text.js";
import {openWorkbook} from "../../register/open-workbook.js";
import type {OpenOptions, OpenedSource} from "../../register/opened-source.js";
import {refuseKind} from "../../register/refused-kinds.js";
import {readSheets} from "../../register/workbook.js";
import type {Sheet} from "../../register/workbook.js";
import type {Connected} from "./database.js";
import {loadLines} from "./load-lines.js";
import {openParquet} from "./open-parquet.js";
import type {Engines} from "./protocol.js";

const piece = 4 * 2 ** 20;

/** Sheets of workbooks that were read, by file: reading one takes seconds. */
const read = new Map<File, Promise<Sheet[]>>();

/** Throws an InputError or a StoreError that names the file. */
export async function openFile(file: File, options: OpenOptions, engines: Engines): Promise<OpenedSource<Connected>> {
  const kind = await kindOf(file);
  refuseKind(kind, file.name, options.sheet);
  if (kind === "parquet") return openParquet(file, engines);
  if (kind === "text") return openText({file: file.name, open: () => bytesOf(file)}, options, loadLines);
  if (kind === "stata" || kind === "spss")
    return openStat({file: file.name, bytes: new Uint8Array(await file.arrayBuffer()), kind}, loadLines);
  return openWorkbook({file: file.name, sheets: await sheetsOf(file)}, options, loadLines);
}

/** Names of the sheets; none where it is no workbook. */
export const sheetNames = async (file: File): Promise<string[]> =>
  (await kindOf(file)) === "workbook" ? (await sheetsOf(file)).map(({name}) => name) : [];

/** A compound document lists what it holds anywhere; of others the beginning tells. */
async function kindOf(file: File): Promise<ReturnType<typeof fileKindOf>> {
  const first = new Uint8Array(await file.slice(0, 65_536).arrayBuffer());
  return fileKindOf(first[0] === 0xd0 ? new Uint8Array(await file.arrayBuffer()) : first);
}

function sheetsOf(file: File): Promise<Sheet[]> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const sheets = file.arrayBuffer().then(buffer => readSheets(new Uint8Array(buffer), file.name));
  read.set(file, sheets);
  return sheets;
}

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += piece)
    yield new Uint8Array(await file.slice(from, from + piece).arrayBuffer());
}

// The bytes of a text file as text, piece by piece, in whatever encoding an office's programs write (text/decode.ts says which).

import {InputError} from "../../rules/schema/problem.js";
import {markOf} from "../../text/decode.js";
import type {Encoding} from "../../text/decode.js";

/** Opens the file anew each time. */
export type OpenBytes = () => AsyncIterable<Uint8Array>;

/** Enough to see headings and the kinds of values. */
const headSigns = 400_000;

export interface TextHead {
  readonly encoding: Encoding;
  readonly text: string;
  /** Whether the file has no more than this. */
  readonly isWhole: boolean;
}

/** Reads the whole file once to know its encoding. Throws an InputError that names `file`. */
export async function readHead(open: OpenBytes, file: string): Promise<TextHead> {
  const first = await firstBytes(open);
  if (first.length === 0) throw refused(file, "empty file", "export it again");
  if (isBinary(first)) throw refused(file, "not text", "give a CSV, XLSX or Parquet file, named for what it is");
  const marked = markOf(first);
  const candidates: readonly Encoding[] = marked === undefined ? ["utf-8", "gb18030"] : [marked];
  for (const encoding of candidates) {
    let head = "";
    let size = 0;
    try {
      for await (const text of decoded(open, encoding)) {
        size += text.length;
        if (head.length < headSigns) head += text.slice(0, headSigns - head.length);
      }
    } catch (error) {
      if (error instanceof TypeError) continue;
      throw error;
    }
    return {encoding, text: head, isWhole: size === head.length};
  }
  throw refused(file, "unreadable text: neither UTF-8, UTF-16 nor GB18030", "save it again as UTF-8");
}

/** Rejects with a TypeError where a byte does not belong. */
export async function* decoded(open: OpenBytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, {fatal: true});
  for await (const bytes of open()) yield decoder.decode(bytes, {stream: true});
  yield decoder.decode();
}

async function firstBytes(open: OpenBytes): Promise<Uint8Array> {
  for await (const bytes of open()) if (bytes.length > 0) return bytes.subarray(0, 4096);
  return new Uint8Array();
}

/** A zip archive, an old workbook, a picture: control signs that no text has. */
const isBinary = (bytes: Uint8Array): boolean => {
  const isUtf16 = markOf(bytes)?.startsWith("utf-16") === true;
  return !isUtf16 && bytes.some(byte => byte < 9 || (byte > 13 && byte < 27));
};

const refused = (file: string, what: string, next: string): InputError =>
  new InputError([{file, key: "", message: `${what} (${next})`}]);

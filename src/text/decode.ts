// Bytes of a file as text, in whatever encoding a Chinese office's programs write: UTF-8 or UTF-16 with their marks, plain UTF-8,
// GB18030 (GBK). What is none of them is refused, never read with signs put in place of what was lost.

import {InputError} from "../rules/schema/problem.js";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Text and encoding; the mark at the beginning is no part of the text. Throws an InputError that names `file`. */
export function decodeText(bytes: Uint8Array, file = ""): Decoded {
  const marked = markOf(bytes);
  for (const encoding of marked === undefined ? (["utf-8", "gb18030"] as const) : [marked]) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return {text, encoding};
  }
  throw new InputError([
    {file, key: "", message: "unreadable text: neither UTF-8, UTF-16 nor GB18030 (save it again as UTF-8)"}
  ]);
}

/** The encoding that the first bytes say; undefined where they say none. UTF-16 without its mark shows by the zeros of its Latin letters. */
export function markOf(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (bytes.length >= 2 && a === 0 && b !== 0) return "utf-16be";
  if (bytes.length >= 2 && a !== 0 && b === 0) return "utf-16le";
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

// Lines of a stream of bytes, each decoded by itself, so that one that cannot be read is answered in its place and the others are kept.

import {InputError} from "../../src/rules/schema/problem.js";
import {decodeText, markOf} from "../../src/text/decode.js";

/** A household of 255 persons takes some 150 kB. */
export const maxLineBytes = 4 * 2 ** 20;

export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** The text without its end of line, or why it cannot be read. */
  readonly text: string | InputError;
}

/** Lines end with LF or CR LF; UTF-8, GB18030, or UTF-16 where the first bytes say so. A last line need not end. */
export async function* readLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<TextLine> {
  let line = 0;
  for await (const {bytes, isWhole} of splitLines(wholeAtFirst(source))) {
    ++line;
    if (isWhole) yield {line, text: textOf(bytes)};
    else yield {line, text: refusal(`line too long: more than ${maxLineBytes} bytes (one household a line)`)};
  }
}

const refusal = (message: string): InputError => new InputError([{file: "", key: "", message}]);

function textOf(bytes: Buffer): string | InputError {
  const end = bytes.length > 0 && bytes[bytes.length - 1] === 0x0d ? bytes.length - 1 : bytes.length;
  try {
    return decodeText(bytes.subarray(0, end)).text;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** UTF-16 as UTF-8: its line ends are not single bytes. Everything else as it comes, the first piece at least three bytes long. */
async function* wholeAtFirst(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  for await (const piece of source) {
    let bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (first !== undefined) {
      bytes = Buffer.concat([first, bytes]);
      first = bytes.length < 3 ? bytes : undefined;
      if (first !== undefined) continue;
      const encoding = markOf(bytes);
      if (encoding === "utf-16le" || encoding === "utf-16be") decoder = new TextDecoder(encoding);
    }
    yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, {stream: true}));
  }
  if (first !== undefined && first.length > 0) yield first;
}

interface RawLine {
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

/** Cut at LF, which is no part of another sign in UTF-8 or GB18030. Of a line that is too long nothing is kept. */
async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<RawLine> {
  let parts: Buffer[] = [];
  let length = 0;
  const close = (): RawLine => {
    const isWhole = length <= maxLineBytes;
    const bytes = isWhole ? Buffer.concat(parts) : Buffer.alloc(0);
    parts = [];
    length = 0;
    return {bytes, isWhole};
  };
  for await (const piece of source) {
    let from = 0;
    for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, from)) {
      length += at - from;
      if (length <= maxLineBytes) parts.push(piece.subarray(from, at));
      yield close();
      from = at + 1;
    }
    length += piece.length - from;
    if (length <= maxLineBytes) parts.push(piece.subarray(from));
    else parts = [];
  }
  if (length > 0) yield close();
}

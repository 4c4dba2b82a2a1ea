// Text in the encodings of real offices. Bytes of GBK and UTF-16 are written by hand from the code tables.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decodeText} from "../../src/text/decode.js";

const bytes = (...parts: (readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => (typeof part === "string" ? [...Buffer.from(part, "utf8")] : part)));
// 低保: U+4F4E U+4FDD; GBK B5CD B1A3
const gbk = [0xb5, 0xcd, 0xb1, 0xa3];
const le = [0x4e, 0x4f, 0xdd, 0x4f];
const be = [0x4f, 0x4e, 0x4f, 0xdd];

describe("the text of a file", () => {
  it.each([
    ["UTF-8", bytes("低保"), "utf-8"],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], "低保"), "utf-8"],
    ["GBK", bytes(gbk), "gb18030"],
    ["UTF-16, little end first", bytes([0xff, 0xfe], le), "utf-16le"],
    ["UTF-16, big end first", bytes([0xfe, 0xff], be), "utf-16be"]
  ] as const)("is read from %s", (_, given, encoding) => {
    expect(decodeText(given)).toEqual({text: "低保", encoding});
  });

  it("is read from UTF-16 without a mark where it begins with a Latin sign, as JSON does", () => {
    expect(decodeText(bytes([0x7b, 0], le, [0x7d, 0])).text).toBe("{低保}");
    expect(decodeText(bytes([0, 0x7b], be, [0, 0x7d])).text).toBe("{低保}");
  });

  it("reads what the GB18030 standard writes in four bytes", () => {
    expect(decodeText(bytes(gbk, [0x82, 0x35, 0x8f, 0x33])).text).toBe("低保龦"); // U+9FA6, GB18030-2005 82358F33
  });

  it("is refused by the name of the file where it is none of them", () => {
    expect(() => decodeText(bytes([0x61, 0xff, 0xff, 0x62]), "方案.json")).toThrow(
      "方案.json: unreadable text: neither UTF-8, UTF-16 nor GB18030 (save it again as UTF-8)"
    );
    expect(() => decodeText(bytes([0xff, 0xfe, 0x4e]))).toThrow("unreadable text"); // half a sign
  });

  it("holds every byte that was given, where it is UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 40}), given => {
        let decoded;
        try {
          decoded = decodeText(given);
        } catch {
          return;
        }
        const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf ? 3 : 0;
        if (decoded.encoding === "utf-8") expect(Buffer.from(decoded.text)).toEqual(Buffer.from(given.subarray(mark)));
        else if (decoded.encoding === "gb18030") expect(Buffer.from(given).toString()).toContain("\ufffd");
      }),
      {seed: 20261130, numRuns: 2000}
    );
  });

  it("is that which was written, whatever was written in UTF-8", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", minLength: 1}), text => {
        fc.pre(!text.startsWith("\ufeff") && !/^.?\0/.test(text));
        expect(decodeText(Buffer.from(text, "utf8")).text).toBe(text);
      }),
      {seed: 20261130, numRuns: 500}
    );
  });
});

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readNumber} from "../../src/text/number.js";

describe("a typed number", () => {
  it.each([
    ["350", {}, 350],
    [" 1234.5 ", {}, 1234.5],
    ["-3", {}, -3],
    ["−3", {}, -3],
    ["＋１２．５", {}, 12.5],
    ["１２３４５", {}, 12_345],
    [".5", {}, 0.5],
    ["12,500", {}, 12_500],
    ["1，234，567.25", {}, 1_234_567.25],
    ["12 500", {}, 12_500],
    ["1.5万", {}, 15_000],
    ["1.5 万元", {unit: "元"}, 15_000],
    ["1.5万元/月", {unit: "元/月"}, 15_000],
    ["2亿", {}, 2e8],
    ["0.3万", {}, 3000],
    ["80", {scale: 1e8, unit: "亿元"}, 80],
    ["80亿", {scale: 1e8, unit: "亿元"}, 80],
    ["80 亿元", {scale: 1e8, unit: "亿元"}, 80],
    ["8000万", {scale: 1e8, unit: "亿元"}, 0.8],
    ["80亿", {scale: 1e6, unit: "million yuan"}, 8000],
    ["37%", {unit: "%"}, 37],
    ["３７％", {unit: "%"}, 37],
    ["37", {unit: "%"}, 37],
    ["24 月", {unit: "月"}, 24],
    ["650元", {unit: "元/月"}, 650],
    ["5 months", {unit: "months"}, 5]
  ] as const)("is understood where it can only mean one thing: %s", (text, form, value) => {
    expect(readNumber(text, form)).toEqual({value});
  });

  it.each([
    ["", {}, "empty"],
    ["  ", {}, "empty"],
    ["12,5", {}, "bad_comma"],
    ["1,2345", {}, "bad_comma"],
    ["12,34,567", {}, "bad_comma"],
    ["1 2", {}, "bad_comma"],
    ["1,234 567", {}, "bad_comma"],
    ["1.234,5", {}, "bad_comma"],
    ["1.2.3", {}, "not_number"],
    ["150%", {}, "no_percent"],
    ["150%", {unit: "元"}, "no_percent"],
    ["1.5万", {unit: "%"}, "no_myriad"],
    ["1e5", {}, "not_number"],
    ["0x10", {}, "not_number"],
    ["abc", {}, "not_number"],
    ["十二", {}, "not_number"],
    ["12元", {unit: "月"}, "not_number"],
    ["80元", {scale: 1e8, unit: "亿元"}, "not_number"],
    ["9".repeat(400), {}, "not_number"],
    ["5-6", {}, "not_number"],
    ["--5", {}, "not_number"],
    ["万", {}, "not_number"],
    ["1.5万万", {}, "not_number"],
    ["NaN", {}, "not_number"],
    ["Infinity", {}, "not_number"],
    ["12.", {}, "not_number"],
    ["$12", {}, "not_number"]
  ] as const)("is refused where it could mean another: %s", (text, form, fault) => {
    expect(readNumber(text, form)).toEqual({fault});
  });

  it("is what it was written from, plain, in groups and in full-width digits", () => {
    const wide = (text: string): string => text.replace(/[\d.,-]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 0, max: 3}), (n, digits) => {
        const value = n / 10 ** digits;
        const text = value.toFixed(digits);
        expect(readNumber(text)).toEqual({value: Number(text)});
        expect(readNumber(wide(text))).toEqual({value: Number(text)});
        expect(readNumber(value.toLocaleString("en-US", {minimumFractionDigits: digits}))).toEqual({
          value: Number(text)
        });
      })
    );
  });

  it("never throws, and is finite where it is one", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), fc.constantFrom("", "%", "元/月", "亿元"), (text, unit) => {
        const read = readNumber(text, {unit});
        if ("value" in read) expect(read.value).toSatisfy(Number.isFinite);
      })
    );
  });
});

import {describe, expect, it} from "vitest";
import {decimal, exact, quantity, roundQuantity, scaleOf, signedDecimal} from "../../../src/ui/formats/format.js";

describe("quantity", () => {
  it("writes persons in 万人, as a budget table does", () => {
    expect(quantity("persons", 538_800, "zh")).toBe("53.9 万人");
    expect(quantity("persons", 2_940, "zh")).toBe("2,940 人");
    expect(quantity("households", 19_870_000, "zh")).toBe("1,987 万户");
  });
  it("writes money in 亿元, 万元 and 元", () => {
    expect(quantity("yuan", 7.14e9, "zh")).toBe("71.4 亿元");
    expect(quantity("yuan", 29.25e8, "zh")).toBe("29.3 亿元");
    expect(quantity("yuan", 985_000_000, "zh")).toBe("9.85 亿元");
    expect(quantity("yuan", 35_400, "zh")).toBe("3.54 万元");
    expect(quantity("yuan", 1_301, "zh")).toBe("1,301 元");
  });
  it("writes thousand, million and billion in English", () => {
    expect(quantity("persons", 538_800, "en")).toBe("538.8 thousand");
    expect(quantity("yuan", 7.14e9, "en")).toBe("7.14 billion yuan");
    expect(quantity("yuan", 1.5e6, "en")).toBe("1.50 million yuan");
  });
  it("writes small shares with two digits, others with one", () => {
    expect(quantity("share", 0.0104, "zh")).toBe("1.04%");
    expect(quantity("share", 0.342, "en")).toBe("34.2%");
  });
  it("drops zeros that say nothing only where asked to", () => {
    expect(roundQuantity("households", 200_000, "zh")).toBe("20 万户");
    expect(roundQuantity("households", 200_000, "en")).toBe("200 thousand");
    expect(quantity("ratio", 1, "zh")).toBe("1.00");
  });
  it("writes what is no number as a dash", () => {
    expect(quantity("yuan", NaN, "zh")).toContain("—");
    expect(quantity("share", Infinity, "zh")).toContain("—");
  });
});

describe("a change under its figure", () => {
  it("shares the figure's unit and digits and carries its sign", () => {
    const scale = scaleOf("persons", 571_000, "zh");
    expect([scale.value(571_000), scale.unit, scale.change(32_000), scale.error(2_000)]).toEqual([
      "57.1",
      "万人",
      "+3.2",
      "±0.2"
    ]);
    expect(scale.change(-32_000)).toBe("−3.2");
  });
  it("is null where nothing changes, so that the screen can say so in words", () => {
    expect(scaleOf("yuan", 7e9, "zh").change(0)).toBeNull();
  });
  it("takes one digit more rather than hide a small change, then says ≈0", () => {
    const scale = scaleOf("yuan", 7.14e9, "zh");
    expect(scale.change(4_000_000)).toBe("+0.04");
    expect(scale.change(1_000)).toBe("≈0");
    expect(scale.brief(4_000_000)).toBe("≈0");
  });
  it("counts the change of a share in percentage points", () => {
    const scale = scaleOf("share", 0.011, "zh");
    expect([scale.change(0.0006), scale.changeUnit]).toEqual(["+0.06", "百分点"]);
    expect(scaleOf("share", 0.011, "en").changeUnit).toBe("pp");
  });
  it("never claims a standard error of nought for one that is not", () => {
    expect(scaleOf("share", 0.011, "zh").error(0.00002)).toBe("±<0.01");
    expect(scaleOf("share", 0.011, "zh").error(0)).toBe("±0.00");
    expect(scaleOf("share", 0.342, "zh").error(0.0001, -0.0003)).toBe("±0.01");
  });
});

describe("decimals", () => {
  it("groups thousands and leaves the sign to others", () => {
    expect(decimal(1_234_567.891, 1)).toBe("1,234,567.9");
    expect(decimal(-12, 0)).toBe("12");
    expect(decimal(1234.5678, 4)).toBe("1,234.5678");
  });
  it("signs what is not nought", () => {
    expect([signedDecimal(3, 0), signedDecimal(-3, 0), signedDecimal(0.001, 1)]).toEqual(["+3", "−3", "0.0"]);
  });
  it("writes a parameter as short as it is exact", () => {
    expect([exact(80_000), exact(33.4), exact(0.1 + 0.2), exact(-0.5)]).toEqual(["80,000", "33.4", "0.3", "−0.5"]);
  });
});

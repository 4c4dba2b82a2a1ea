import {describe, expect, it} from "vitest";
import {readFigures} from "../../../loaders/census/figures.js";
import {percent, unitName, writer} from "../../../src/pages/population/amount.js";
import {sourceName} from "../../../src/pages/population/source-names.js";

describe("the words of the page 数据", () => {
  it("write figures in their units, simulated on the scale of the published one", () => {
    const write = writer("人", 538_800, "zh");
    expect([write(538_800), write(9999)]).toEqual(["53.9 万人", "1.0 万人"]);
    expect(writer("share", 0.0104, "zh")(0.0104)).toBe("1.04%");
    expect(writer("元/年·人", 78_251, "en")(78_235.4)).toBe("78,235 yuan/year");
    expect(writer("人/户", 2.35, "zh")(2.4)).toBe("2.40 人/户");
    expect(percent(-0.123)).toBe("−12.3%");
    expect(percent(NaN)).toBe("—");
    expect(unitName("share of persons", "zh")).toBe("占人口");
  });
});

it("every assumed figure says in Chinese where it comes from", () => {
  const sources = new Set(
    readFigures()
      .all.filter(({quality}) => quality === "assumed")
      .map(({source}) => source)
  );
  const english = [...sources].filter(source => !/[\u4e00-\u9fff]/.test(sourceName(source, "zh")));
  expect(english).toEqual([]);
});

import {describe, expect, it} from "vitest";
import type {StudyFigure, StudyUnit} from "../../../src/analysis/results/study.js";
import {figureFinder, fillText} from "../../../src/pages/studies/fill-text.js";
import {writeFigure} from "../../../src/pages/studies/write-figure.js";

const figure = (name: string, unit: StudyUnit, value: number | null, more: Partial<StudyFigure> = {}): StudyFigure => ({
  name,
  region: null,
  unit,
  value,
  se: null,
  low: null,
  high: null,
  ...more
});

describe("a figure of a study", () => {
  it("is written as a Chinese budget table writes it, and in English", () => {
    const cost = figure("cost.change", "yuan", 92_292_953.4, {se: 6_182_819, low: 84_107_898, high: 108_360_055});
    expect(writeFigure(cost, "plain", "zh")).toBe("9,229 万元");
    expect(writeFigure(cost, "signed", "zh")).toBe("+9,229 万元");
    expect(writeFigure(cost, "se", "zh")).toBe("618 万元");
    expect(writeFigure(cost, "band", "zh")).toBe("8,411～10,836 万元");
    expect(writeFigure(cost, "plain", "en")).toBe("92.3 million yuan");
    expect(writeFigure(figure("standard.urban.after", "yuan_month", 1175), "plain", "zh")).toBe("1,175 元");
    expect(writeFigure(figure("standard.cv.change", "index", -0.0042), "signed", "en")).toBe("−0.00420");
  });

  it("changes by points where it is a share, and is a dash where it is not known", () => {
    expect(writeFigure(figure("exclusion.change", "share", 0.0015), "signed", "zh")).toBe("+0.15 百分点");
    expect(writeFigure(figure("cost.change_share", "share", 0.16), "signed", "zh")).toBe("+16.0%");
    expect(writeFigure(figure("unit.cost_per_person", "yuan_each", null), "plain", "zh")).toBe("—");
    expect(writeFigure(figure("cost.change", "yuan", 5), "se", "zh")).toBe("—");
    expect(writeFigure(figure("cost.change", "yuan", 5), "band", "zh")).toBe("—");
  });

  it("takes the place of its name in a text, without a space before the next Chinese word", () => {
    const find = figureFinder({
      figures: [figure("standard.lowest.before", "yuan_month", 1145), figure("places", "count", 4)]
    });
    const text = {zh: "每月 {standard.lowest.before} 的 {places} 个市", en: "{places} at {standard.lowest.before}"};
    expect(fillText(text, find, "zh")).toBe("每月 1,145 元的 4 个市");
    expect(fillText(text, find, "en")).toBe("4 at 1,145 yuan");
    expect(() => fillText({zh: "{cost}", en: ""}, find, "zh")).toThrow("unknown figure: cost");
  });
});

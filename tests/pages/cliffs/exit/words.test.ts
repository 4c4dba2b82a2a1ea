import {describe, expect, it} from "vitest";
import {publishedLabels, transitionLabels} from "../../../../src/analysis/exit/figure-labels.js";
import {exitLimits, exitReadings} from "../../../../src/analysis/exit/limits.js";
import {publishedIndicators} from "../../../../src/analysis/exit/spells.js";
import {transitionValue, transitionsData} from "../../../../src/pages/cliffs/exit/exit-tables.js";
import {exitDictionary} from "../../../../src/pages/cliffs/exit/words.js";
import {provinces} from "../../../../loaders/census/provinces.js";
import {publishedExits, transitionFigures} from "../../../../simulations/runs/transitions.js";

const han = /\p{Script=Han}/u;
const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe("the words of the exit picture", () => {
  it("are there in both languages, with the same blanks", () => {
    for (const [key, [zh, en]] of Object.entries(exitDictionary)) {
      expect([key, en]).toEqual([key, expect.not.stringMatching(han)]);
      expect([key, blanks(en)]).toEqual([key, blanks(zh)]);
    }
    for (const {zh, en} of [...exitLimits, exitReadings]) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
    }
  });

  it("name every figure of data/exit, and say what it is in English too", () => {
    for (const {indicator} of publishedExits()) expect(Object.keys(publishedLabels)).toContain(indicator);
    expect(Object.keys(publishedLabels)).toEqual(Object.keys(publishedIndicators));
    expect(Object.keys(transitionLabels)).toEqual(transitionFigures(330000).map(({indicator}) => indicator));
    for (const {en, source_en, note_en} of [...Object.values(publishedLabels), ...Object.values(transitionLabels)])
      expect(`${en} ${source_en} ${note_en}`).not.toMatch(han);
  });

  it("write every assumption of every province with its unit", () => {
    expect(transitionValue({value: 0.008, unit: "比例/月"}, "zh")).toBe("每月 0.8%");
    expect(transitionValue({value: 2260, unit: "元/月"}, "en")).toBe("2,260 yuan a month");
    expect(transitionValue({value: 1, unit: "0/1"}, "zh")).toBe("是");
    for (const {region} of provinces) {
      const {rows} = transitionsData(transitionFigures(region), "en");
      expect(rows).toHaveLength(16);
      for (const row of rows) expect(Object.values(row).join(" ")).not.toMatch(han);
      // what is assumed is called so, with its reason
      for (const {quality, source, note} of rows.filter(row => row["quality"] === "assumed"))
        expect([quality, source, String(note).length > 20]).toEqual(["assumed", "assumed", true]);
    }
  });
});

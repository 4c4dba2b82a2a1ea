import {describe, expect, it} from "vitest";
import {publishedLabels, transitionLabels} from "../../../../src/analysis/exit/figure-labels.js";
import {exitLimits, exitReadings} from "../../../../src/analysis/exit/limits.js";
import {publishedIndicators} from "../../../../src/analysis/exit/spells.js";
import {exitDictionary} from "../../../../src/pages/cliffs/exit/words.js";
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
});

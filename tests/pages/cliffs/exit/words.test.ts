import {describe, expect, it} from "vitest";
import {provinces} from "../../../../loaders/census/provinces.js";
import {publishedLabels, transitionLabels} from "../../../../src/analysis/exit/figure-labels.js";
import {exitLimits, exitReadings} from "../../../../src/analysis/exit/limits.js";
import {publishedIndicators} from "../../../../src/analysis/exit/published.js";
import {publishedExits, transitionFigures} from "../../../../simulations/runs/transitions.js";

const han = /\p{Script=Han}/u;

describe("the words of the exit picture", () => {
  it("say what the walk leaves out in both languages", () => {
    for (const {zh, en} of [...exitLimits, exitReadings]) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/^[^\u4e00-\u9fff]+\.$/);
    }
  });

  it("name every figure of data/exit, and say what it is in English too", () => {
    const published = new Map(
      provinces.flatMap(({region: of}) =>
        publishedExits(of).map(figure => [`${figure.indicator}.${figure.region}`, figure.indicator])
      )
    );
    expect(Object.keys(publishedLabels).sort()).toEqual([...published.keys()].sort());
    expect(new Set(published.values())).toEqual(new Set(Object.keys(publishedIndicators)));
    expect(Object.keys(transitionLabels)).toEqual(transitionFigures(330000).map(({indicator}) => indicator));
    const notes = transitionFigures(330000).map(({note_en = "none"}) => note_en);
    expect(notes).not.toContain("none");
    for (const {en, source_en} of [...Object.values(publishedLabels), ...Object.values(transitionLabels)])
      expect(`${en} ${source_en}`).not.toMatch(han);
    for (const note of [...Object.values(publishedLabels).map(({note_en}) => note_en), ...notes])
      expect(note).not.toMatch(han);
  });
});

import {expect, it} from "vitest";
import {answerAtHand} from "../../../src/pages/workbench/answer-at-hand.js";
import {effectOf} from "../../../src/pages/workbench/effect.js";
import {basis, baseline, places, reform, tally, tablesOf} from "../three-places.js";

const effect = effectOf(tally, {baseline: basis, reform}, places);

it("of the baseline it says who is covered and what it costs, and what to do next", () => {
  const {main, gap, warnings} = answerAtHand({tables: baseline, effect: null}, "zh");
  expect(main).toMatch(/^按现行政策，[\d.]+ 万人领低保，覆盖面 [\d.]+%，一年发放现金救助 [\d.]+ 亿元。$/);
  expect(gap).toContain("移动任一参数");
  expect(warnings).toEqual([]);
});

it("of a reform it says what it costs and who gains, by the figures of the run", () => {
  const {main} = answerAtHand({tables: tablesOf(reform), effect}, "en");
  expect(main).toMatch(/^It costs .+ more a year; assistance rises for .+ persons/);
  expect(effect.groups.by_type.reduce((sum, {rises}) => sum + rises, 0)).toBeCloseTo(
    effect.answer.persons_rise.persons,
    6
  );
});

// The answer at the head of a page; every number of it is given.

import "../document.js";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {told} from "./told.js";
import {baseline} from "../../pages/three-places.js";
import {answerHead} from "../../../src/ui/answer/answer-head.js";
import type {AnswerHeadOptions} from "../../../src/ui/answer/answer-head.js";
import {tableDialog} from "../../../src/ui/dialogs/table-dialog.js";
import type {ShownTable} from "../../../src/ui/dialogs/table-dialog.js";
import {h} from "../../../src/ui/elements/dom.js";
import type {Lang} from "../../../src/rules/schema/label.js";

const source = {text: "TEST FIXTURE", columns: {}};

function harness(lang: Lang, options: Partial<AnswerHeadOptions> = {}) {
  const presented: ShownTable[] = [];
  const dialog = Object.assign(tableDialog(lang), {present: (shown: ShownTable) => void presented.push(shown)});
  const {parts, update} = answerHead({lang, dialog, ...options});
  const page = h("div", {}, ...parts);
  const texts = (selector: string): (string | null)[] =>
    [...page.querySelectorAll(selector)].map(({textContent}) => textContent);
  return {page, presented, update, texts};
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the answer at the head of a page", () => {
  it("tells of the baseline where nothing is changed, and what to do next", () => {
    const {update, texts} = harness("zh", {resting: baseline.figures});
    update({answer: null, source});
    expect(texts(".answer-main")).toEqual([expect.stringMatching(/^按现行政策，.+领低保/)]);
    expect(texts(".answer-notes span")).toEqual([expect.stringContaining("移动任一参数")]);
  });

  it("warns beneath the sentence of whom it lowers and whose standard falls, before it tells of the gap", () => {
    const {update, texts} = harness("zh");
    update({answer: told, source});
    expect(texts(".answer-main")).toEqual([
      "一年多花 3.00±0.10 亿元，59.8 万人待遇增加、9.41 万人减少；杭州标准降 93 元。"
    ]);
    expect(texts(".answer-notes span")).toEqual([
      "⚠ 9.41 万人的待遇减少。",
      "⚠ 标准下降的市：杭州（−93 元）。",
      "离现行标准的缺口补上 34.4%。"
    ]);
  });

  it("keeps a headline in sight with the sentence, and without one keeps nothing", () => {
    const headline = h("section", {class: "headline"});
    expect(harness("en", {headline}).page.querySelector(".answer-top > .headline")).toBe(headline);
    expect(harness("en").page.querySelector(".answer-top")).toBeNull();
  });

  it("opens the figures it rests on, and the headline figures where the page has them", () => {
    const {page, update, presented} = harness("en");
    update({answer: told, figures: baseline.figures, source});
    page.querySelector("button")!.click();
    update({answer: told, source});
    page.querySelector("button")!.click();
    expect(presented.map(({tables}) => tables.map(({name}) => name))).toEqual([
      ["answer", "standards", "headline"],
      ["answer", "standards"]
    ]);
    expect(presented[0].notes?.[0]).toMatch(/^It costs 300.0±10.0 million yuan more a year/);
    expect(presented[0].provenanceText).toBe("TEST FIXTURE");
  });

  it("is told to those who hear the page once the hand has rested", () => {
    const {page, update} = harness("zh");
    const heard = (): string | null => page.querySelector("[aria-live=polite]")!.textContent;
    update({answer: told, source});
    vi.advanceTimersByTime(700);
    expect(heard()).toBe("");
    update({answer: {...told, persons_fall: {persons: 0, se: 0}}, source});
    vi.advanceTimersByTime(900);
    expect(heard()).toContain("59.8 万人待遇增加、无人减少");
  });
});

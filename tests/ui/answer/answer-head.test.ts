// The sentence at the head of a page; every number of it is given.

import "../document.js";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {told} from "./told.js";
import {answerHead} from "../../../src/ui/answer/answer-head.js";

const texts = (element: Element, selector: string): (string | null)[] =>
  [...element.querySelectorAll(selector)].map(({textContent}) => textContent);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the answer at the head of a page", () => {
  it("says that nothing is changed where there is no answer, and has nothing to open", () => {
    const head = answerHead("zh");
    head.update(null);
    expect(texts(head, ".answer-main")).toEqual([expect.stringContaining("方案与基线相同")]);
    expect([...head.querySelectorAll<HTMLElement>("details, ul")].map(({hidden}) => hidden)).toEqual([true, true]);
  });

  it("warns beneath the sentence of whom it lowers and whose standard falls", () => {
    const head = answerHead("zh");
    head.update(told);
    expect(texts(head, ".answer-main, .answer-gap")).toEqual([
      "一年多花 3.00±0.10 亿元，59.8 万人待遇增加、9.41 万人减少；杭州标准降 93 元。",
      "离现行标准的缺口补上 34.4%。"
    ]);
    expect(texts(head, ".answer-warnings li")).toEqual(["9.41 万人的待遇减少。", "标准下降的市：杭州（−93 元）。"]);
  });

  it("rests on figures with their errors; one that has none stands bare", () => {
    const head = answerHead("en");
    head.update(told);
    expect(texts(head, ".answer-facts dd").slice(0, 5)).toEqual([
      "7.00 billion yuan → 7.30 billion yuan (+300.0±10.0 million yuan)",
      "598.0±9.0 thousand persons",
      "94.1±4.0 thousand persons",
      "1.00 billion yuan → 0.66 billion yuan (−343.6 million yuan)",
      "Hangzhou 1,301 → 1,208"
    ]);
  });

  it("is told to those who hear the page once the hand has rested", () => {
    const head = answerHead("zh");
    const heard = (): string | null => head.querySelector("[aria-live=polite]")!.textContent;
    head.update(told);
    vi.advanceTimersByTime(700);
    expect(heard()).toBe("");
    head.update({...told, persons_fall: {persons: 0, se: 0}});
    vi.advanceTimersByTime(900);
    expect(heard()).toContain("59.8 万人待遇增加、无人减少");
  });
});

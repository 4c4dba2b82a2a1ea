// 增收后第几个月 The clock that rules the page: a month of a rise by work, or the time when exit and disregard are over.

import {h, live, setAttribute, setText, uniqueId} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {lastMonth} from "./cliffs-link.js";
import {t} from "./words.js";

export interface ClockOptions {
  readonly lang: Lang;
  /** `final` is false while the slider is being dragged. */
  readonly onMonth: (month: number | null, final: boolean) => void;
}

/** "增收后第 3 个月", "豁免和渐退都结束后". */
export const clockWords = (month: number | null, lang: Lang): string =>
  month === null ? t(lang, "clock_ended_words") : t(lang, month === 0 ? "clock_first" : "clock_month", {n: month});

export function clock({lang, onMonth}: ClockOptions): Live<number | null> {
  let last = 0;
  const name = uniqueId("clock");
  const [byMonth, ended] = ["month", "ended"].map(value => h("input", {type: "radio", name, value}));
  const slider = h("input", {
    type: "range",
    min: 0,
    max: lastMonth,
    step: 1,
    "aria-label": t(lang, "clock_slider"),
    id: `${name}-month`
  });
  const words = h("output", {class: "clock-words", for: slider.id});
  const segment = (input: HTMLInputElement, text: string): HTMLElement =>
    h("label", {class: "segment"}, input, h("span", {}, text));
  byMonth.addEventListener("change", () => onMonth(last, true));
  ended.addEventListener("change", () => onMonth(null, true));
  slider.addEventListener("input", () => onMonth(Number(slider.value), false));
  slider.addEventListener("change", () => onMonth(Number(slider.value), true));
  const element = h(
    "div",
    {class: "clock", role: "group", "aria-label": t(lang, "clock")},
    h("span", {class: "clock-name"}, t(lang, "clock")),
    segment(byMonth, t(lang, "clock_granted")),
    h("span", {class: "track"}, slider),
    words,
    segment(ended, t(lang, "clock_ended"))
  );
  return live(element as HTMLElement, (month: number | null) => {
    if (month !== null) last = month;
    byMonth.checked = month !== null;
    ended.checked = month === null;
    slider.value = String(last);
    slider.setAttribute("aria-valuetext", clockWords(last, lang));
    setAttribute(element, "data-ended", month === null);
    setText(words, t(lang, "clock_n", {n: last}));
  });
}

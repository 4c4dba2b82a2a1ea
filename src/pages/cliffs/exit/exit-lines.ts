// 逐月 Small multiples: who is on the books, who comes and goes, what is paid, month by month. One month is in hand for all of them, by
// pointer or by keyboard, and its figures stand above each line; where none is, the means of all months do.

import type {ExitReport} from "../../../analysis/exit/report.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {exitMultiple, lineKinds} from "./exit-multiple.js";
import {monthName, t} from "./words.js";

export function exitLines(first: ExitReport, lang: Lang): Live<ExitReport> {
  let report = first;
  let inHand: number | null = null;
  const when = h("p", {class: "exit-when"});
  const parts = lineKinds.map(kind => exitMultiple(kind, lang));
  const grid = h("div", {class: "exit-multiples"}, ...parts);
  const element = h(
    "div",
    {class: "exit-lines", tabindex: 0, role: "group", "aria-label": t(lang, "lines")},
    when,
    grid
  );
  const draw = (): void => {
    const {months, first_month} = report.terms;
    setText(when, inHand === null ? t(lang, "lines_mean", {months}) : whenWords(inHand, first_month, lang));
    setAttribute(element, "data-month", inHand);
    for (const part of parts) part.update({report, month: inHand});
  };
  const hold = (month: number | null): void => {
    if (month === inHand) return;
    inHand = month;
    draw();
  };
  grid.addEventListener("pointermove", event => {
    const chart = (event.target as Element).closest(".exit-multiple")?.querySelector("svg");
    if (chart === null || chart === undefined) return;
    const {left, width} = chart.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    hold(1 + Math.round(share * (report.terms.months - 1)));
  });
  grid.addEventListener("pointerleave", () => hold(null));
  element.addEventListener("keydown", event => {
    const {months} = report.terms;
    const [left, right] = inHand === null ? [months, 1] : [inHand - 1, inHand + 1];
    const to = {ArrowLeft: left, ArrowRight: right, Home: 1, End: months, Escape: null}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    hold(to === null ? null : Math.min(months, Math.max(1, to)));
  });
  const result = live(element as HTMLElement, (next: ExitReport) => {
    report = next;
    if (inHand !== null && inHand > next.terms.months) inHand = null;
    draw();
  });
  draw();
  return result;
}

/** "第 14 个月（第 2 年 2 月）" */
function whenWords(month: number, firstMonth: number, lang: Lang): string {
  const calendar = firstMonth + month - 2;
  const name = monthName((calendar % 12) + 1, lang);
  return t(lang, "lines_month", {n: month, year: Math.floor(calendar / 12) + 1, month: name});
}

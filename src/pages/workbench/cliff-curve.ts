// 悬崖 What a typical family has in all as it earns more: the baseline dashed, the reform solid. Where a yuan more leaves it
// poorer, a notch is marked with its depth and the programme that falls most.

import type {CliffCurve, Notch} from "../../analysis/results/tables.js";
import {lines} from "../../rules/law.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {ticks} from "../../ui/charts/ticks.js";
import {t} from "./words.js";
import {lastOf} from "../../rules/last-of.js";

const [width, height, most] = [1000, 260, 4];

export function cliffCurve(curve: CliffCurve, {lang}: {readonly lang: Lang}): Live<CliffCurve> {
  const baseline = s("path", {class: "curve baseline"});
  const reform = s("path", {class: "curve reform"});
  const plot = s(
    "svg",
    {class: "cliff-plot", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true"},
    baseline,
    reform
  );
  const axis = s("svg", {class: "cliff-axis", "aria-hidden": "true"});
  const marks = Array.from({length: most}, () => ({
    dot: s("circle", {class: "notch", r: 4}),
    text: s("text", {class: "notch-label"})
  }));
  const over = s("svg", {class: "cliff-axis", "aria-hidden": "true"}, ...marks.flatMap(({dot, text}) => [dot, text]));
  const words = h("ul", {class: "notch-words"});
  const frame = h("div", {class: "cliff-frame"}, axis, plot, over);
  const element = h("div", {class: "cliff-curve", role: "group"}, frame, words);
  let top = 0;
  const result = live(element as HTMLElement, (next: CliffCurve) => {
    const right = lastOf(next.points)?.earnings_month ?? 1;
    const high = Math.max(...next.points.map(point => Math.max(point.baseline, point.reform)), 1);
    if (high > top || high < top * 0.6) top = high * 1.06;
    const at = (earnings: number, resources: number): [number, number] => [earnings / right, 1 - resources / top];
    setAttribute(baseline, "d", pathOf(next.points.map(point => at(point.earnings_month, point.baseline))));
    setAttribute(reform, "d", pathOf(next.points.map(point => at(point.earnings_month, point.reform))));
    drawAxis(axis, right, top, lang);
    const notches = next.notches
      .filter(notch => notch.policy === "reform")
      .sort((a, b) => b.depth - a.depth)
      .slice(0, most)
      .sort((a, b) => a.earnings_month - b.earnings_month);
    marks.forEach(({dot, text}, i) => drawNotch(notches[i], {dot, text, curve: next, at, lang, isBelow: i % 2 === 1}));
    describeNotches(words, next.notches, lang);
  });
  result.update(curve);
  return result;
}

type At = (earnings: number, resources: number) => [number, number];
const pathOf = (points: readonly [number, number][]): string =>
  points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${(x * width).toFixed(1)},${(y * height).toFixed(1)}`).join("");
const percent = (x: number): string => `${(x * 100).toFixed(2)}%`;

function drawAxis(axis: SVGSVGElement, right: number, top: number, lang: Lang): void {
  const key = `${right} ${top.toFixed(0)}`;
  if (axis.dataset["key"] === key) return;
  axis.dataset["key"] = key;
  const across = ticks(right, 5)
    .filter(x => x === right || x < 0.92 * right)
    .map(x =>
      s(
        "text",
        {
          x: percent(x / right),
          y: "100%",
          dy: 18,
          class: "tick",
          "text-anchor": x === 0 ? "start" : x === right ? "end" : "middle"
        },
        decimal(x, 0)
      )
    );
  const up = ticks(top, 4).flatMap(y => [
    s("line", {
      class: y === 0 ? "base" : "grid",
      x1: 0,
      x2: "100%",
      y1: percent(1 - y / top),
      y2: percent(1 - y / top)
    }),
    y === 0
      ? s("g")
      : s("text", {x: 0, y: percent(1 - y / top), dy: -4, class: "tick", "text-anchor": "start"}, decimal(y, 0))
  ]);
  const title = s(
    "text",
    {x: "100%", y: "100%", dy: 36, class: "tick", "text-anchor": "end"},
    t(lang, "earnings_axis")
  );
  axis.replaceChildren(...up, ...across, title);
}

interface NotchMark {
  readonly dot: SVGCircleElement;
  readonly text: SVGTextElement;
  readonly curve: CliffCurve;
  readonly at: At;
  readonly lang: Lang;
  /** Every other label stands below its curve, so that neighbours do not meet. */
  readonly isBelow: boolean;
}

function drawNotch(notch: Notch | undefined, {dot, text, curve, at, lang, isBelow}: NotchMark): void {
  setAttribute(dot, "visibility", notch === undefined ? "hidden" : null);
  setAttribute(text, "visibility", notch === undefined ? "hidden" : null);
  if (notch === undefined) return;
  const before = lastOf(curve.points.filter(point => point.earnings_month < notch.earnings_month))?.reform ?? 0;
  const [x, y] = at(notch.earnings_month, before);
  setAttribute(dot, "cx", percent(x));
  setAttribute(dot, "cy", percent(y));
  setAttribute(text, "x", percent(x));
  setAttribute(text, "y", percent(y));
  setAttribute(text, "dy", isBelow ? 26 : -12);
  setAttribute(text, "text-anchor", isBelow ? "start" : x < 0.25 ? "start" : "end");
  setText(text, `−${decimal(notch.depth, 0)} ${lineName(notch.line, lang)}`);
}

const lineName = (line: string, lang: Lang): string => lines.find(({name}) => name === line)?.[lang] ?? line;

function describeNotches(list: HTMLElement, notches: readonly Notch[], lang: Lang): void {
  const texts = (["baseline", "reform"] as const).map(policy => {
    const own = notches.filter(notch => notch.policy === policy);
    const deepest = own.reduce<Notch | null>(
      (best, notch) => (best === null || notch.depth > best.depth ? notch : best),
      null
    );
    const name = t(lang, policy);
    if (deepest === null) return t(lang, "no_notch", {policy: name});
    return t(lang, "notch_words", {
      policy: name,
      n: own.length,
      at: decimal(deepest.earnings_month, 0),
      depth: decimal(deepest.depth, 0),
      line: lineName(deepest.line, lang)
    });
  });
  texts.forEach((text, i) => {
    const item = list.children[i] ?? list.appendChild(h("li"));
    setText(item, text);
  });
}

export function cliffData(curve: CliffCurve, lang: Lang): TableData {
  const format = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "earnings_month", label: t(lang, "earnings_axis"), format},
      {key: "baseline", label: `${t(lang, "resources_head")} · ${t(lang, "baseline")}`, format},
      {key: "reform", label: `${t(lang, "resources_head")} · ${t(lang, "reform")}`, format}
    ],
    rows: curve.points.map(point => ({...point}))
  };
}

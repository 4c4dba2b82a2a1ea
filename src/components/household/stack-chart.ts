// One household's resources as its earnings rise, stacked by programme; a ring marks every yuan at which more earned leaves it poorer.

import {programmeNames} from "../../engine/measures.js";
import type {Programme, ResourcesCurve, ResourcesNotch} from "../../analysis/resources-curve.js";
import {programmes} from "../../rules/policy.js";
import type {TableData} from "../csv.js";
import {h, live, s} from "../dom.js";
import type {Live} from "../dom.js";
import {decimal} from "../format.js";
import type {Lang} from "../format.js";
import {ticks} from "../ticks.js";
import {statusText} from "./values.js";
import {tell} from "./words.js";

export interface Stacked {
  readonly title: string;
  readonly curve: ResourcesCurve;
  /** 元/月: the scale that two charts side by side share. */
  readonly top: number;
  /** Programmes in either chart, in the order of the worksheet, so that a tone means the same in both. */
  readonly shown: readonly Programme[];
}

const [width, height, mostLabels] = [1000, 400, 3];

export const topOf = (curves: readonly ResourcesCurve[]): number =>
  1.08 * Math.max(1, ...curves.flatMap(({points}) => points.map(point => point.resources_month)));

export const shownIn = (curves: readonly ResourcesCurve[]): Programme[] =>
  programmeNames.filter(name => curves.some(({points}) => points.some(({amounts}) => amounts[name] > 0.005)));

export function stackChart(lang: Lang): Live<Stacked> {
  const title = h("h3");
  const frame = h("div", {class: "stack-frame"});
  const element = h("div", {class: "stack-chart"}, title, frame);
  return live(element as HTMLElement, ({title: text, curve, top, shown}: Stacked) => {
    title.textContent = text;
    const right = Math.max(1, curve.points.at(-1)?.earnings_month ?? 1);
    frame.replaceChildren(axis(right, top), areas(curve, {right, top, shown}), notches(curve, {right, top, lang}));
  });
}

const percent = (x: number): string => `${(x * 100).toFixed(2)}%`;

interface Scale {
  readonly right: number;
  readonly top: number;
}

/** Filled bands from below: own income, then each programme. */
function areas({points}: ResourcesCurve, {right, top, shown}: Scale & {shown: readonly Programme[]}): SVGElement {
  const x = (month: number): string => ((month / right) * width).toFixed(1);
  const y = (amount: number): string => ((1 - Math.max(0, amount) / top) * height).toFixed(1);
  const bands: {tone: string; heights: number[]}[] = [
    {tone: "own", heights: points.map(point => point.own)},
    ...shown.map((name, i) => ({tone: String(i % 6), heights: points.map(point => point.amounts[name])}))
  ];
  let base = points.map(() => 0);
  const paths = bands.map(({tone, heights}) => {
    const upper = base.map((from, i) => from + heights[i]);
    const forth = points.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.earnings_month)},${y(upper[i])}`).join("");
    const back = points
      .map((point, i) => `L${x(point.earnings_month)},${y(base[i])}`)
      .reverse()
      .join("");
    base = upper;
    return s("path", {class: "band-area", "data-tone": tone, d: `${forth}${back}Z`});
  });
  const line = points
    .map((point, i) => `${i === 0 ? "M" : "L"}${x(point.earnings_month)},${y(point.resources_month)}`)
    .join("");
  return s(
    "svg",
    {viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true"},
    ...paths,
    s("path", {class: "stack-line", d: line})
  );
}

function axis(right: number, top: number): SVGElement {
  const across = ticks(right, 4)
    .filter(x => x < 0.94 * right)
    .map(x =>
      s(
        "text",
        {class: "tick", x: percent(x / right), y: "100%", dy: 16, "text-anchor": x === 0 ? "start" : "middle"},
        decimal(x, 0)
      )
    );
  const up = ticks(top, 4).flatMap(y => {
    const at = percent(1 - y / top);
    const line = s("line", {class: y === 0 ? "base" : "grid", x1: 0, x2: "100%", y1: at, y2: at});
    return y === 0
      ? [line]
      : [line, s("text", {class: "tick", x: -6, y: at, dy: 4, "text-anchor": "end"}, decimal(y, 0))];
  });
  return s("svg", {class: "stack-axis", "aria-hidden": "true"}, ...up, ...across);
}

function notches(curve: ResourcesCurve, {right, top, lang}: Scale & {lang: Lang}): SVGElement {
  const deepest = [...curve.notches].sort((a, b) => b.depth - a.depth).slice(0, mostLabels);
  const marks = curve.notches.flatMap(notch => {
    const [x, y] = [notch.earnings_month / right, 1 - notch.before / top];
    const ring = s("circle", {class: "notch", r: 4, cx: percent(x), cy: percent(y)});
    if (!deepest.includes(notch)) return [ring];
    const anchor = x > 0.5 ? "end" : "start";
    const label = s(
      "text",
      {class: "notch-label", x: percent(x), y: percent(y), dy: -9, dx: x > 0.5 ? 4 : -4, "text-anchor": anchor},
      `−${decimal(notch.depth, 0)} ${programmes[notch.programme][lang]}`
    );
    return [ring, label];
  });
  return s("svg", {class: "stack-axis", "aria-hidden": "true"}, ...marks);
}

/** What each tone means, from below. */
export function stackKey(shown: readonly Programme[], lang: Lang): HTMLElement[] {
  const item = (tone: string, text: string): HTMLElement => {
    const swatch = s(
      "svg",
      {class: "stack-swatch", "aria-hidden": "true"},
      s("rect", {class: "band-area", "data-tone": tone, width: "100%", height: "100%"})
    );
    return h("span", {class: "stack-key-item"}, swatch, text);
  };
  return [item("own", tell(lang, "curve_own")), ...shown.map((name, i) => item(String(i % 6), programmes[name][lang]))];
}

export function notchWords(policy: string, {notches: list}: ResourcesCurve, lang: Lang): string[] {
  if (list.length === 0) return [tell(lang, "curve_none", {policy})];
  return list.map(notch =>
    tell(lang, "curve_notch", {
      policy,
      at: decimal(notch.earnings_month, 0),
      from: statusText(notch.status_before, lang),
      to: statusText(notch.status_after, lang),
      depth: decimal(notch.depth, 0),
      programme: programmes[notch.programme][lang],
      regain: regainText(notch, lang)
    })
  );
}

const regainText = ({regained_at}: ResourcesNotch, lang: Lang): string =>
  regained_at === null ? tell(lang, "regain_never") : tell(lang, "regain", {at: decimal(regained_at, 0)});

/** The numbers of one curve, a row a point. */
export function stackData({points}: ResourcesCurve, shown: readonly Programme[], lang: Lang): TableData {
  const format = (x: number): string => decimal(x, 2);
  const round = (x: number): number => Number(x.toFixed(2));
  return {
    columns: [
      {key: "earnings_month", label: tell(lang, "curve_axis"), format: x => decimal(x, 0)},
      {key: "status", label: tell(lang, "status"), format: x => statusText(x, lang)},
      {key: "own", label: tell(lang, "curve_own"), format},
      ...shown.map(name => ({key: name, label: programmes[name][lang], format})),
      {key: "resources_month", label: tell(lang, "resources"), format}
    ],
    rows: points.map(({earnings_month, own, amounts, resources_month, status}) => ({
      ...{earnings_month, status, own: round(own), resources_month: round(resources_month)},
      ...Object.fromEntries(shown.map(name => [name, round(amounts[name])]))
    }))
  };
}

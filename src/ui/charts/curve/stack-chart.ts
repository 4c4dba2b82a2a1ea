// One household's resources as its earnings rise, stacked by programme; a ring marks every yuan at which more earned leaves it poorer.

import {programmeNames, programmes} from "../../../rules/law.js";
import type {Programme, ResourcesCurve, ResourcesNotch} from "../../../analysis/household/resources-curve.js";
import {cliffCauses} from "../../../engine/cliffs/cells.js";
import type {TableData} from "../../tables/csv.js";
import {h, s, setAttribute, setText, uniqueId} from "../../elements/dom.js";
import type {Live} from "../../elements/dom.js";
import {decimal} from "../../formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {ticks} from "../ticks.js";
import {followHand, nearestPoint, rightOf, stackCursor} from "./stack-cursor.js";
import {causeText, lostText, pointText, rateText, regainText, stackReadout, toneOf} from "./stack-readout.js";
import {statusName} from "../../formats/status-name.js";
import {t} from "./words.js";

export interface Stacked {
  readonly title: string;
  readonly curve: ResourcesCurve;
  /** 元/月: the scale that two charts side by side share. */
  readonly top: number;
  /** Programmes in either chart, in the order of the worksheet, so that a tone means the same in both. */
  readonly shown: readonly Programme[];
}

const [width, height, mostLabels] = [1000, 400, 3];
/** Share of the width that a name may take. */
const labelWidth = 0.25;

export const topOf = (curves: readonly ResourcesCurve[]): number =>
  1.08 * Math.max(1, ...curves.flatMap(({points}) => points.map(point => point.resources_month)));

export const shownIn = (curves: readonly ResourcesCurve[]): Programme[] =>
  programmeNames.filter(name => curves.some(({points}) => points.some(({amounts}) => amounts[name] > 0.005)));

/** A chart that the hand, or the arrow keys, move over. */
export type StackChart = Live<Stacked> & {
  /** Goes to the point at these earnings, or the nearest. */
  readonly goTo: (earnings_month: number) => void;
};

/** `onMove`: the hand went to these earnings, 元/月. */
export function stackChart(lang: Lang, onMove?: (earnings_month: number) => void): StackChart {
  const title = h("h3", {id: uniqueId("stack")});
  const picture = h("div", {class: "stack-picture"});
  const cursor = stackCursor();
  const reach = t(lang, "curve_reach");
  const slider = {tabindex: 0, role: "slider", "aria-labelledby": title.id, "aria-description": reach};
  const frame = h("div", {class: "stack-frame", ...slider}, picture, cursor);
  const readout = stackReadout(lang);
  const element = h(
    "div",
    {class: "stack-chart"},
    title,
    frame,
    h("p", {class: "quiet stack-axis-title"}, t(lang, "curve_axis")),
    readout
  );
  let last: Stacked | undefined;
  let earned = 0;
  const show = (): void => {
    if (last === undefined) return;
    const {curve, top, shown} = last;
    const at = nearestPoint(curve, earned);
    const point = curve.points[at];
    readout.update({curve, shown, at});
    cursor.update({x: point.earnings_month / rightOf(curve), y: 1 - point.resources_month / top});
    setAttribute(frame, "aria-valuenow", point.earnings_month);
    setAttribute(frame, "aria-valuetext", pointText(curve, at, lang));
  };
  const goTo = (to: number): void => {
    earned = to;
    show();
  };
  followHand(frame, {
    curve: () => last?.curve,
    earned: () => earned,
    onMove: to => {
      goTo(to);
      onMove?.(to);
    }
  });
  const update = (next: Stacked): void => {
    last = next;
    const {curve, top, shown} = next;
    const right = rightOf(curve);
    setText(title, next.title);
    setAttribute(frame, "aria-valuemin", 0);
    setAttribute(frame, "aria-valuemax", right);
    const scale = {right, top};
    picture.replaceChildren(
      axis(right, top),
      areas(curve, {...scale, shown}),
      ...imputedEnd(curve, {...scale, lang}),
      notches(curve, {...scale, lang})
    );
    show();
  };
  return Object.assign(element as HTMLElement, {update, goTo});
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
    ...shown.map((name, i) => ({tone: toneOf(i), heights: points.map(point => point.amounts[name])}))
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

/** A ring at every notch, and from it the stretch until the family is level again; the deepest that stand apart are named. */
function notches(curve: ResourcesCurve, {right, top, lang}: Scale & {lang: Lang}): SVGElement {
  const deepest = [...curve.notches].sort((a, b) => b.depth - a.depth).slice(0, mostLabels);
  // a name would stand on that of a deeper one beside it: the words below have both
  const isApart = (a: ResourcesNotch, b: ResourcesNotch): boolean =>
    Math.abs(a.earnings_month - b.earnings_month) > labelWidth * right;
  const named = deepest.filter((notch, i) => deepest.slice(0, i).every(deeper => isApart(notch, deeper)));
  const marks = curve.notches.flatMap(notch => {
    const [x, y] = [notch.earnings_month / right, 1 - notch.before / top];
    const end = (notch.regained_at ?? right) / right;
    const level = {x1: percent(x), x2: percent(end), y1: percent(y), y2: percent(y)};
    const zone = s("line", {class: "notch-zone", ...level});
    const ring = s("circle", {class: "notch", r: 4, cx: percent(x), cy: percent(y)});
    return named.includes(notch) ? [zone, ring, notchLabel(notch, {x, y, lang})] : [zone, ring];
  });
  return s("svg", {class: "stack-axis", "aria-hidden": "true"}, ...marks);
}

/** A line where the earner's imputed income ends, named at its foot, where no name of a notch stands. */
function imputedEnd({imputed_until}: ResourcesCurve, {right, lang}: Scale & {lang: Lang}): SVGElement[] {
  if (imputed_until === null) return [];
  const x = imputed_until / right;
  const side = x > 0.5 ? {dx: -5, "text-anchor": "end"} : {dx: 5, "text-anchor": "start"};
  const line = s("line", {class: "imputed-end", x1: percent(x), x2: percent(x), y1: 0, y2: "100%"});
  const name = s("text", {class: "imputed-label", x: percent(x), y: "100%", dy: -6, ...side}, t(lang, "curve_imputed"));
  return [s("svg", {class: "stack-axis", "aria-hidden": "true"}, line, name)];
}

function notchLabel(
  {depth, cause, programme}: ResourcesNotch,
  {x, y, lang}: {readonly x: number; readonly y: number; readonly lang: Lang}
): SVGElement {
  const isRight = x > 0.5;
  const side = isRight ? 4 : x === 0 ? 6 : -4; // not across the axis and its numbers
  const line = (dy: number, text: string): SVGElement => s("tspan", {x: percent(x), dx: side, dy}, text);
  return s(
    "text",
    {class: "notch-label", y: percent(y), "text-anchor": isRight ? "end" : "start"},
    line(-24, causeText(cause, lang)),
    line(15, `−${decimal(depth, 0)} ${programmes[programme][lang]}`)
  );
}

export function notchWords(policy: string, {notches: list, imputed_until}: ResourcesCurve, lang: Lang): string[] {
  const imputed =
    imputed_until === null ? [] : [t(lang, "curve_imputed_words", {policy, at: decimal(imputed_until, 0)})];
  if (list.length === 0) return [...imputed, t(lang, "no_notch", {policy})];
  const notches = list.map(notch =>
    t(lang, "curve_notch", {
      policy,
      at: decimal(notch.earnings_month, 0),
      cause: causeText(notch.cause, lang),
      article: cliffCauses.find(({name}) => name === notch.cause)!.article,
      status: statusChange(notch, lang),
      depth: decimal(notch.depth, 0),
      lost: lostText(notch, lang),
      regain: regainText(notch, lang)
    })
  );
  return [...imputed, ...notches];
}

const statusChange = ({status_before, status_after}: ResourcesNotch, lang: Lang): string =>
  status_before === status_after
    ? ""
    : t(lang, "curve_status", {from: statusName(status_before, lang), to: statusName(status_after, lang)});

/** The numbers of one curve, a row a point. */
export function stackData({points}: ResourcesCurve, shown: readonly Programme[], lang: Lang): TableData {
  const format = (x: number): string => decimal(x, 2);
  const round = (x: number): number => Number(x.toFixed(2));
  return {
    columns: [
      {key: "earnings_month", label: t(lang, "curve_axis"), format: x => decimal(x, 0)},
      {key: "status", label: t(lang, "status"), format: x => statusName(x, lang)},
      {key: "own", label: t(lang, "curve_own"), format},
      ...shown.map(name => ({key: name, label: programmes[name][lang], format})),
      {key: "resources_month", label: t(lang, "resources"), format},
      {key: "marginal_rate", label: t(lang, "curve_rate"), format: rateText}
    ],
    rows: points.map(({earnings_month, own, amounts, resources_month, status, marginal_rate}) => ({
      earnings_month,
      status,
      own: round(own),
      resources_month: round(resources_month),
      marginal_rate: round(marginal_rate),
      ...Object.fromEntries(shown.map(name => [name, round(amounts[name])]))
    }))
  };
}

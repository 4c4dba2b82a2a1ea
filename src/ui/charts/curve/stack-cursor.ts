// Where the hand is on a stacked curve: the mouse, a finger or the arrow keys; a notch draws the hand to it, being a single yuan wide,
// and so does the end of imputed income.

import type {ResourcesCurve} from "../../../analysis/household/resources-curve.js";
import {live, s, setAttribute} from "../../elements/dom.js";
import type {Live} from "../../elements/dom.js";
import {lastOf} from "../../../rules/last-of.js";

/** Pixels within which a notch draws the hand to it. */
const pull = 8;

/** Earnings, 元/月, at the right end of a curve. */
export const rightOf = ({points}: ResourcesCurve): number => Math.max(1, lastOf(points)?.earnings_month ?? 1);

/** Place of the point nearest to these earnings. */
export const nearestPoint = ({points}: ResourcesCurve, earned: number): number =>
  points.reduce(
    (best, {earnings_month}, i) =>
      Math.abs(earnings_month - earned) < Math.abs(points[best].earnings_month - earned) ? i : best,
    0
  );

/** Shares of the width and of the height. */
export interface CursorPlace {
  readonly x: number;
  readonly y: number;
}

export function stackCursor(): Live<CursorPlace, SVGSVGElement> {
  const line = s("line", {class: "cursor-line", y1: 0, y2: "100%"});
  const dot = s("circle", {class: "cursor-dot", r: 3.5});
  const element = s("svg", {class: "stack-cursor", "aria-hidden": "true"}, line, dot);
  return live(element, ({x, y}: CursorPlace) => {
    const across = `${(100 * x).toFixed(2)}%`;
    setAttribute(line, "x1", across);
    setAttribute(line, "x2", across);
    setAttribute(dot, "cx", across);
    setAttribute(dot, "cy", `${(100 * y).toFixed(2)}%`);
  });
}

interface Hand {
  readonly curve: () => ResourcesCurve | undefined;
  /** Where it is, 元/月. */
  readonly earned: () => number;
  readonly onMove: (earned: number) => void;
}

export function followHand(frame: HTMLElement, {curve, earned, onMove}: Hand): void {
  const point = ({clientX}: PointerEvent): void => {
    const on = curve();
    if (on !== undefined) onMove(underHand(on, clientX - frame.getBoundingClientRect().left, frame.clientWidth));
  };
  frame.addEventListener("pointermove", point);
  frame.addEventListener("pointerdown", point);
  frame.addEventListener("keydown", event => {
    const on = curve();
    const to = on === undefined ? undefined : afterKey(on, earned(), event.key);
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  });
}

const imputedEnd = ({imputed_until}: ResourcesCurve): number[] => (imputed_until === null ? [] : [imputed_until]);

/** Earnings at `x` pixels of a chart `width` wide. */
export function underHand(curve: ResourcesCurve, x: number, width: number): number {
  const scale = rightOf(curve) / width;
  const marks = [...curve.notches.map(({earnings_month}) => earnings_month), ...imputedEnd(curve)];
  const near = marks
    .map(earnings_month => ({earnings_month, distance: Math.abs(earnings_month / scale - x)}))
    .filter(({distance}) => distance <= pull)
    .sort((a, b) => a.distance - b.distance);
  return near.length > 0 ? near[0].earnings_month : curve.points[nearestPoint(curve, x * scale)].earnings_month;
}

/** Earnings that a key goes to: a point on or back, a notch on or back, an end; undefined for any other key. */
export function afterKey(curve: ResourcesCurve, earned: number, key: string): number | undefined {
  const all = curve.points.map(point => point.earnings_month);
  const notches = curve.notches.map(notch => notch.earnings_month);
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return all.find(x => x > earned) ?? earned;
    case "ArrowLeft":
    case "ArrowDown":
      return lastOf(all.filter(x => x < earned)) ?? earned;
    case "PageDown":
      return notches.find(x => x > earned) ?? earned;
    case "PageUp":
      return lastOf(notches.filter(x => x < earned)) ?? earned;
    case "Home":
      return all[0];
    case "End":
      return lastOf(all);
    default:
      return undefined;
  }
}

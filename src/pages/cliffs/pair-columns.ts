// Columns in pairs: the baseline an outline, the reform solid, the reform's value above each.

import {h, live, s, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {BarPair} from "./pair-bars.js";

export interface PairColumnsOptions {
  readonly title: string;
  readonly unit?: string;
  /** Below the columns, one each; an empty one is not written. */
  readonly labels: readonly string[];
  /** Height of the highest column, px. */
  readonly height: number;
  /** What stands above a column; nothing where it is left out. */
  readonly write?: (x: number) => string;
  /** A level to see columns against. */
  readonly line?: {readonly at: number; readonly text: string};
}

export interface PairColumns {
  readonly pairs: readonly BarPair[];
  /** The same top for several charts; else the highest column's. */
  readonly top?: number;
}

/** Columns of which a narrow screen names every second. */
const many = 12;

export function pairColumns(options: PairColumnsOptions): Live<PairColumns> {
  const {title, unit = "", labels, height, write, line} = options;
  const floor = height + (write === undefined ? 4 : 16);
  const columns = labels.map((text, i) => column(text, i, 100 / labels.length, floor));
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: floor + 0.5, y2: floor + 0.5});
  const level = line === undefined ? null : levelLine(line, floor);
  const chart = s(
    "svg",
    {class: "columns", "data-many": labels.length > many, height: floor + 18, "aria-hidden": "true"},
    ...(level?.parts ?? []),
    ...columns.flatMap(({parts}) => parts),
    base
  );
  const head = h("h3", {class: "columns-title"}, title, " ", h("span", {class: "unit quiet"}, unit));
  let highest = 0;
  return live(h("div", {class: "pair-columns"}, head, chart) as HTMLElement, ({pairs, top}: PairColumns) => {
    const most = top ?? Math.max(...pairs.flatMap(({baseline, reform}) => [baseline, reform]), 1e-9);
    if (most > highest || most < highest * 0.6) highest = most * 1.05;
    const tall = (x: number): number => (Math.max(0, x) / highest) * height;
    level?.stand(tall, highest);
    columns.forEach(({stand}, i) => stand(pairs[i], tall, write));
  });
}

/** Height in px of what is `x` tall. */
type Tall = (x: number) => number;

/** A column, its outline, what stands above and below it; `step` percent wide, on `floor` px. */
function column(text: string, i: number, step: number, floor: number) {
  const across = (from: number, share: number): Readonly<Record<"x" | "width", string>> => ({
    x: `${(step * (i + from)).toFixed(2)}%`,
    width: `${(step * share).toFixed(2)}%`
  });
  const middle = `${(step * (i + 0.5)).toFixed(2)}%`;
  const solid = s("rect", {class: "solid", ...across(0.24, 0.52)});
  const outline = s("rect", {class: "outline", ...across(0.12, 0.76)});
  const words = {x: middle, "data-odd": i % 2 === 1};
  const label = s("text", {...words, class: "label"});
  const name = s("text", {...words, y: floor + 14, class: "tick"}, text);
  return {
    parts: [solid, outline, label, name],
    stand: ({baseline, reform}: BarPair, tall: Tall, write: PairColumnsOptions["write"]): void => {
      for (const [rect, x] of [
        [solid, tall(reform)],
        [outline, tall(baseline)]
      ] as const) {
        setAttribute(rect, "y", (floor - x).toFixed(1));
        setAttribute(rect, "height", x.toFixed(1));
      }
      if (write === undefined) return;
      setAttribute(label, "y", (floor - 4 - Math.max(tall(baseline), tall(reform))).toFixed(1));
      setText(label, write(reform));
    }
  };
}

/** Hidden where it lies above the highest column. */
function levelLine({at, text}: NonNullable<PairColumnsOptions["line"]>, floor: number) {
  const line = s("line", {class: "level", x1: 0, x2: "100%"});
  const words = s("text", {class: "tick level-text", x: "100%", dy: -3}, text);
  return {
    parts: [line, words],
    stand: (tall: Tall, highest: number): void => {
      for (const part of [line, words]) setAttribute(part, "visibility", at > highest ? "hidden" : null);
      const y = (floor - tall(at)).toFixed(1);
      for (const name of ["y1", "y2"]) setAttribute(line, name, y);
      setAttribute(words, "y", y);
    }
  };
}

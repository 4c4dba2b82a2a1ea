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

export function pairColumns(options: PairColumnsOptions): Live<PairColumns> {
  const {title, unit = "", labels, height, write, line} = options;
  const above = write === undefined ? 4 : 16;
  const step = 100 / labels.length;
  const columns = labels.map((text, i) => {
    const middle = `${(step * (i + 0.5)).toFixed(2)}%`;
    return {
      solid: s("rect", {
        class: "solid",
        x: `${(step * (i + 0.24)).toFixed(2)}%`,
        width: `${(step * 0.52).toFixed(2)}%`
      }),
      outline: s("rect", {
        class: "outline",
        x: `${(step * (i + 0.12)).toFixed(2)}%`,
        width: `${(step * 0.76).toFixed(2)}%`
      }),
      label: s("text", {x: middle, class: "label"}),
      name: s("text", {x: middle, y: height + above + 14, class: "tick"}, text)
    };
  });
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: height + above + 0.5, y2: height + above + 0.5});
  const level = s("line", {class: "level", x1: 0, x2: "100%"});
  const levelText = s("text", {class: "tick level-text", x: "100%", dy: -3}, line?.text ?? "");
  const chart = s(
    "svg",
    {class: "columns", height: height + above + 18, "aria-hidden": "true"},
    ...(line === undefined ? [] : [level, levelText]),
    ...columns.flatMap(({solid, outline, label, name}) => [solid, outline, label, name]),
    base
  );
  const head = h("h3", {class: "columns-title"}, title, " ", h("span", {class: "unit quiet"}, unit));
  let highest = 0;
  return live(h("div", {class: "pair-columns"}, head, chart) as HTMLElement, ({pairs, top}: PairColumns) => {
    const most = top ?? Math.max(...pairs.flatMap(({baseline, reform}) => [baseline, reform]), 1e-9);
    if (most > highest || most < highest * 0.6) highest = most * 1.05;
    for (const part of [level, levelText])
      setAttribute(part, "visibility", (line?.at ?? 0) > highest ? "hidden" : null);
    const tall = (x: number): number => (Math.max(0, x) / highest) * height;
    if (line !== undefined)
      for (const [name, element] of [
        ["y1", level],
        ["y2", level],
        ["y", levelText]
      ] as const)
        setAttribute(element, name, (height + above - tall(line.at)).toFixed(1));
    columns.forEach(({solid, outline, label}, i) => {
      const {baseline, reform} = pairs[i];
      for (const [rect, x] of [
        [solid, tall(reform)],
        [outline, tall(baseline)]
      ] as const) {
        setAttribute(rect, "y", (height + above - x).toFixed(1));
        setAttribute(rect, "height", x.toFixed(1));
      }
      if (write === undefined) return;
      setAttribute(label, "y", (height + above - 4 - Math.max(tall(baseline), tall(reform))).toFixed(1));
      setText(label, write(reform));
    });
  });
}

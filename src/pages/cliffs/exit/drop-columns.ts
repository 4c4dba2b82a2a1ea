// 最大单月跌幅 A column a class of falls: the baseline outlined, the reform solid.

import type {DropClass, Drops} from "../../../analysis/exit/drops.js";
import {live, s, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {dropClassName} from "./drop-words.js";

const height = 120;
/** Pixels above the columns, for the highest tick. */
const above = 14;

export interface DropSides {
  readonly baseline: Drops;
  readonly reform: Drops;
}

/** `classes`: without the first, of families that do not fall. */
export function dropColumns(classes: readonly DropClass[], lang: Lang): Live<DropSides, SVGSVGElement> {
  const columns = classes.map((_, i) => column(i, 100 / classes.length));
  const top = s("text", {class: "tick", x: `${100 / columns.length}%`, y: 12});
  const base = s("line", {class: "base", x1: 0, x2: "100%", y1: height + 0.5, y2: height + 0.5});
  const chart = s(
    "svg",
    {class: "exit-columns", height: height + 20, "aria-hidden": "true"},
    ...columns.map(({solid, outline, title}) => s("g", {}, title, outline, solid)),
    base,
    top,
    ...ticks(classes)
  );
  return live(chart, ({baseline, reform}: DropSides) => {
    const fallen = [baseline, reform].flatMap(side => side.classes.slice(1).map(({households}) => households));
    const most = Math.max(1, ...fallen);
    const scale = scaleOf("households", most, lang);
    columns.forEach(({solid, outline, title}, i) => {
      const [before, after] = [baseline.classes[i + 1], reform.classes[i + 1]];
      stand(outline, before.households / most);
      stand(solid, after.households / most);
      const values = `${scale.value(before.households)} → ${scale.value(after.households)} ${scale.unit}`;
      setText(title, `${dropClassName(after, lang)}: ${values}`);
    });
    setText(top, `${scale.value(most)} ${scale.unit}`);
  });
}

function column(i: number, width: number) {
  const x = width * i;
  return {
    solid: s("rect", {class: "solid", x: `${x + 0.24 * width}%`, width: `${0.52 * width}%`}),
    outline: s("rect", {class: "outline", x: `${x + 0.12 * width}%`, width: `${0.76 * width}%`}),
    title: s("title", {})
  };
}

/** At every half of a standard, where a class begins. */
const ticks = (classes: readonly DropClass[]): SVGElement[] =>
  classes.flatMap(({from}, i) => {
    if (Math.abs(from * 2 - Math.round(from * 2)) >= 1e-9) return [];
    const text = i + 1 === classes.length ? `${from}+` : String(from);
    return [s("text", {class: "tick", x: `${(100 * i) / classes.length}%`, y: height + 15}, text)];
  });

function stand(rect: SVGRectElement, share: number): void {
  const tall = share * (height - above);
  setAttribute(rect, "y", (height - tall).toFixed(1));
  setAttribute(rect, "height", tall.toFixed(1));
}

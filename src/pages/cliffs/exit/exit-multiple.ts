// One measure month by month: the baseline dashed, the reform solid, on an axis of its own.

import type {MonthRow} from "../../../analysis/exit/months.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {Unit} from "../../../analysis/results/tables.js";
import type {MonthMeasure} from "../../../engine/months/tally.js";
import {h, live, s, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {exitAxis, lineHeight, pointsOf, xOf, yOf} from "./exit-axis.js";
import type {Axis} from "./exit-axis.js";
import {t} from "./words.js";

/** `fromNought`: whether the axis begins there. */
export const lineKinds = [
  {name: "dibao_persons", unit: "persons", fromNought: false},
  {name: "exit_persons", unit: "persons", fromNought: true},
  {name: "cash", unit: "yuan", fromNought: false},
  {name: "entry_households", unit: "households", fromNought: true},
  {name: "leaving_households", unit: "households", fromNought: true},
  {name: "below_persons", unit: "persons", fromNought: false}
] as const satisfies readonly {name: MonthMeasure; unit: Unit; fromNought: boolean}[];

export interface MultipleState {
  readonly report: ExitReport;
  /** The month in hand; null: the mean of all. */
  readonly month: number | null;
}

export function exitMultiple({name, unit, fromNought}: (typeof lineKinds)[number], lang: Lang): Live<MultipleState> {
  const unitWords = h("span", {class: "unit quiet"});
  const [before, after, change] = ["before", "after", "change"].map(part => h("span", {class: `exit-${part}`}));
  const grid = s("g", {});
  const cursor = s("line", {class: "exit-cursor", y1: 0, y2: lineHeight});
  const lines = [s("polyline", {class: "exit-baseline"}), s("polyline", {class: "exit-reform"})];
  const box = {viewBox: "0 0 100 100", preserveAspectRatio: "none", width: "100%", height: lineHeight};
  const dots = ["baseline", "reform"].map(side => s("circle", {class: `exit-dot ${side}`, r: 3}));
  const stretched = s("svg", {class: "exit-stretched", ...box}, ...lines);
  const size = {height: lineHeight + 18, "aria-hidden": "true"};
  const chart = s("svg", {class: "exit-chart", ...size}, grid, cursor, stretched, ...dots);
  const element = h(
    "div",
    {class: "exit-multiple", "data-line": name},
    h("div", {class: "exit-name"}, h("strong", {}, t(lang, `line_${name}`)), unitWords),
    h("div", {class: "exit-readout"}, before, after, change),
    h("div", {class: "exit-plot"}, chart)
  );
  let drawn: ExitReport | null = null;
  let axis: Axis = exitAxis([0], true);
  return live(element as HTMLElement, ({report, month}: MultipleState) => {
    const {months} = report.terms;
    const sides = (["baseline", "reform"] as const).map(side => valuesOf(report, side, name));
    const scale = scaleOf(unit, Math.max(...sides.flat()), lang);
    if (drawn !== report) {
      drawn = report;
      axis = exitAxis(sides.flat(), fromNought);
      sides.forEach((values, i) => setAttribute(lines[i], "points", pointsOf(values, axis)));
      setText(unitWords, unit === "yuan" ? t(lang, "a_month", {unit: scale.unit}) : scale.unit);
      grid.replaceChildren(...gridOf(axis, report.terms, scale.value));
    }
    const x = `${xOf(month ?? 1, months)}%`;
    const [a, b] = sides.map(values => (month === null ? mean(values) : values[month - 1]));
    for (const mark of [cursor, ...dots]) setAttribute(mark, "hidden", month === null);
    for (const end of ["x1", "x2"]) setAttribute(cursor, end, x);
    [a, b].forEach((value, i) => {
      setAttribute(dots[i], "cx", x);
      setAttribute(dots[i], "cy", yOf(value, axis));
    });
    const moved = scale.change(b - a);
    setText(before, scale.value(a));
    setText(after, moved === null ? "" : `→ ${scale.value(b)}`);
    setText(change, moved ?? "");
    setAttribute(element, "data-baseline", a);
    setAttribute(element, "data-reform", b);
  });
}

const valuesOf = ({by_month}: ExitReport, side: MonthRow["side"], name: MonthMeasure): number[] =>
  by_month.filter(row => row.side === side).map(row => row[name]);

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Ticks of the axis, the months beneath, and a line where a fiscal year ends. */
function gridOf(axis: Axis, {months, first_month}: ExitReport["terms"], write: (x: number) => string): SVGElement[] {
  const texts = axis.ticks.map(write);
  const isWhole = texts.every(text => !text.includes(".") || /\.0+$/.test(text));
  const ticks = axis.ticks.flatMap((tick, i) => {
    const y = yOf(tick, axis);
    // 60, 55, 50 rather than 60.0, 55.0, 50.0
    const text = isWhole ? texts[i].replace(/\.0+$/, "") : texts[i];
    return [
      s("line", {class: "grid", x1: 0, x2: "100%", y1: y, y2: y}),
      s("text", {class: "tick exit-tick", x: -6, y: y + 4}, text)
    ];
  });
  const all = Array.from({length: months}, (_, i) => i + 1);
  const ends = all.filter(month => month > 1 && (first_month + month - 2) % 12 === 0);
  const years = ends.map(month => {
    const x = `${xOf(month - 0.5, months)}%`;
    return s("line", {class: "grid exit-year", x1: x, x2: x, y1: 0, y2: lineHeight});
  });
  const named = all.filter(month => month === 1 || month % 12 === 0);
  const names = named.map(month => {
    const anchor = month === 1 ? "start" : month === months ? "end" : "middle";
    const at = {x: `${xOf(month, months)}%`, y: lineHeight + 14, "text-anchor": anchor};
    return s("text", {class: "tick", ...at}, String(month));
  });
  return [...ticks, ...years, ...names];
}

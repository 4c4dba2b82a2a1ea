// Six figures: value, beneath it the signed change with its standard error or its ends under the assumptions, and a thin line
// that shows how wide the value itself is. They never wrap or move; each is a button that opens its definition and its table.

import {figureKeys} from "../../analysis/results/tables.js";
import type {Figure, FigureKey} from "../../analysis/results/tables.js";
import {h, live, s, setAttribute, setText} from "../elements/dom.js";
import type {Live} from "../elements/dom.js";
import {scaleOf} from "../formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../formats/format.js";
import {figureRange} from "./ranges.js";
import type {Range, Uncertain} from "./ranges.js";
import {t} from "./words.js";
import {setTip} from "../elements/tips.js";
import {setTone} from "../elements/tone.js";

/** Whether more is a gain to people, a loss, or neither. */
const goodness: Readonly<Record<FigureKey, -1 | 0 | 1>> = {
  dibao_persons: 1,
  coverage: 1,
  cost: 0,
  exclusion: -1,
  cliff_households: -1,
  standard_ratio: 0
};

export interface HeadlineOptions {
  readonly lang: Lang;
  /** Opens definition and table of a figure. */
  readonly onOpen: (key: FigureKey) => void;
}

export function headline(data: Uncertain, {lang, onOpen}: HeadlineOptions): Live<Uncertain> {
  const cells = figureKeys.map(key => cell(key, lang, onOpen));
  const spoken = h("p", {class: "unseen", role: "status"});
  const element = h("section", {class: "headline", "aria-label": t(lang, "headline")}, ...cells, spoken);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = live(element, (next: Uncertain) => {
    const {figures} = next.tables;
    clearTimeout(timer);
    timer = setTimeout(() => setText(spoken, wordsOf(figures, lang)), 800); // once the hand rests
    const reach = reachOf(next);
    figureKeys.forEach((key, i) => {
      const figure = figures.find(figure => figure.key === key);
      if (figure === undefined) return;
      const [reform, change] = [figureRange(next, key, "reform"), figureRange(next, key, "change")];
      cells[i].update({figure, mode: next.mode, reform, change, reach});
    });
  });
  result.update(data);
  return result;
}

/**
 * How far the widest range of a figure goes from its value, as a share of the value: all thin lines are drawn to this scale. Lines of
 * more than 40 % are cut off at the end of their track, or one figure of few households would make points of all others.
 */
function reachOf(uncertain: Uncertain): number {
  const reaches = uncertain.tables.figures.map(({key, reform}) => {
    const range = figureRange(uncertain, key, "reform");
    return range === null || reform === 0 ? 0 : Math.max(range.high - reform, reform - range.low) / Math.abs(reform);
  });
  return Math.min(0.4, Math.max(0.02, ...reaches));
}

/** The figures and their changes as a sentence, for those who hear the page. */
function wordsOf(figures: readonly Figure[], lang: Lang): string {
  const words = figures.map(({key, unit, reform, change}) => {
    const scale = scaleOf(unit, reform, lang);
    return `${t(lang, `figure_${key}`)} ${scale.value(reform)} ${scale.unit} ${scale.change(change) ?? t(lang, "no_change")}`;
  });
  return words.join(t(lang, "comma"));
}

interface CellState {
  readonly figure: Figure;
  readonly mode: Uncertain["mode"];
  readonly reform: Range | null;
  readonly change: Range | null;
  /** Share of the value at either end of the thin line's track. */
  readonly reach: number;
}

function cell(key: FigureKey, lang: Lang, onOpen: (key: FigureKey) => void): Live<CellState> {
  const value = h("span", {class: "figure-value"});
  const unit = h("span", {class: "figure-unit"});
  const change = h("span", {class: "figure-change"});
  const line = rangeLine();
  const name = t(lang, `figure_${key}`);
  const element = h(
    "button",
    {type: "button", class: "headline-figure", "data-figure": key, onclick: () => onOpen(key)},
    h("span", {class: "figure-name"}, name),
    h("span", {class: "figure-line"}, value, unit),
    change,
    line
  );
  return live(element as HTMLElement, (state: CellState) => {
    const {figure} = state;
    const scale = scaleOf(figure.unit, figure.reform, lang);
    const signed = scale.change(figure.change);
    setText(value, scale.value(figure.reform));
    setText(unit, scale.unit);
    setText(change, changeWords(state, scale, lang));
    setTone(change, signed === null ? null : figure.change, isSure(state) ? goodness[key] : 0);
    line.update(state);
    setTip(
      element,
      (state.mode === "assumptions" ? valueWords(state, scale, lang) : null) ?? bothWords(figure, scale, lang)
    );
    setAttribute(element, "data-value", figure.reform);
    setAttribute(element, "data-change", figure.change);
    setAttribute(element, "data-low", state.reform?.low ?? null);
    setAttribute(element, "data-high", state.reform?.high ?? null);
  });
}

/** The change, and how sure it is: +3.2 ±0.1, or +3.2 (+2.9～+3.5); for a policy that changes nothing, the ends of the value. */
function changeWords({figure, mode, reform, change}: CellState, scale: Scale, lang: Lang): string {
  const signed = scale.change(figure.change);
  const isRange = mode === "assumptions" && reform !== null && change !== null;
  if (signed === null) {
    if (!isRange || reform.low === reform.high) return t(lang, "no_change");
    return t(lang, "range_words", {low: scale.value(reform.low), high: scale.value(reform.high)});
  }
  if (isRange) {
    const words = {low: scale.change(change.low) ?? "0", high: scale.change(change.high) ?? "0"};
    return change.low === change.high ? signed : `${signed} (${t(lang, "range_words", words)})`;
  }
  const suffix = figure.unit === "share" ? ` ${scale.changeUnit}` : "";
  const error =
    mode !== "sampling" || figure.change_se === null ? "" : ` ${scale.error(figure.change_se, figure.change)}`;
  return `${signed}${error}${suffix}`;
}

function bothWords({baseline, reform}: Figure, scale: Scale, lang: Lang): string {
  const side = (name: "baseline" | "reform", x: number): string =>
    `${t(lang, name)}${t(lang, "colon")}${scale.value(x)} ${scale.unit}`.trim();
  return [side("baseline", baseline), side("reform", reform)].join(t(lang, "semicolon"));
}

function valueWords({figure, reform}: CellState, scale: Scale, lang: Lang): string | null {
  if (reform === null) return null;
  const ends = t(lang, "range_words", {low: scale.value(reform.low), high: scale.value(reform.high)});
  return `${t(lang, "reform")}${t(lang, "colon")}${scale.value(figure.reform)} (${ends}) ${scale.unit}`;
}

/** What lies within its range, or within two standard errors, of nought is neither gain nor loss. */
function isSure({figure, mode, change}: CellState): boolean {
  if (mode === "assumptions" && change !== null) return change.low > 0 || change.high < 0;
  return figure.change_se === null || Math.abs(figure.change) > 2 * figure.change_se;
}

/** A thin line from low to high with a mark at the value, which stands in the middle. */
function rangeLine(): Live<CellState, SVGElement> {
  const track = s("line", {class: "range-track", x1: 0, x2: "100%", y1: 3, y2: 3});
  const span = s("line", {class: "range", y1: 3, y2: 3});
  const mark = s("line", {class: "range-mark", x1: "50%", x2: "50%", y1: 0, y2: 6});
  const element = s("svg", {class: "range-line", height: 6, "aria-hidden": "true"}, track, span, mark);
  return live(element, ({figure, reform, reach}: CellState) => {
    const isShown = reform !== null && reform.high > reform.low && figure.reform !== 0;
    setAttribute(element, "data-shown", isShown);
    if (!isShown) return;
    const at = (x: number): string =>
      `${Math.min(100, Math.max(0, 50 + (50 * (x / figure.reform - 1)) / reach)).toFixed(2)}%`;
    setAttribute(span, "x1", at(reform.low));
    setAttribute(span, "x2", at(reform.high));
  });
}

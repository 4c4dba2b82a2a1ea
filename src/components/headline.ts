// Six figures: value, and beneath it the signed change with its standard error. They never wrap or move; each is a button that
// opens its definition and its table.

import {figureKeys} from "../analysis/tables.js";
import type {Figure, FigureKey, WorkbenchTables} from "../analysis/tables.js";
import type {TableData} from "./csv.js";
import {h, live, setAttribute, setText} from "./dom.js";
import type {Live} from "./dom.js";
import {scaleOf} from "./format.js";
import type {Lang} from "./format.js";
import {say} from "./strings.js";
import {setTone} from "./tone.js";

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

export function headline(data: WorkbenchTables, {lang, onOpen}: HeadlineOptions): Live<WorkbenchTables> {
  const cells = figureKeys.map(key => cell(key, lang, onOpen));
  const spoken = h("p", {class: "unseen", role: "status"});
  const element = h("section", {class: "headline", "aria-label": say(lang, "headline")}, ...cells, spoken);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const result = live(element, (next: WorkbenchTables) => {
    clearTimeout(timer);
    timer = setTimeout(() => setText(spoken, wordsOf(next.figures, lang)), 800); // once the hand rests
    figureKeys.forEach((key, i) => cells[i].update(next.figures.find(figure => figure.key === key)));
  });
  result.update(data);
  return result;
}

/** The figures and their changes as a sentence, for those who hear the page. */
function wordsOf(figures: readonly Figure[], lang: Lang): string {
  const words = figures.map(({key, unit, reform, change}) => {
    const scale = scaleOf(unit, reform, lang);
    return `${say(lang, `figure_${key}`)} ${scale.value(reform)} ${scale.unit} ${scale.change(change) ?? say(lang, "unchanged")}`;
  });
  return words.join(say(lang, "comma"));
}

function cell(key: FigureKey, lang: Lang, onOpen: (key: FigureKey) => void): Live<Figure | undefined> {
  const value = h("span", {class: "figure-value"});
  const unit = h("span", {class: "figure-unit"});
  const change = h("span", {class: "figure-change"});
  const name = say(lang, `figure_${key}`);
  const element = h(
    "button",
    {type: "button", class: "headline-figure", "data-figure": key, onclick: () => onOpen(key)},
    h("span", {class: "figure-name"}, name),
    h("span", {class: "figure-line"}, value, unit),
    change
  );
  return live(element as HTMLElement, (figure: Figure | undefined) => {
    if (figure === undefined) return;
    const scale = scaleOf(figure.unit, figure.reform, lang);
    const signed = scale.change(figure.change);
    const error =
      signed === null || figure.change_se === null ? "" : ` ${scale.error(figure.change_se, figure.change)}`;
    const suffix = figure.unit === "share" && signed !== null ? ` ${scale.changeUnit}` : "";
    setText(value, scale.value(figure.reform));
    setText(unit, scale.unit);
    setText(change, signed === null ? say(lang, "unchanged") : `${signed}${error}${suffix}`);
    // what lies within two standard errors of nought is neither gain nor loss
    const isSure = figure.change_se === null || Math.abs(figure.change) > 2 * figure.change_se;
    setTone(change, signed === null ? null : figure.change, isSure ? goodness[key] : 0);
    setAttribute(element, "data-value", figure.reform);
    setAttribute(element, "data-change", figure.change);
  });
}

/** Baseline, reform, change, each with its standard error: the numbers behind one figure. */
export function figureTable(figure: Figure, lang: Lang): TableData {
  const scale = scaleOf(figure.unit, figure.reform, lang);
  const format = (x: number, {which}: {readonly which?: unknown}): string =>
    which === say(lang, "change") ? (scale.change(x) ?? scale.value(0)) : scale.value(x);
  const unit = scale.unit === "" ? "" : ` (${scale.unit})`;
  return {
    columns: [
      {key: "which", label: ""},
      {key: "value", label: `${say(lang, "value")}${unit}`, format},
      {key: "standard_error", label: `${say(lang, "standard_error")}${unit}`, format: scale.value}
    ],
    rows: [
      {which: say(lang, "baseline"), value: figure.baseline, standard_error: figure.baseline_se},
      {which: say(lang, "reform"), value: figure.reform, standard_error: figure.reform_se},
      {which: say(lang, "change"), value: figure.change, standard_error: figure.change_se}
    ]
  };
}

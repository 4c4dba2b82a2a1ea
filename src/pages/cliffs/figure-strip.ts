// The figures at the head of the page: value, beneath it the signed change with its standard error. Each is a button that opens its
// definition and its table; they never move.

import type {CliffFigure, CliffFigureKey} from "../../analysis/cliffs/headline.js";
import {cliffFigureKeys} from "../../analysis/cliffs/headline.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {setTone} from "../../ui/elements/tone.js";
import {t} from "./words.js";

export interface Strip {
  readonly figures: readonly CliffFigure[];
  readonly kind: RankKind;
}

export function figureStrip(lang: Lang, onOpen: (key: CliffFigureKey) => void): Live<Strip> {
  const cells = cliffFigureKeys.map(key => cell(key, lang, onOpen));
  const element = h("section", {class: "headline cliff-headline", "aria-label": t(lang, "headline")}, ...cells);
  return live(element, ({figures, kind}: Strip) => figures.forEach((figure, i) => cells[i].update({figure, kind})));
}

/** What a figure is called, and its unit: 亿元/年. */
export const figureName = (key: CliffFigureKey, kind: RankKind, lang: Lang): string =>
  t(lang, key === "overtaken" ? `figure_overtaken_${kind}` : `figure_${key}`);

export function unitOf(key: CliffFigureKey, {unit}: Scale, lang: Lang): string {
  if (key === "depth_year") return t(lang, "brief_year", {unit});
  return key === "mean_depth" ? t(lang, "brief_month", {unit}) : unit;
}

/** Of the overtaken only the policy's own part is a loss; less is better of all figures but the share in cash, which is neither. */
const goodness = (key: CliffFigureKey): -1 | 0 => (key === "cash_share" ? 0 : -1);

function cell(
  key: CliffFigureKey,
  lang: Lang,
  onOpen: (key: CliffFigureKey) => void
): Live<{readonly figure: CliffFigure; readonly kind: RankKind}> {
  const name = h("span", {class: "figure-name"});
  const value = h("span", {class: "figure-value"});
  const unit = h("span", {class: "figure-unit"});
  const change = h("span", {class: "figure-change"});
  const element = h(
    "button",
    {type: "button", class: "headline-figure", "data-figure": key, onclick: () => onOpen(key)},
    name,
    h("span", {class: "figure-line"}, value, unit),
    change
  );
  return live(element as HTMLElement, ({figure, kind}) => {
    const scale = scaleOf(figure.unit, Number.isNaN(figure.reform) ? 0 : figure.reform, lang);
    setText(name, figureName(key, kind, lang));
    setText(value, scale.value(figure.reform));
    setText(unit, unitOf(key, scale, lang));
    setText(change, changeWords(figure, scale, lang));
    const isSure = figure.change_se === null || Math.abs(figure.change) > 2 * figure.change_se;
    setTone(change, scale.change(figure.change) === null ? null : figure.change, isSure ? goodness(key) : 0);
    setAttribute(element, "data-value", figure.reform);
    setAttribute(element, "data-change", figure.change);
  });
}

function changeWords({unit, change, change_se}: CliffFigure, scale: Scale, lang: Lang): string {
  if (Number.isNaN(change)) return "—";
  const signed = scale.change(change);
  if (signed === null) return t(lang, "no_change");
  const error = change_se === null ? "" : ` ${scale.error(change_se, change)}`;
  return `${signed}${error}${unit === "share" ? ` ${scale.changeUnit}` : ""}`;
}

/** Baseline, reform and change of one figure, each with its standard error. */
export function figureData(figure: CliffFigure, lang: Lang): TableData {
  const scale = scaleOf(figure.unit, Number.isNaN(figure.reform) ? 0 : figure.reform, lang);
  const unit = unitOf(figure.key, scale, lang);
  const named = (text: string): string => (unit === "" ? text : `${text} (${unit})`);
  const change = t(lang, "change");
  return {
    columns: [
      {key: "which", label: ""},
      {
        key: "value",
        label: named(t(lang, "value")),
        format: (x, {which}) => (which === change ? (scale.change(x) ?? scale.value(0)) : scale.value(x))
      },
      {key: "standard_error", label: named(t(lang, "standard_error")), format: scale.value}
    ],
    rows: (["baseline", "reform", "change"] as const).map(side => ({
      which: t(lang, side),
      value: figure[side],
      standard_error: figure[`${side}_se`]
    }))
  };
}

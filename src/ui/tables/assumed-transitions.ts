// 逐月 What a walk through the months assumes, as a table: each figure with its value in words, quality, source and note.

import {transitionLabels} from "../../analysis/exit/figure-labels.js";
import type {ExitFigure} from "../../analysis/exit/figures.js";
import type {Transitions} from "../../engine/months/terms.js";
import {qualities} from "../../rules/policy.js";
import {exact} from "../formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableData} from "./csv.js";
import {t} from "./words.js";

/** What a walk assumes, each with value, quality, source and note. */
export function transitionsData(figures: readonly ExitFigure[], lang: Lang): TableData {
  return {
    columns: [
      {key: "name", label: t(lang, "transition")},
      {key: "value", label: t(lang, "value_taken")},
      {key: "quality", label: t(lang, "quality")},
      {key: "source", label: t(lang, "source")},
      {key: "note", label: t(lang, "note")},
      {key: "indicator", label: t(lang, "code")}
    ],
    rows: figures.map(figure => {
      const label = transitionLabels[figure.indicator as keyof Transitions];
      return {
        name: label[lang],
        value: transitionValue(figure, lang),
        quality: qualities[figure.quality][lang],
        ...textsOf(figure, {...label, note_en: figure.note_en ?? ""}, lang),
        indicator: figure.indicator
      };
    })
  };
}

/** "1% a month", "2,260 yuan a month", "yes". */
export function transitionValue({value, unit}: Pick<ExitFigure, "value" | "unit">, lang: Lang): string {
  if (unit === "0/1") return t(lang, value === 1 ? "yes" : "no");
  if (unit === "比例/月") return t(lang, "share_month", {x: exact(100 * value)});
  if (unit === "比例/年") return t(lang, "share_year", {x: exact(100 * value)});
  if (unit === "元/月") return t(lang, "yuan_month", {x: exact(value)});
  if (unit === "元") return t(lang, "yuan_once", {x: exact(value)});
  if (unit === "月") return t(lang, "n_months", {n: exact(value)});
  if (unit === "倍") return t(lang, "times", {x: exact(value)});
  return exact(value);
}

/** As the file has it, or in English. */
export const textsOf = (
  {source, note}: Pick<ExitFigure, "source" | "note">,
  label: {readonly source_en: string; readonly note_en: string},
  lang: Lang
): {readonly source: string; readonly note: string} =>
  ({zh: {source, note}, en: {source: label.source_en, note: label.note_en}})[lang];

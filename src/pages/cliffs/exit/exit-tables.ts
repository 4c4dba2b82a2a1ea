// What stands beside a walk and beneath it: published figures, what is assumed, month by month in full.

import {publishedLabels, transitionLabels} from "../../../analysis/exit/figure-labels.js";
import type {ExitFigure} from "../../../analysis/exit/figures.js";
import {monthLabels} from "../../../analysis/exit/labels.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {PublishedIndicator} from "../../../analysis/exit/spells.js";
import {monthMeasures} from "../../../engine/months/tally.js";
import type {Transitions} from "../../../engine/months/terms.js";
import {qualities} from "../../../rules/policy.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {decimal, exact} from "../../../ui/formats/format.js";
import type {Lang} from "../../../ui/formats/format.js";
import {word} from "./words.js";

/** Months as they are, shares as percent. */
const published = (unit: string, x: number | null, lang: Lang): string | null => {
  if (x === null) return null;
  return unit.startsWith("月") ? word(lang, "n_months", {n: decimal(x, 0)}) : `${decimal(100 * x, 1)}%`;
};

/** As the file has it, or in English. */
const textsOf = (
  {source, note}: Pick<ExitFigure, "source" | "note">,
  label: {readonly source_en: string; readonly note_en: string},
  lang: Lang
): {readonly source: string; readonly note: string} =>
  lang === "zh" ? {source, note} : {source: label.source_en, note: label.note_en};

/** Published beside simulated; a row a figure, as words. */
export function publishedData({published: checks, baseline: before, reform: after}: ExitReport, lang: Lang): TableData {
  const isReform = before !== after;
  return {
    columns: [
      {key: "figure", label: word(lang, "figure_name")},
      {key: "year", label: word(lang, "year")},
      {key: "published", label: word(lang, "published_column")},
      {key: "baseline", label: word(lang, "simulated")},
      ...(isReform ? [{key: "reform", label: word(lang, "simulated_reform")}] : []),
      {key: "quality", label: word(lang, "quality")},
      {key: "source", label: word(lang, "source")},
      {key: "note", label: word(lang, "note")}
    ],
    rows: checks.map(check => {
      // exitChecks lets no other indicator pass
      const label = publishedLabels[check.indicator as PublishedIndicator];
      return {
        figure: label[lang],
        year: String(check.year),
        published: published(check.unit, check.published, lang),
        baseline: published(check.unit, check.baseline, lang) ?? word(lang, "too_short"),
        reform: published(check.unit, check.reform, lang) ?? word(lang, "too_short"),
        quality: qualities[check.quality][lang],
        ...textsOf(check, label, lang)
      };
    })
  };
}

/** What a walk assumes, each with value, quality, source and note. */
export function transitionsData(figures: readonly ExitFigure[], lang: Lang): TableData {
  return {
    columns: [
      {key: "name", label: word(lang, "transition")},
      {key: "value", label: word(lang, "value")},
      {key: "quality", label: word(lang, "quality")},
      {key: "source", label: word(lang, "source")},
      {key: "note", label: word(lang, "note")},
      {key: "indicator", label: word(lang, "figure")}
    ],
    rows: figures.map(figure => {
      const label = transitionLabels[figure.indicator as keyof Transitions];
      return {
        name: label[lang],
        value: transitionValue(figure, lang),
        quality: qualities[figure.quality][lang],
        ...textsOf(figure, label, lang),
        indicator: figure.indicator
      };
    })
  };
}

/** "1% a month", "2,260 yuan a month", "yes". */
export function transitionValue({value, unit}: Pick<ExitFigure, "value" | "unit">, lang: Lang): string {
  if (unit === "0/1") return word(lang, value === 1 ? "yes" : "no");
  if (unit === "比例/月") return word(lang, "share_month", {x: exact(100 * value)});
  if (unit === "比例/年") return word(lang, "share_year", {x: exact(100 * value)});
  if (unit === "元/月") return word(lang, "yuan_month", {x: exact(value)});
  if (unit === "月") return word(lang, "n_months", {n: exact(value)});
  if (unit === "倍") return word(lang, "times", {x: exact(value)});
  return exact(value);
}

/** Every month under both policies, all measures: persons, households, 元/月. */
export function monthsData({by_month}: ExitReport, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "month", label: word(lang, "month"), format: String},
      {key: "side", label: word(lang, "side")},
      ...monthMeasures.map(key => ({
        ...{key, format: whole},
        label: `${monthLabels[key][lang]} (${lang === "zh" ? monthLabels[key].unit : word(lang, unitWords[monthLabels[key].unit])})`
      }))
    ],
    rows: by_month.map(({side, ...row}) => ({...row, side: word(lang, side)}))
  };
}

const unitWords = {人: "persons", 户: "households", "元/月": "yuan_a_month"} as const;

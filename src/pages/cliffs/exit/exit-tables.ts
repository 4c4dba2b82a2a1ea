// What stands beside a walk and beneath it: published figures, month by month in full.

import {publishedLabels} from "../../../analysis/exit/figure-labels.js";
import {monthLabels} from "../../../analysis/exit/labels.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {PublishedIndicator} from "../../../analysis/exit/spells.js";
import {monthMeasures} from "../../../engine/months/tally.js";
import {qualities} from "../../../rules/policy.js";
import {textsOf} from "../../../ui/tables/assumed-transitions.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {word} from "./words.js";

/** Months as they are, shares as percent. */
const published = (unit: string, x: number | null, lang: Lang): string | null => {
  if (x === null) return null;
  return unit.startsWith("月") ? word(lang, "n_months", {n: decimal(x, 0)}) : `${decimal(100 * x, 1)}%`;
};

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

/** Every month under both policies, all measures: persons, households, 元/月. */
export function monthsData({by_month}: ExitReport, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "month", label: word(lang, "month"), format: String},
      {key: "side", label: word(lang, "side")},
      ...monthMeasures.map(key => ({
        key,
        format: whole,
        label: `${monthLabels[key][lang]} (${lang === "zh" ? monthLabels[key].unit : word(lang, unitWords[monthLabels[key].unit])})`
      }))
    ],
    rows: by_month.map(({side, ...row}) => ({...row, side: word(lang, side)}))
  };
}

const unitWords = {人: "persons", 户: "households", "元/月": "yuan_a_month"} as const;

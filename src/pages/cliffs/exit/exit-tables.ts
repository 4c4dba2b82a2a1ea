// What stands beside a walk and beneath it: published figures, month by month in full.

import {publishedLabel} from "../../../analysis/exit/figure-labels.js";
import {monthLabels} from "../../../analysis/exit/labels.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {Spells} from "../../../analysis/exit/spells.js";
import {monthMeasures} from "../../../engine/months/tally.js";
import {qualities} from "../../../rules/policy.js";
import {textsOf} from "../../../ui/tables/assumed-transitions.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {decimal} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "./words.js";

/** Months as they are, shares as percent: small ones to the hundredth. */
const published = (unit: string, x: number | null, lang: Lang): string | null => {
  if (x === null) return null;
  if (unit.startsWith("月")) return t(lang, "n_months", {n: decimal(x, 0)});
  return `${x < 0 ? "−" : ""}${decimal(Math.abs(100 * x), Math.abs(x) < 0.1 ? 2 : 1)}%`;
};

/** Published beside simulated; a row a figure, as words. */
export function publishedData({published: checks, baseline: before, reform: after}: ExitReport, lang: Lang): TableData {
  const isReform = before !== after;
  return {
    columns: [
      {key: "figure", label: t(lang, "measure_name")},
      {key: "year", label: t(lang, "year")},
      {key: "kind", label: t(lang, "used_for")},
      {key: "published", label: t(lang, "published")},
      {key: "baseline", label: t(lang, "simulated")},
      ...(isReform ? [{key: "reform", label: t(lang, "simulated_reform")}] : []),
      {key: "quality", label: t(lang, "quality")},
      {key: "source", label: t(lang, "source")},
      {key: "note", label: t(lang, "note")}
    ],
    rows: checks.map(check => {
      const label = publishedLabel(check);
      return {
        figure: label[lang],
        year: String(check.year),
        kind: t(lang, `kind_${check.kind ?? "held_out"}`),
        published: published(check.unit, check.published, lang),
        baseline: published(check.unit, check.baseline, lang) ?? t(lang, "too_short"),
        reform: published(check.unit, check.reform, lang) ?? t(lang, "too_short"),
        quality: qualities[check.quality][lang],
        ...textsOf(check, label, lang)
      };
    })
  };
}

const spellRows = [
  "elapsed_months",
  "present_whole_months",
  "completed_months",
  "present_left_within_12",
  "entrants_left_within_12",
  "present_left_within_24",
  "entrants_left_within_24"
] as const satisfies readonly (keyof Spells)[];

/** How long families stay, a row a way of asking: those on the books on one day, and those that enter. */
export function spellsData({sides, baseline: before, reform: after}: ExitReport, lang: Lang): TableData {
  const isReform = before !== after;
  const written = (key: keyof Spells, x: number | null): string =>
    published(key.endsWith("_months") ? "月" : "比例", x, lang) ?? t(lang, "too_short");
  return {
    columns: [
      {key: "figure", label: t(lang, "measure_name")},
      {key: "baseline", label: t(lang, "baseline")},
      ...(isReform ? [{key: "reform", label: t(lang, "reform")}] : [])
    ],
    rows: spellRows.map(key => ({
      figure: t(lang, `spell_${key}`),
      baseline: written(key, sides.baseline.spells[key]),
      reform: written(key, sides.reform.spells[key])
    }))
  };
}

/** Every month under both policies, all measures: persons, households, 元/月. */
export function monthsData({by_month}: ExitReport, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "month", label: t(lang, "month"), format: String},
      {key: "side", label: t(lang, "policy")},
      ...monthMeasures.map(key => ({
        key,
        format: whole,
        label: `${monthLabels[key][lang]} (${t(lang, unitWords[monthLabels[key].unit])})`
      }))
    ],
    rows: by_month.map(({side, ...row}) => ({...row, side: t(lang, side)}))
  };
}

const unitWords = {人: "persons_unit", 户: "households_unit", "元/月": "yuan_a_month"} as const;

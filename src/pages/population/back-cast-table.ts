// 回溯 A change of standards that has happened, run again: what entered and left, beside what was published.

import {groups} from "d3";
import type {BackCastRow} from "../../analysis/population/back-cast.js";
import type {TableData} from "../../ui/tables/csv.js";
import type {Lang} from "../../rules/schema/label.js";
import {writer} from "./amount.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

const heads = {
  before: "before",
  after: "after",
  entered: "entered",
  published: "published_added",
  ordinary_low: "ordinary_low",
  ordinary_high: "ordinary_high",
  left: "left",
  change: "change_net",
  standard_error: "standard_error"
} as const;

export function backCastData(rows: readonly BackCastRow[], lang: Lang): TableData {
  return {
    columns: [
      {key: "figure", label: t(lang, "figure")},
      {key: "step", label: t(lang, "step")},
      ...Object.entries(heads).map(([key, label]) => ({
        key,
        label: t(lang, label),
        format: (x: number, row: Readonly<Record<string, string | number | null>>) =>
          writer(row["scale"] === "yuan" ? "元" : "人", x, lang)(x)
      })),
      {key: "quality", label: t(lang, "quality")}
    ],
    rows: byIndicator(rows).map(row => ({
      figure: row[lang],
      step: inLang(row, "step", lang),
      before: row.before,
      after: row.after,
      entered: row.entered,
      published: row.published,
      ordinary_low: row.ordinary_low,
      ordinary_high: row.ordinary_high,
      left: row.left,
      change: row.change,
      standard_error: row.change_se,
      quality: row.quality === null ? "" : t(lang, `quality_${row.quality}`),
      scale: row.unit === "人" ? "persons" : "yuan"
    }))
  };
}

/** The steps of one indicator under one another. */
const byIndicator = (rows: readonly BackCastRow[]): BackCastRow[] =>
  groups(rows, row => row.indicator).flatMap(([, own]) => own);

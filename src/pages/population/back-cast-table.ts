// 回溯 A change of standards that has happened, run again: what entered and left, beside what was published.

import {groups} from "d3";
import type {BackCastRow} from "../../analysis/population/back-cast.js";
import type {TableData} from "../../ui/tables/csv.js";
import type {Lang} from "../../rules/schema/label.js";
import {writer} from "./amount.js";
import {word} from "./words.js";

const amounts = ["before", "after", "change", "standard_error", "entered", "left", "published"] as const;

export function backCastData(rows: readonly BackCastRow[], lang: Lang): TableData {
  return {
    columns: [
      {key: "figure", label: word(lang, "figure")},
      {key: "step", label: word(lang, "step")},
      ...amounts.map(key => ({
        key,
        label: word(lang, key === "published" ? "published_added" : key),
        format: (x: number, row: Readonly<Record<string, string | number | null>>) =>
          writer(row["scale"] === "yuan" ? "元" : "人", x, lang)(x)
      })),
      {key: "quality", label: word(lang, "quality")}
    ],
    rows: byIndicator(rows).map(row => ({
      figure: row[lang],
      step: lang === "zh" ? row.step_zh : row.step_en,
      before: row.before,
      after: row.after,
      change: row.change,
      standard_error: row.change_se,
      entered: row.entered,
      left: row.left,
      published: row.published,
      quality: row.quality === null ? "" : word(lang, `quality_${row.quality}`),
      scale: row.unit === "人" ? "persons" : "yuan"
    }))
  };
}

/** The steps of one indicator under one another. */
const byIndicator = (rows: readonly BackCastRow[]): BackCastRow[] =>
  groups(rows, row => row.indicator).flatMap(([, own]) => own);

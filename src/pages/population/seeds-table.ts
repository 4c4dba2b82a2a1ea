// 新种子 Fresh draws of the population beside the targets, and their spread beside the errors of the sampling formula.

import type {SeedRow} from "../../analysis/population/seeds.js";
import {spreadError} from "../../analysis/population/seeds.js";
import type {Validation} from "../../analysis/population/validation.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableData} from "../../ui/tables/csv.js";
import {percent, writer} from "./amount.js";
import {t} from "./words.js";

type Row = Readonly<Record<string, string | number | null>>;

export function seedsData({seeds}: Validation, lang: Lang): TableData {
  const amount = (x: number, row: Row): string => writer(unitOf(row), Number(row["mean"]), lang)(x);
  return {
    columns: [
      {key: "figure", label: t(lang, "figure")},
      {key: "mean", label: t(lang, "mean"), format: amount},
      {key: "spread", label: t(lang, "spread"), format: amount},
      {key: "target", label: t(lang, "target"), format: amount},
      {key: "quality", label: t(lang, "quality")},
      {key: "mean_to_target", label: t(lang, "mean_to_target"), format: x => percent(x)},
      {key: "design_error", label: t(lang, "design_error"), format: amount},
      {key: "spread_to_error", label: t(lang, "spread_to_error"), format: x => decimal(x, 2)}
    ],
    rows: seeds.map(row => ({
      figure: row[lang],
      unit: row.unit,
      mean: row.mean,
      spread: row.spread,
      target: row.target,
      quality: row.target_quality === null ? null : t(lang, `quality_${row.target_quality}`),
      mean_to_target: row.mean_to_target,
      design_error: row.design_error,
      spread_to_error: row.spread_to_error
    }))
  };
}

/** Money of a year is written as money. */
const unitOf = ({unit}: Row): string => (unit === "元/年" ? "元" : String(unit));

/** What the table rests on. */
export function seedsWords([first]: readonly SeedRow[], lang: Lang): string {
  const {seeds, households, first_seed, policy} = first;
  return t(lang, "seeds_lead", {
    seeds,
    households: decimal(households, 0),
    first: first_seed,
    policy,
    uncertain: percent(spreadError(seeds), 0)
  });
}

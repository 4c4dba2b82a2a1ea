// The numbers behind one headline figure.

import {variants} from "../../analysis/results/assumptions.js";
import {figureBand} from "../../analysis/results/bands.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {Figure, WorkbenchTables} from "../../analysis/results/tables.js";
import type {CellValue, TableData} from "../tables/csv.js";
import {scaleOf} from "../formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

const sides = ["baseline", "reform", "change"] as const;

/** Baseline, reform, change, each with its standard error; where the assumptions have been run, with low and high and what gives them. */
export function figureTable(
  figure: Figure,
  tables: WorkbenchTables,
  varied: readonly VariantTables[] | null,
  lang: Lang
): TableData {
  const scale = scaleOf(figure.unit, figure.reform, lang);
  const format = (x: number, {which}: {readonly which?: unknown}): string =>
    which === t(lang, "change") ? (scale.change(x) ?? scale.value(0)) : scale.value(x);
  const unit = scale.unit === "" ? "" : ` (${scale.unit})`;
  const ends =
    varied === null
      ? []
      : [
          {key: "low", label: `${t(lang, "low")}${unit}`, format},
          {key: "low_by", label: t(lang, "low_by")},
          {key: "high", label: `${t(lang, "high")}${unit}`, format},
          {key: "high_by", label: t(lang, "high_by")}
        ];
  return {
    columns: [
      {key: "which", label: ""},
      {key: "value", label: `${t(lang, "value")}${unit}`, format},
      {key: "standard_error", label: `${t(lang, "standard_error")}${unit}`, format: scale.value},
      ...ends
    ],
    rows: sides.map(side => ({
      which: t(lang, side),
      value: figure[side],
      standard_error: figure[`${side}_se`],
      ...(varied === null ? {} : endsOf(figure, side, tables, varied, lang))
    }))
  };
}

function endsOf(
  {key}: Figure,
  side: (typeof sides)[number],
  tables: WorkbenchTables,
  varied: readonly VariantTables[],
  lang: Lang
): Record<string, CellValue> {
  const i = tables.figures.findIndex(figure => figure.key === key);
  const {low, high, low_by, high_by} = figureBand(tables, varied, i, side);
  const name = (by: string | null): string =>
    by === "rebuilt"
      ? t(lang, "rebuilt_by")
      : (variants.find(variant => variant.name === by)?.[lang] ?? t(lang, "as_it_is"));
  return {low, low_by: name(low_by), high, high_by: name(high_by)};
}

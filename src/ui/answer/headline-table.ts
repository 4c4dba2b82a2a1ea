// The headline figures as a table: of baseline and reform, with the change and its standard error.

import type {Figure} from "../../analysis/results/tables.js";
import type {Lang} from "../../rules/schema/label.js";
import {scaleOf} from "../formats/format.js";
import type {Scale} from "../formats/format.js";
import type {TableData} from "../tables/csv.js";
import {t} from "./words.js";

export function headlineTable(figures: readonly Figure[], lang: Lang): TableData {
  const scales = new Map(
    figures.map(({key, unit, reform}) => [t(lang, `figure_${key}`), scaleOf(unit, reform, lang)] as const)
  );
  const column = (key: string, label: string, write: (scale: Scale, x: number) => string) => ({
    key,
    label,
    format: (x: number, {figure}: Readonly<Record<string, unknown>>) => write(scales.get(figure as string)!, x)
  });
  const withUnit = (scale: Scale, x: number): string => `${scale.value(x)} ${scale.unit}`.trim();
  return {
    columns: [
      {key: "figure", label: ""},
      column("baseline", t(lang, "baseline"), withUnit),
      column("reform", t(lang, "reform"), withUnit),
      column("change", t(lang, "change"), (scale, x) => scale.change(x) ?? t(lang, "no_change")),
      column("standard_error", t(lang, "standard_error"), (scale, x) => scale.value(x))
    ],
    rows: figures.map(({key, baseline, reform, change, change_se}) => ({
      figure: t(lang, `figure_${key}`),
      baseline,
      reform,
      change,
      standard_error: change_se
    }))
  };
}

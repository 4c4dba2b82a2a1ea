// Which assumption moves what: the change of each headline figure as it is, and with one assumption moved at a time.

import {assumptions, variants} from "../../analysis/results/assumptions.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {CellValue, TableData} from "../../ui/tables/csv.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

/** A row a variant; a column a figure, under the reform or as its change. */
export function variantData(
  tables: WorkbenchTables,
  varied: readonly VariantTables[],
  which: "reform" | "change",
  lang: Lang
): TableData {
  const scales = new Map(tables.figures.map(({key, unit, reform}) => [key, scaleOf(unit, reform, lang)]));
  const rowOf = (name: string, {figures}: WorkbenchTables): Record<string, CellValue> => ({
    variant: name,
    ...Object.fromEntries(figures.map(figure => [figure.key, figure[which]]))
  });
  const names = new Map<string, string>(variants.map(variant => [variant.name, variant[lang]]));
  return {
    columns: [
      {key: "variant", label: t(lang, "assumption")},
      ...tables.figures.map(({key}) => {
        const scale = scales.get(key)!;
        const unit = which === "change" ? scale.changeUnit : scale.unit;
        return {
          key,
          label: `${t(lang, `figure_${key}`)}${unit === "" ? "" : ` (${unit})`}`,
          format: (x: number) => (which === "change" ? (scale.change(x) ?? "0") : scale.value(x))
        };
      })
    ],
    rows: [
      rowOf(t(lang, "as_it_is"), tables),
      ...varied.map(({name, tables}) => rowOf(names.get(name) ?? name, tables))
    ]
  };
}

/** The assumptions themselves: size, quality, and what each means. */
export function assumptionData(lang: Lang): TableData {
  return {
    columns: [
      {key: "assumption", label: t(lang, "assumption")},
      {key: "value", label: "%", format: x => String(Math.round(100 * x))},
      {key: "quality", label: t(lang, "assumption_quality")},
      {key: "note", label: t(lang, "meaning")}
    ],
    rows: Object.values(assumptions).map(assumption => ({
      assumption: assumption[lang],
      value: assumption.value,
      quality: t(lang, `quality_${assumption.quality}`),
      note: inLang(assumption, "note", lang)
    }))
  };
}

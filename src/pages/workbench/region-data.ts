// The numbers of the prefectures as a table of their own, for the dialog and the file.

import {bandOf} from "../../analysis/results/bands.js";
import type {VariantTables} from "../../analysis/results/bands.js";
import type {WorkbenchTables} from "../../analysis/results/tables.js";
import type {Uncertain} from "../../ui/figures/ranges.js";
import {decimal} from "../../ui/formats/format.js";
import type {Scale} from "../../ui/formats/format.js";
import {indicators, indicatorScale} from "../../ui/formats/indicators.js";
import type {TableData} from "../../ui/tables/csv.js";
import {t} from "./words.js";
import type {Lang} from "../../rules/schema/label.js";
import {inLang} from "../../ui/words/in-lang.js";

/** Every column of every prefecture, for the dialog and the file; low and high where the assumptions have been run. */
export function regionData({tables, varied}: Omit<Uncertain, "mode">, lang: Lang): TableData {
  const rows = tables.regions;
  const scales = new Map(indicators.map(indicator => [indicator, indicatorScale(rows, indicator, lang)]));
  const standard = scales.get("standard")!;
  const column = (key: string, scale = standard, name = key): TableData["columns"][number] => ({
    key,
    format: scale.value,
    label: `${t(lang, `indicator_${name.replace(/_(baseline|reform)$/, "")}` as "indicator_cost")} · ${t(lang, key.endsWith("reform") ? "reform" : "baseline")}${scale.unit === "" ? "" : ` (${scale.unit})`}`
  });
  const people = (key: "raised" | "lowered"): TableData["columns"][number] => ({
    key,
    label: `${t(lang, key)} (${t(lang, "persons_unit")})`,
    format: x => decimal(x, 0)
  });
  const error = (name: Uncertainable, scale: Scale): TableData["columns"][number] => ({
    key: `${name}_change_se`,
    format: x => scale.error(x).replace("±", ""),
    label: `${t(lang, `indicator_${name}`)} · ${t(lang, "change")}: ${t(lang, "standard_error")}`
  });
  const ends = (name: Uncertainable, scale: Scale): TableData["columns"] =>
    (["low", "high"] as const).map(end => ({
      key: `${name}_reform_${end}`,
      format: scale.value,
      label: `${t(lang, `indicator_${name}`)} · ${t(lang, "reform")}: ${t(lang, end)}`
    }));
  return {
    columns: [
      {key: "region", label: t(lang, "region_code"), format: String},
      {key: "name", label: t(lang, "place")},
      ...["standard_baseline", "standard_reform", "standard_rural_baseline", "standard_rural_reform"].map(key =>
        column(key)
      ),
      ...uncertainable.flatMap(name => [
        column(`${name}_baseline`, scales.get(name)),
        column(`${name}_reform`, scales.get(name)),
        error(name, scales.get(name)!),
        ...(varied === null ? [] : ends(name, scales.get(name)!))
      ]),
      people("raised"),
      people("lowered")
    ],
    rows: rows.map(({name_zh, name_en, ...row}, i) => ({
      ...row,
      ...(varied === null ? {} : endsOf(tables, varied, i)),
      name: inLang({name_zh, name_en}, "name", lang)
    }))
  };
}

const uncertainable = ["dibao_persons", "coverage", "cost"] as const;
type Uncertainable = (typeof uncertainable)[number];

function endsOf(tables: WorkbenchTables, varied: readonly VariantTables[], i: number): Record<string, number> {
  return Object.fromEntries(
    uncertainable.flatMap(name => {
      const {low, high} = bandOf(tables, varied, each => each.regions[i][`${name}_reform`]);
      return [
        [`${name}_reform_low`, low],
        [`${name}_reform_high`, high]
      ];
    })
  );
}

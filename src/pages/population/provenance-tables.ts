// 假定与来源 What had to be assumed, and the publications that the rest comes from.

import type {Validation} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitName} from "./amount.js";
import {t} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

export function assumptionData({assumptions, province, places}: Validation, lang: Lang): TableData {
  const names = new Map([...places, province].map(place => [place.region, place[lang]]));
  return {
    columns: (["name", "value", "unit", "year", "place", "note", "indicator"] as const).map(key => ({
      key,
      label: t(lang, key === "indicator" ? "code" : key),
      ...(key === "value" && {format: exact})
    })),
    rows: assumptions.map(row => ({
      name: inLang(row, "name", lang),
      value: row.value,
      unit: unitName(row.unit, lang),
      year: String(row.year),
      place: names.get(row.region) ?? t(lang, "nation"),
      note: inLang(row, "note", lang),
      indicator: row.indicator
    }))
  };
}

export function sourceData({sources}: Validation, lang: Lang): TableData {
  return {
    columns: [
      {key: "source", label: t(lang, "publication")},
      {key: "quality", label: t(lang, "quality")},
      {key: "years", label: t(lang, "years")},
      {key: "figures", label: t(lang, "figures")}
    ],
    rows: sources.map(({source, quality, figures, years}) => ({
      source,
      years,
      figures,
      quality: t(lang, `quality_${quality}`)
    }))
  };
}

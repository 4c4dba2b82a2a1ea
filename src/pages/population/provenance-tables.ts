// 假定与来源 What had to be assumed, and the publications that the rest comes from.

import type {Validation} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {unitName} from "./amount.js";
import {word} from "./words.js";

export function assumptionData({assumptions, province, places}: Validation, lang: Lang): TableData {
  const names = new Map([...places, province].map(place => [place.region, place[lang]]));
  return {
    columns: (["name", "value", "unit", "year", "place", "note", "indicator"] as const).map(key =>
      key === "value" ? {key, label: word(lang, key), format: exact} : {key, label: word(lang, key)}
    ),
    rows: assumptions.map(row => ({
      name: lang === "zh" ? row.name_zh : row.name_en,
      value: row.value,
      unit: unitName(row.unit, lang),
      year: String(row.year),
      place: names.get(row.region) ?? word(lang, "nation"),
      note: lang === "zh" ? row.note_zh : row.note_en,
      indicator: row.indicator
    }))
  };
}

export function sourceData({sources}: Validation, lang: Lang): TableData {
  return {
    columns: [
      {key: "source", label: word(lang, "publication")},
      {key: "quality", label: word(lang, "quality")},
      {key: "years", label: word(lang, "years")},
      {key: "figures", label: word(lang, "figures")}
    ],
    rows: sources.map(({source, quality, figures, years}) => ({
      source,
      years,
      figures,
      quality: word(lang, `quality_${quality}`)
    }))
  };
}

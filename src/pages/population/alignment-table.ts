// 应享与实领 All who are entitled beside those who receive: take-up alone lies between.

import type {Validation} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {quantity} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {percent} from "./amount.js";
import {t} from "./words.js";

export function alignmentData({alignment}: Validation, lang: Lang): TableData {
  const persons = (x: number): string => quantity("persons", x, lang);
  const yuan = (x: number): string => quantity("yuan", x, lang);
  const share = (x: number): string => percent(x, 2);
  const both = (side: "entitled" | "receiving", what: "persons" | "coverage" | "cost"): string =>
    t(lang, "of_side", {side: t(lang, side), what: t(lang, what)});
  return {
    columns: [
      {key: "group", label: t(lang, "group")},
      {key: "entitled", label: both("entitled", "persons"), format: persons},
      {key: "receiving", label: both("receiving", "persons"), format: persons},
      {key: "receiving_se", label: t(lang, "standard_error"), format: x => `±${persons(x)}`},
      {key: "published", label: t(lang, "published_persons"), format: persons},
      {key: "quality", label: t(lang, "quality")},
      {key: "take_up", label: t(lang, "take_up"), format: x => percent(x)},
      {key: "entitled_coverage", label: both("entitled", "coverage"), format: share},
      {key: "receiving_coverage", label: both("receiving", "coverage"), format: share},
      {key: "entitled_cost", label: both("entitled", "cost"), format: yuan},
      {key: "receiving_cost", label: both("receiving", "cost"), format: yuan}
    ],
    rows: alignment.map(row => ({
      group: t(lang, `group_${row.group}`),
      entitled: row.entitled,
      receiving: row.receiving,
      receiving_se: row.receiving_se,
      published: row.published,
      quality:
        row.published_quality === null ? "" : `${t(lang, `quality_${row.published_quality}`)} ${row.published_year}`,
      take_up: ratio(row.receiving, row.entitled),
      entitled_coverage: row.entitled_coverage,
      receiving_coverage: row.receiving_coverage,
      entitled_cost: row.entitled_cost,
      receiving_cost: row.receiving_cost
    }))
  };
}

const ratio = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

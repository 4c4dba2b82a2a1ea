// Who is missed, as tables: by prefecture, age and kind of family, families alone and with single-person entrants.

import {missedKinds} from "../../analysis/coverage/missed.js";
import type {MissedByKind, MissedKind, MissedReport} from "../../analysis/coverage/missed.js";
import type {Lang} from "../../rules/schema/label.js";
import {decimal} from "../../ui/formats/format.js";
import {placeName} from "../../ui/formats/indicators.js";
import type {TableData} from "../../ui/tables/csv.js";
import {t} from "./words.js";

export const missedParts = ["place", "age", "type"] as const;
export type MissedPart = (typeof missedParts)[number];
export const kindsOfMissed = Object.keys(missedKinds) as MissedKind[];

export type NamedMissed = MissedByKind & {readonly label: string};

/** The rows of a part, named; all of the province first. */
export function missedRows(report: MissedReport, part: MissedPart, lang: Lang): NamedMissed[] {
  const all = {label: t(lang, "missed_everybody"), ...report};
  if (part === "place") return [all, ...report.by_place.map(row => ({label: placeName(row, lang), ...row}))];
  return [all, ...(part === "age" ? report.by_age : report.by_type).map(row => ({label: row[lang], ...row}))];
}

export const missedTables = (report: MissedReport, lang: Lang): {name: string; caption: string; data: TableData}[] =>
  missedParts.map(part => ({
    name: `missed_by_${part}`,
    caption: t(lang, "missed_caption", {by: t(lang, `missed_by_${part}`)}),
    data: missedData(missedRows(report, part, lang), t(lang, `missed_by_${part}`), lang)
  }));

function missedData(rows: readonly NamedMissed[], by: string, lang: Lang): TableData {
  const persons = (x: number): string => decimal(x, 0);
  const percent = (x: number): string => `${decimal(100 * x, 1)}%`;
  const columns = kindsOfMissed.flatMap(kind => {
    const head = t(lang, `missed_${kind}`);
    return [
      {key: `${kind}_entitled`, label: `${head} · ${t(lang, "missed_entitled")}`, format: persons},
      {key: `${kind}_missed`, label: `${head} · ${t(lang, "missed_persons")}`, format: persons},
      {key: `${kind}_rate`, label: `${head} · ${t(lang, "missed_rate")}`, format: percent},
      {key: `${kind}_rate_se`, label: `${head} · ${t(lang, "standard_error")}`, format: percent}
    ];
  });
  return {
    columns: [{key: "group", label: by}, ...columns],
    rows: rows.map(({label, ...row}) => ({
      group: label,
      ...Object.fromEntries(
        kindsOfMissed.flatMap(kind => {
          const {entitled, missed, rate, rate_se} = row[kind];
          return [
            [`${kind}_entitled`, entitled],
            [`${kind}_missed`, missed],
            [`${kind}_rate`, rate],
            [`${kind}_rate_se`, rate_se]
          ];
        })
      )
    }))
  };
}

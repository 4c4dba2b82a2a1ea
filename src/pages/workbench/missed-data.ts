// Who is missed, as tables: by prefecture, age and kind of family, families alone and with single-person entrants; the baseline beside
// the reform, with the difference and its paired error.

import {missedKinds, missedSides} from "../../analysis/coverage/missed.js";
import type {MissedByKind, MissedKind, MissedSide, MissedSides} from "../../analysis/coverage/missed.js";
import type {Lang} from "../../rules/schema/label.js";
import {decimal} from "../../ui/formats/format.js";
import {placeName} from "../../ui/formats/indicators.js";
import type {TableData} from "../../ui/tables/csv.js";
import {t} from "./words.js";

export const missedParts = ["place", "age", "type"] as const;
export type MissedPart = (typeof missedParts)[number];
export const kindsOfMissed = Object.keys(missedKinds) as MissedKind[];

export type NamedMissed = Readonly<Record<MissedSide, MissedByKind>> & {readonly label: string};

/** The rows of a part, named; all of the province first. */
export function missedRows(found: MissedSides, part: MissedPart, lang: Lang): NamedMissed[] {
  const key = `by_${part}` as const;
  const {baseline, reform, change} = found;
  const labels =
    part === "place"
      ? reform.by_place.map(row => placeName(row, lang))
      : reform[part === "age" ? "by_age" : "by_type"].map(row => row[lang]);
  return [
    {label: t(lang, "missed_everybody"), baseline, reform, change},
    ...labels.map((label, i) => ({label, baseline: baseline[key][i], reform: reform[key][i], change: change[key][i]}))
  ];
}

export const missedTables = (found: MissedSides, lang: Lang): {name: string; caption: string; data: TableData}[] =>
  missedParts.map(part => ({
    name: `missed_by_${part}`,
    caption: t(lang, "missed_caption", {by: t(lang, `missed_by_${part}`)}),
    data: missedData(missedRows(found, part, lang), t(lang, `missed_by_${part}`), lang)
  }));

const figures = ["entitled", "missed", "missed_se", "rate", "rate_se"] as const;

/** A row for each group under the baseline, the reform, and for what changes. */
function missedData(rows: readonly NamedMissed[], by: string, lang: Lang): TableData {
  const persons = (x: number): string => decimal(x, 0);
  const percent = (x: number): string => `${decimal(100 * x, 2)}%`;
  const columns = kindsOfMissed.flatMap(kind =>
    figures.map(figure => ({
      key: `${kind}_${figure}`,
      label: `${t(lang, `missed_${kind}`)} · ${t(lang, `missed_figure_${figure}`)}`,
      format: figure.startsWith("rate") ? percent : persons
    }))
  );
  return {
    columns: [{key: "group", label: by}, {key: "side", label: t(lang, "missed_side")}, ...columns],
    rows: rows.flatMap(({label, ...sides}) =>
      missedSides.map(side => ({
        group: label,
        side: t(lang, side),
        ...Object.fromEntries(
          kindsOfMissed.flatMap(kind => figures.map(figure => [`${kind}_${figure}`, sides[side][kind][figure]]))
        )
      }))
    )
  };
}

// 对照 Simulated beside published, figure by figure, with the reason of every large gap; grouped by topic.

import type {ErrorSummary, ValidationRow} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {percent} from "./amount.js";
import {validationLine} from "./validation-line.js";
import {t} from "./words.js";
import type {Word} from "./words.js";

const heads = ["figure", "published", "simulated", "ratio", "naive", "kind", "quality", "reason"] as const;

/** Rows under a heading for each topic, in the order in which topics first appear. */
export function validationTable(rows: readonly ValidationRow[], province: number, lang: Lang): HTMLElement {
  if (rows.length === 0) return h("p", {class: "quiet"}, t(lang, "nothing"));
  const topics = topicsOf(rows);
  return h(
    "table",
    {class: "validation-table"},
    h("thead", {}, h("tr", {}, ...heads.map(key => h("th", {scope: "col"}, t(lang, key))))),
    ...topics.map(topic =>
      h(
        "tbody",
        {},
        h("tr", {class: "section"}, h("th", {colspan: heads.length, scope: "rowgroup"}, topicName(topic, lang))),
        ...rows.filter(row => row.topic === topic).map(row => validationLine(row, province, lang))
      )
    )
  );
}

/** In the order in which they first appear. */
export const topicsOf = (rows: readonly ValidationRow[]): string[] => [...new Set(rows.map(({topic}) => topic))];

export const topicName = (topic: string, lang: Lang): string => t(lang, `topic_${topic}` as Word);

/** All columns, for the file. */
export function validationData(rows: readonly ValidationRow[]): TableData {
  const keys = [
    ...([
      "region",
      "place_zh",
      "place_en",
      "topic",
      "indicator",
      "year",
      "zh",
      "en",
      "unit",
      "target",
      "published",
      "simulated"
    ] as const),
    ...(["ratio", "naive", "naive_by", "better", "kind", "follows_zh", "follows_en"] as const),
    ...(["quality", "source", "reason_zh", "reason_en"] as const)
  ];
  return {
    columns: keys.map(key => ({key, label: key})),
    rows: rows.map(row =>
      Object.fromEntries(
        keys.map(key => [key, key === "better" ? (row.better === null ? null : Number(row.better)) : row[key]])
      )
    )
  };
}

/** Errors by kind, group and level, a line each. */
export function errorData(summaries: readonly ErrorSummary[], lang: Lang): TableData {
  const format = (x: number): string => percent(x);
  return {
    columns: [
      {key: "kind", label: t(lang, "kind")},
      {key: "group", label: t(lang, "tests")},
      {key: "level", label: t(lang, "level")},
      {key: "figures", label: t(lang, "figures")},
      {key: "median", label: t(lang, "median_error"), format},
      {key: "p90", label: t(lang, "p90_error"), format},
      {key: "worst", label: t(lang, "worst"), format},
      {key: "nearer", label: t(lang, "nearer")},
      {key: "naive_median", label: t(lang, "naive_median"), format}
    ],
    rows: summaries.map(({kind, group, level, compared, better, ...rest}) => ({
      kind: t(lang, `kind_${kind}`),
      group: t(lang, `group_of_${group}`),
      level: t(lang, `level_${level}`),
      ...rest,
      nearer: compared === 0 ? null : `${better} / ${compared}`
    }))
  };
}

// 对照 Simulated beside published, figure by figure, with the reason of every large gap; grouped by topic.

import type {ErrorSummary, ValidationRow} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, setStyle} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {percent, writer} from "./amount.js";
import {sourceName} from "./source-names.js";
import {t} from "./words.js";
import type {Word} from "./words.js";
import {inLang} from "../../ui/words/in-lang.js";

const heads = ["figure", "published", "simulated", "ratio", "kind", "quality", "reason"] as const;

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
        ...rows.filter(row => row.topic === topic).map(row => line(row, province, lang))
      )
    )
  );
}

/** In the order in which they first appear. */
export const topicsOf = (rows: readonly ValidationRow[]): string[] => [...new Set(rows.map(({topic}) => topic))];

export const topicName = (topic: string, lang: Lang): string => t(lang, `topic_${topic}` as Word);

function line(row: ValidationRow, province: number, lang: Lang): HTMLElement {
  const write = writer(row.unit, row.published, lang);
  const place = row.region === province ? "" : inLang(row, "place", lang);
  const reason = inLang(row, "reason", lang);
  return h(
    "tr",
    {"data-large": row.large_gap},
    h("th", {scope: "row"}, place === "" ? null : h("span", {class: "row-place"}, place, " "), row[lang]),
    h("td", {class: "number"}, write(row.published)),
    h("td", {class: "number"}, write(row.simulated)),
    h("td", {class: "number ratio"}, gauge(row.ratio, lang), h("span", {}, decimal(row.ratio, 3))),
    h("td", {}, h("span", {class: "kind", "data-kind": row.kind}, t(lang, `kind_${row.kind}`))),
    h("td", {}, qualityMark(row.quality, lang)),
    h(
      "td",
      {class: "reason"},
      !row.large_gap
        ? null
        : reason === ""
          ? h("strong", {class: "unexplained"}, t(lang, "unexplained"))
          : h("div", {}, reason),
      h("div", {class: "quiet"}, sourceText(row, lang))
    )
  );
}

/** The year is told where the title of the publication does not. */
function sourceText({source, year}: ValidationRow, lang: Lang): string {
  const name = sourceName(source, lang);
  return name.includes(String(year)) ? name : `${name}${t(lang, "clause_comma")}${year}`;
}

export const qualityMark = (quality: ValidationRow["quality"], lang: Lang): HTMLElement =>
  h("span", {class: "quality", "data-quality": quality}, t(lang, `quality_${quality}`));

/** A dot on a line from 0.7 to 1.3; the band is a tenth to either side. */
function gauge(ratio: number, lang: Lang): HTMLElement {
  const label = t(lang, "ratio_words", {ratio: percent(ratio)});
  const element = h(
    "span",
    {class: "gauge", role: "img", "aria-label": label, title: label},
    h("span", {class: "dot"})
  );
  setStyle(element, "--at", `${(100 * (Math.min(1.3, Math.max(0.7, ratio)) - 0.7)) / 0.6}%`);
  return element;
}

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
      "published",
      "simulated"
    ] as const),
    ...(["ratio", "kind", "quality", "source", "reason_zh", "reason_en"] as const)
  ];
  return {
    columns: keys.map(key => ({key, label: key})),
    rows: rows.map(row => Object.fromEntries(keys.map(key => [key, row[key]])))
  };
}

/** Errors by kind and level, a line each. */
export function errorData(summaries: readonly ErrorSummary[], lang: Lang): TableData {
  const format = (x: number): string => percent(x);
  return {
    columns: [
      {key: "kind", label: t(lang, "kind")},
      {key: "level", label: t(lang, "level")},
      {key: "figures", label: t(lang, "figures")},
      {key: "median", label: t(lang, "median_error"), format},
      {key: "p90", label: t(lang, "p90_error"), format},
      {key: "worst", label: t(lang, "worst"), format}
    ],
    rows: summaries.map(({kind, level, ...rest}) => ({
      kind: t(lang, `kind_${kind}`),
      level: t(lang, `level_${level}`),
      ...rest
    }))
  };
}

/** What the heading says: prefectures where there are any, the city itself where it is one. */
export function headlineWords(
  summaries: readonly ErrorSummary[],
  {gaps, unexplained}: {readonly gaps: number; readonly unexplained: number},
  lang: Lang
): string {
  const city = !summaries.some(({level}) => level === "prefecture");
  const of = (kind: ErrorSummary["kind"]): ErrorSummary | undefined =>
    summaries.find(each => each.kind === kind && each.level === (city ? "province" : "prefecture"));
  const [held, calibrated] = [of("held_out"), of("calibrated")];
  return t(lang, city ? "headline_city" : "headline_held_out", {
    median: percent(held?.median ?? NaN),
    p90: percent(held?.p90 ?? NaN),
    c_median: percent(calibrated?.median ?? NaN),
    c_p90: percent(calibrated?.p90 ?? NaN),
    gaps,
    unexplained
  });
}

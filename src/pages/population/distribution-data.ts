// The numbers of the distributions in words and as tables: points of the curves, published statistics beside the simulated ones.

import type {Distribution, Mark, Series, Statistic, Validation} from "../../analysis/population/validation.js";
import type {TableData} from "../../ui/tables/csv.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {percent} from "./amount.js";
import {sourceName} from "./source-names.js";
import {t} from "./words.js";

export const seriesName = (series: Series, lang: Lang): string => t(lang, series === "all" ? "all_together" : series);

export function statisticName(statistic: Statistic, lang: Lang): string {
  const fifth = /^quintile_(\d)$/.exec(statistic)?.[1];
  if (fifth !== undefined) return t(lang, "quintile", {k: fifth});
  return t(lang, statistic as "mean" | "median" | "catastrophic");
}

const markAmount = ({statistic}: Mark, x: number): string =>
  statistic === "catastrophic" ? percent(x, 2) : decimal(x, 0);

/** "城镇 均值：公布 78,251，模拟 78,249". */
export const markWords = (marks: readonly Mark[], lang: Lang): string[] =>
  marks.map(mark => {
    const [published, simulated] = [markAmount(mark, mark.published), markAmount(mark, mark.simulated)];
    const scope = mark.scope === "nation" ? `（${t(lang, "scope_nation")}）` : "";
    return `${seriesName(mark.series, lang)} ${statisticName(mark.statistic, lang)}${scope}: ${t(lang, "published")} ${published}, ${t(lang, "simulated")} ${simulated}`;
  });

/** Points of the curves, a row each. */
export function curveData({curves}: Distribution, isTail: boolean, lang: Lang): TableData {
  return {
    columns: [
      {key: "series", label: t(lang, "series")},
      {key: "x", label: t(lang, isTail ? "threshold" : "rank"), format: x => percent(x)},
      {
        key: "y",
        label: t(lang, isTail ? "share" : "amount"),
        format: y => (isTail ? percent(y, 2) : decimal(y, 0))
      }
    ],
    rows: curves.flatMap(({series, points}) => points.map(([x, y]) => ({series: seriesName(series, lang), x, y})))
  };
}

/** Published statistics of all three, beside the simulated ones. */
export function markData({distributions}: Validation, lang: Lang): TableData {
  const names = ["income", "savings", "medical"] as const;
  const columns = [
    "figure",
    "series",
    "statistic",
    "published",
    "simulated",
    "ratio",
    "year",
    "scope",
    "quality",
    "source"
  ] as const;
  return {
    columns: columns.map(key =>
      key === "ratio"
        ? {key, label: t(lang, key), format: x => decimal(x, 3)}
        : key === "published" || key === "simulated"
          ? {key, label: t(lang, key), format: x => (x < 1 ? percent(x, 2) : decimal(x, 0))}
          : {key, label: t(lang, key)}
    ),
    rows: names.flatMap(name =>
      distributions[name].marks.map(mark => ({
        figure: t(lang, `${name}_title`),
        series: seriesName(mark.series, lang),
        statistic: statisticName(mark.statistic, lang),
        published: mark.published,
        simulated: mark.simulated,
        ratio: mark.simulated / mark.published,
        year: mark.year,
        scope: t(lang, `scope_${mark.scope}`),
        quality: t(lang, `quality_${mark.quality}`),
        source: sourceName(mark.source, lang)
      }))
    )
  };
}

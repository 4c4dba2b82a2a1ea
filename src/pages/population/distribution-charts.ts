// 分布 Income, savings and medical spending as curves, with the points that were published.

import * as Plot from "@observablehq/plot";
import type {Distribution, Mark, Series, Statistic, Validation} from "../../analysis/population/validation.js";
import {figure} from "../../ui/figures/figure.js";
import type {Source} from "../../ui/figures/figure.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {curveData, markWords, seriesName} from "./distribution-data.js";
import {plotFrame} from "../../ui/charts/plot-frame.js";
import {t} from "./words.js";

interface Context {
  readonly lang: Lang;
  readonly source: Source;
  readonly dialog: TableDialog;
}

const tones: Readonly<Record<Series, string>> = {urban: "var(--status-2)", rural: "var(--loss)", all: "var(--ink)"};
const height = 300;
/** Where means stand: right of the curve, which ends below 100%. */
const meansAt = 103;

export function distributionCharts({distributions, province}: Validation, context: Context): HTMLElement[] {
  const {lang} = context;
  const {gini} = distributions;
  const coefficient = (series: Series): string => decimal(gini[series], 3);
  return [
    chart("income", distributions.income, context, {
      key: t(lang, "income_key", {
        urban: coefficient("urban"),
        rural: coefficient("rural"),
        all: coefficient("all")
      }),
      x: t(lang, "rank_households"),
      file: `income-${province.id}`
    }),
    chart("savings", distributions.savings, context, {
      key: t(lang, "savings_key"),
      x: t(lang, "rank_households"),
      file: `savings-${province.id}`
    }),
    chart("medical", distributions.medical, context, {
      key: t(lang, "medical_key"),
      x: t(lang, "threshold"),
      file: `medical-${province.id}`
    })
  ];
}

interface ChartOptions {
  readonly key: string;
  readonly x: string;
  readonly file: string;
}

function chart(
  name: "income" | "savings" | "medical",
  distribution: Distribution,
  {lang, source, dialog}: Context,
  {key, x, file}: ChartOptions
): HTMLElement {
  const title = t(lang, `${name}_title`);
  const isTail = name === "medical";
  const draw = (width: number): Element => {
    const options = {
      width,
      height,
      marginBottom: 42,
      x: xScale(x, isTail),
      style: {background: "none", fontSize: "12px"}
    };
    return isTail
      ? Plot.plot({
          ...options,
          y: {grid: true, label: null, tickFormat: (y: number) => decimal(100 * y, 0)},
          marks: tailMarks(distribution, lang)
        })
      : Plot.plot({
          ...options,
          marginLeft: 52,
          y: amountScale(distribution, lang),
          marks: quantileMarks(distribution, lang)
        });
  };
  const content = plotFrame(draw, `${title}: ${markWords(distribution.marks, lang).join("; ")}`);
  const element = figure(content, {
    lang,
    title,
    unit: t(lang, `${name}_unit`),
    name: file,
    dialog,
    key,
    table: () => curveData(distribution, isTail, lang)
  });
  element.update(source);
  return element;
}

const xScale = (label: string, isTail: boolean): Plot.ScaleOptions => ({
  label,
  labelAnchor: "center",
  labelArrow: "none",
  domain: isTail ? [0, 1] : [0, 106],
  ticks: isTail ? [0, 0.2, 0.4, 0.6, 0.8, 1] : [0, 20, 40, 60, 80, 100],
  tickFormat: (v: number) => String(isTail ? 100 * v : v)
});

/** From the first twentieth on: what lies below is too little to read off a log scale. */
function amountScale({curves, marks}: Distribution, lang: Lang): Plot.ScaleOptions {
  const values = [
    ...curves.flatMap(({points}) => points.filter(([rank]) => rank >= 0.03).map(([, y]) => y)),
    ...marks.map(({published}) => published)
  ].filter(y => y > 0);
  return {
    type: "log",
    grid: true,
    label: null,
    domain: [Math.min(...values), Math.max(...values)],
    clamp: true,
    ticks: 6,
    tickFormat: (y: number) => (/^[125]/.test(String(y)) ? axisAmount(y, lang) : "")
  };
}

const axisAmount = (y: number, lang: Lang): string =>
  y >= axisUnits[lang].of ? `${decimal(y / axisUnits[lang].of, 0)}${axisUnits[lang].name}` : decimal(y, 0);

const axisUnits = {zh: {of: 10_000, name: " 万"}, en: {of: 1000, name: "k"}};

function curveLines({curves}: Distribution, times: number, lang: Lang): Plot.Markish[] {
  return curves.flatMap(({series, points}) => {
    const rows = points.map(([x, y]) => ({x: times * x, y}));
    const label = rows[Math.round(rows.length * (series === "urban" ? 0.25 : 0.3))];
    return [
      Plot.line(rows, {
        x: "x",
        y: "y",
        stroke: tones[series],
        strokeWidth: 2,
        strokeDasharray: series === "rural" ? "5 3" : "none"
      }),
      Plot.text([label], {
        x: "x",
        y: "y",
        text: () => seriesName(series, lang),
        fill: tones[series],
        stroke: "var(--paper)",
        strokeWidth: 4,
        dy: isUpper(series, curves) ? -12 : 14
      })
    ];
  });
}

/** Whether a curve runs above the others, halfway along. */
function isUpper(series: Series, curves: Distribution["curves"]): boolean {
  const height = (of: Series): number => {
    const points = curves.find(curve => curve.series === of)?.points ?? [];
    return points[points.length >> 1]?.[1] ?? 0;
  };
  return curves.every(curve => height(series) >= height(curve.series));
}

const diamond = {symbol: "diamond", r: 5, fill: "var(--paper)", strokeWidth: 2} as const;

/** Where a statistic stands along the ranks, in percent: a fifth in its middle; null for what has no place there. */
function placeOf(statistic: Statistic): number | null {
  if (statistic === "median") return 50;
  if (statistic === "mean") return meansAt;
  const fifth = /^quintile_(\d)$/.exec(statistic)?.[1];
  return fifth === undefined ? null : 20 * Number(fifth) - 10;
}

function quantileMarks(distribution: Distribution, lang: Lang): Plot.Markish[] {
  const points = distribution.marks.flatMap(mark => {
    const at = placeOf(mark.statistic);
    return mark.series === "all" || at === null ? [] : [{...mark, at}];
  });
  return [
    ...curveLines(distribution, 100, lang),
    Plot.ruleY(
      points.filter(({statistic}) => statistic === "mean"),
      {
        x1: meansAt - 2,
        x2: meansAt + 2,
        y: "simulated",
        stroke: ({series}: Mark) => tones[series],
        strokeWidth: 2
      }
    ),
    Plot.dot(points, {
      ...diamond,
      x: "at",
      y: "published",
      stroke: ({series}: Mark) => tones[series],
      title: (mark: Mark) => markWords([mark], lang)[0]
    })
  ];
}

function tailMarks(distribution: Distribution, lang: Lang): Plot.Markish[] {
  return [
    Plot.ruleX([0.4], {stroke: "var(--faint)", strokeDasharray: "2 3"}),
    ...curveLines(distribution, 1, lang),
    Plot.dot(distribution.marks, {
      ...diamond,
      x: 0.4,
      y: "published",
      stroke: ({series}: Mark) => tones[series],
      title: (mark: Mark) => markWords([mark], lang)[0]
    })
  ];
}

// Persons on the gradual exit month by month, a line for each length of it.

import * as Plot from "@observablehq/plot";
import {max} from "d3";
import {figure} from "../../ui/figures/figure.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Scale} from "../../ui/formats/format.js";
import type {TableData} from "../../ui/tables/csv.js";
import type {Lang} from "../../rules/schema/label.js";
import {plotFrame} from "../../ui/charts/plot-frame.js";
import type {ChartContext} from "./study-charts.js";
import {t} from "./words.js";

export function exitMonthsChart({lang, study, find, source, dialog}: ChartContext): HTMLElement {
  const amount = (key: string): number => find(key).figure.value ?? NaN;
  const lengths = study.figures.filter(({name}) => name.startsWith("length.exit_")).map(({value}) => value ?? NaN);
  const exits: Exits = {
    lengths,
    months: Array.from({length: amount("months")}, (_, i) => i + 1),
    persons: (length, month) => amount(`exit_persons.exit_${length}.month_${month}`),
    cash: (length, month) => amount(`cash.exit_${length}.month_${month}`)
  };
  const points = pointsOf(exits);
  const scale = scaleOf("persons", max(points, ({persons}) => persons) ?? 0, lang);
  const title = t(lang, "exit_months_title");
  const frame = plotFrame(width => exitPlot(points, {width, scale, lang}), title);
  const element = figure(frame, {
    lang,
    title,
    unit: scale.unit,
    name: "study-exit-months",
    dialog,
    key: t(lang, "exit_months_key"),
    table: () => exitData(exits, scale, lang)
  });
  element.update(source);
  return element;
}

/** What a study says of the months, by length of the exit and month, from 1. */
interface Exits {
  readonly lengths: readonly number[];
  readonly months: readonly number[];
  readonly persons: (length: number, month: number) => number;
  readonly cash: (length: number, month: number) => number;
}

interface Point {
  readonly length: number;
  readonly month: number;
  readonly persons: number;
  /** The longer the exit the darker its line, so that the order is seen without colour. */
  readonly shade: number;
}

const lightest = 0.35;

const pointsOf = ({lengths, months, persons}: Exits): Point[] =>
  lengths.flatMap((length, i) => {
    const shade = lengths.length === 1 ? 1 : lightest + ((1 - lightest) * i) / (lengths.length - 1);
    return months.map(month => ({length, month, persons: persons(length, month), shade}));
  });

const nameOf = (length: number, lang: Lang): string =>
  length === 0 ? t(lang, "exit_none") : t(lang, "exit_of", {months: length});

function exitPlot(
  points: readonly Point[],
  {width, scale, lang}: {readonly width: number; readonly scale: Scale; readonly lang: Lang}
): Element {
  const last = max(points, ({month}) => month) ?? 0;
  return Plot.plot({
    width,
    height: 260,
    marginLeft: 48,
    marginRight: {zh: 84, en: 80}[lang],
    style: {background: "none", fontSize: "12px"},
    x: {
      label: null,
      ticks: [...new Set(points.map(({month}) => month))].filter(month => month === 1 || month % 6 === 0)
    },
    y: {grid: true, label: null, nice: true, ticks: 5, tickFormat: (x: number) => scale.value(x)},
    marks: [
      ...linesOf(points),
      Plot.text(
        points.filter(({month}) => month === last),
        {...along, dx: 6, textAnchor: "start", fill: "var(--ink)", text: ({length}: Point) => nameOf(length, lang)}
      )
    ]
  });
}

const along = {x: "month", y: "persons"} as const;

/** A line for each length, on paper of its own, so that what it crosses does not shine through. */
function linesOf(points: readonly Point[]): Plot.Markish[] {
  const lengths = [...new Set(points.map(({length}) => length))];
  return lengths.flatMap(length => {
    const own = points.filter(point => point.length === length);
    return [
      Plot.line(own, {...along, strokeWidth: 2, stroke: "var(--paper)"}),
      Plot.line(own, {...along, strokeWidth: 2, stroke: "var(--status-2)", strokeOpacity: own[0].shade})
    ];
  });
}

/** Persons and payments month by month, for each length. */
function exitData({lengths, months, persons, cash}: Exits, scale: Scale, lang: Lang): TableData {
  const yuan = scaleOf("yuan", cash(lengths[0], 1), lang);
  return {
    columns: [
      {key: "month", label: t(lang, "month")},
      ...lengths.map(length => ({
        key: `exit_persons_${length}`,
        label: t(lang, "persons_of", {unit: scale.unit, name: nameOf(length, lang)}),
        format: scale.value
      })),
      ...lengths.map(length => ({
        key: `cash_${length}`,
        label: t(lang, "cash_of", {unit: yuan.unit, name: nameOf(length, lang)}),
        format: yuan.value
      }))
    ],
    rows: months.map(month => ({
      month,
      ...Object.fromEntries(
        lengths.flatMap(length => [
          [`exit_persons_${length}`, persons(length, month)],
          [`cash_${length}`, cash(length, month)]
        ])
      )
    }))
  };
}

// Persons on the gradual exit month by month, a line for each length of it.

import * as Plot from "@observablehq/plot";
import {max} from "d3";
import {figure} from "../../ui/figures/figure.js";
import {scaleOf} from "../../ui/formats/format.js";
import {plotFrame} from "../../ui/charts/plot-frame.js";
import type {ChartContext} from "./study-charts.js";
import {word} from "./words.js";

export function exitMonthsChart({lang, study, find, source, dialog}: ChartContext): HTMLElement {
  const amount = (key: string): number => find(key).figure.value ?? NaN;
  const lengths = study.figures.filter(({name}) => name.startsWith("length.exit_")).map(({value}) => value ?? NaN);
  const months = Array.from({length: amount("months")}, (_, i) => i + 1);
  const points = lengths.flatMap(length =>
    months.map(month => ({length, month, persons: amount(`exit_persons.exit_${length}.month_${month}`)}))
  );
  const nameOf = (length: number): string =>
    length === 0 ? word(lang, "exit_none") : word(lang, "exit_of", {months: length});
  const scale = scaleOf("persons", max(points, ({persons}) => persons) ?? 0, lang);
  const cash = scaleOf("yuan", amount(`cash.exit_${lengths[0]}.month_1`), lang);
  const title = word(lang, "exit_months_title");
  // the longer the darker, so that the order is seen without colour
  const shade = (length: number): string =>
    `color-mix(in srgb, var(--status-2) ${Math.round(100 * (0.35 + (0.65 * lengths.indexOf(length)) / (lengths.length - 1)))}%, var(--paper))`;
  const draw = (width: number): Element =>
    Plot.plot({
      width,
      height: 260,
      marginLeft: 48,
      marginRight: lang === "zh" ? 84 : 80,
      style: {background: "none", fontSize: "12px"},
      x: {label: null, ticks: months.filter(month => month === 1 || month % 6 === 0)},
      y: {grid: true, label: null, nice: true, ticks: 5, tickFormat: (x: number) => scale.value(x)},
      marks: [
        Plot.line(points, {
          x: "month",
          y: "persons",
          z: "length",
          stroke: (point: (typeof points)[number]) => shade(point.length),
          strokeWidth: 2
        }),
        Plot.text(
          points.filter(({month}) => month === months.length),
          {
            x: "month",
            y: "persons",
            dx: 6,
            textAnchor: "start",
            fill: "var(--ink)",
            text: (point: (typeof points)[number]) => nameOf(point.length)
          }
        )
      ]
    });
  const element = figure(plotFrame(draw, title), {
    lang,
    title,
    unit: scale.unit,
    name: "study-exit-months",
    dialog,
    key: word(lang, "exit_months_key"),
    table: () => ({
      columns: [
        {key: "month", label: word(lang, "month_head")},
        ...lengths.map(length => ({
          key: `exit_persons_${length}`,
          label: word(lang, "persons_of", {unit: scale.unit, name: nameOf(length)}),
          format: scale.value
        })),
        ...lengths.map(length => ({
          key: `cash_${length}`,
          label: word(lang, "cash_of", {unit: cash.unit, name: nameOf(length)}),
          format: cash.value
        }))
      ],
      rows: months.map(month => ({
        month,
        ...Object.fromEntries(
          lengths.flatMap(length => [
            [`exit_persons_${length}`, amount(`exit_persons.exit_${length}.month_${month}`)],
            [`cash_${length}`, amount(`cash.exit_${length}.month_${month}`)]
          ])
        )
      }))
    })
  });
  element.update(source);
  return element;
}

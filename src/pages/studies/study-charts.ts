// Two charts of a study: standards by prefecture before and after, and the cost of each year with and without the path.

import * as Plot from "@observablehq/plot";
import type {Study} from "../../analysis/results/study.js";
import {figure} from "../../ui/figures/figure.js";
import type {Source} from "../../ui/figures/figure.js";
import {decimal, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {plotFrame} from "../../ui/charts/plot-frame.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import type {Named} from "./fill-text.js";
import {t} from "./words.js";

export interface ChartContext {
  readonly lang: Lang;
  readonly study: Study;
  readonly find: (reference: string) => Named;
  readonly source: Source;
  readonly dialog: TableDialog;
}

const style = {background: "none", fontSize: "12px"};

export function standardsChart({lang, study, find, source, dialog}: ChartContext): HTMLElement {
  const amount = (key: string): number => find(key).figure.value ?? NaN;
  const rows = study.places.map(({region, name}) => ({
    place: name[lang],
    in_force: amount(`standard.urban.before.${region}`),
    reform: amount(`standard.urban.after.${region}`)
  }));
  const sorted = [...rows].sort((a, b) => b.in_force - a.in_force);
  const draw = (width: number): Element =>
    Plot.plot({
      width,
      height: 26 * rows.length + 48,
      marginLeft: {zh: 52, en: 76}[lang],
      marginRight: 24,
      style,
      x: {grid: true, label: null, nice: true, ticks: 5, tickFormat: (x: number) => decimal(x, 0)},
      y: {label: null, domain: sorted.map(({place}) => place)},
      marks: [
        Plot.link(sorted, {
          x1: "in_force",
          x2: "reform",
          y1: "place",
          y2: "place",
          stroke: "var(--status-2)",
          strokeWidth: 2
        }),
        Plot.dot(sorted, {x: "reform", y: "place", r: 5, fill: "var(--status-2)"}),
        Plot.dot(sorted, {
          x: "in_force",
          y: "place",
          r: 5,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          strokeWidth: 1.5
        })
      ]
    });
  const title = t(lang, "standard_title");
  const element = figure(plotFrame(draw, title), {
    lang,
    title,
    unit: t(lang, "month_unit"),
    name: "study-standards",
    dialog,
    key: t(lang, "standard_key"),
    table: () => ({
      columns: [
        {key: "place", label: t(lang, "place")},
        {key: "in_force", label: t(lang, "in_force"), format: x => decimal(x, 0)},
        {key: "reform", label: t(lang, "reform"), format: x => decimal(x, 0)}
      ],
      rows
    })
  });
  element.update(source);
  return element;
}

export function yearsChart({lang, find, source, dialog}: ChartContext): HTMLElement {
  const last = find("path.years").figure.value ?? 0;
  const rows = Array.from({length: last + 1}, (_, year) => ({
    year,
    path: find(`path.year_${year}.cost`).figure.value ?? NaN,
    carried: find(`path.year_${year}.carried`).figure.value ?? NaN
  }));
  const scale = scaleOf("yuan", rows[last].path, lang);
  const title = t(lang, "years_title");
  const draw = (width: number): Element =>
    Plot.plot({
      width,
      height: 240,
      marginLeft: 56,
      marginRight: 24,
      style,
      x: {label: null, ticks: rows.map(({year}) => year), tickFormat: (year: number) => t(lang, "year", {year})},
      y: {grid: true, label: null, nice: true, ticks: 5, tickFormat: (x: number) => scale.value(x)},
      marks: [
        Plot.line(rows, {x: "year", y: "carried", stroke: "var(--soft)", strokeWidth: 2, strokeDasharray: "5 4"}),
        Plot.line(rows, {x: "year", y: "path", stroke: "var(--status-2)", strokeWidth: 2}),
        Plot.dot(rows, {x: "year", y: "path", r: 4, fill: "var(--status-2)"})
      ]
    });
  const element = figure(plotFrame(draw, title), {
    lang,
    title,
    unit: t(lang, "year_unit", {unit: scale.unit}),
    name: "study-years",
    dialog,
    key: t(lang, "years_key"),
    table: () => ({
      columns: [
        {key: "year", label: t(lang, "year_head")},
        {key: "path", label: t(lang, "path"), format: scale.value},
        {key: "carried", label: t(lang, "carried"), format: scale.value}
      ],
      rows
    })
  });
  element.update(source);
  return element;
}
